package org.isnad.show;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void escapeSequencesBecomePictures() {
    assertThat(Visible.of("\u001b[31mأحمر\u0007\0\u007f")).isEqualTo("␛[31mأحمر␇␀␡");
  }

  @Test
  void oneByteControlSequencesAreReplaced() {
    assertThat(Visible.of("أ\u009b31mب")).isEqualTo("أ\uFFFD31mب");
  }

  @Test
  void bidiControlsAreLeftOut() {
    assertThat(Visible.of("\u202Eأ\u2067ب\u2069\u200F\u200E\u061Cج\uFEFF")).isEqualTo("أبج");
  }

  @Test
  void lineEndsBecomeBlanks() {
    assertThat(Visible.of("أ\r\nب\u2028ج\tد")).isEqualTo("أ ب ج د");
  }

  @Test
  void whatWritingNeedsStays() {
    String persian = "می\u200Cخواهم ـ قَالَ ١٢ 12 😀 e\u0301";
    assertThat(Visible.of(persian)).isEqualTo(persian);
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertThat(Visible.of("أ\uD83Dب")).isEqualTo("أ\uFFFDب");
  }

  @Property(tries = 500)
  void nothingThatActsComesThrough(@ForAll String text) {
    assertThat(Visible.of(text).codePoints())
        .noneMatch(c -> Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E))
        .noneMatch(c -> (c >= 0x2066 && c <= 0x2069) || (c >= 0xD800 && c <= 0xDFFF));
  }
}
