package org.isnad.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest {
  @Test
  void strongVerbInThePresent() {
    assertThat(present("يوقع")).contains("يوقع", "توقع", "نوقع", "يوقعون", "يوقعوا", "توقعان");
  }

  @Test
  void weakVerbLosesItsLastLetterBeforeThePlural() {
    assertThat(present("يبني")).contains("يبنون", "تبني").doesNotContain("يبنيون");
  }

  @Test
  void weakVerbInThePast() {
    List<String> forms = new ArrayList<>();
    Forms.past("ألغى", forms::add);
    assertThat(forms).contains("ألغى", "ألغت", "ألغوا", "ألغينا");
  }

  private static List<String> present(String he) {
    List<String> forms = new ArrayList<>();
    Forms.present(he, forms::add);
    return forms;
  }
}
