package org.isnad.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.annotation.Numeral;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads back what ICU4J says. It makes mistakes that people make too: إثنان مليون for two million,
 * ثلاثة مائة for three hundred, إحدى عشر for eleven.
 */
class IcuSpellOutTest {
  private static final int SAMPLE = 50_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%spellout-numbering",
        "%spellout-cardinal-masculine",
        "%spellout-cardinal-feminine"
      })
  void readsBackItsMistakes(String rules) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(new ULocale("ar"), RuleBasedNumberFormat.SPELLOUT);
    Random random = new Random(11);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < SAMPLE; i++) {
      long limit = (long) Math.pow(10, 1 + i % 12);
      long number = i < 2000 ? i : Math.floorMod(random.nextLong(), limit);
      String said = format.format(number, rules);
      List<Numeral> read = Numbers.of(said);
      if (read.size() != 1
          || read.get(0).low() != number
          || read.get(0).span().end() != said.length()) {
        wrong.add(number + ": " + Numbers.marked(said));
      }
    }
    assertThat(wrong).isEmpty();
  }
}
