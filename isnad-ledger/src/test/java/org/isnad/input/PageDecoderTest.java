package org.isnad.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
  private static final String ARABIC =
      "<p>قال المتحدث باسم البلدية إن السوق الكبير فتح أبوابه أمام الزوار</p>";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-8, windows-1256",
    "UTF-8, utf-16",
    "windows-1256, windows-1256",
    "windows-1256, UTF-8",
    "windows-1256, ISO-8859-1",
    "windows-1256, ISO-8859-6",
    "ISO-8859-6, ISO-8859-6",
    "ISO-8859-6, UTF-8",
    "ISO-8859-6, windows-1256",
    "windows-1256, no-such-charset"
  })
  void bytesCountForMoreThanWhatIsDeclared(String real, String declared) throws Exception {
    String page = "<meta charset=\"" + declared + "\">" + ARABIC;
    Decoder decoded = PageDecoder.decode(page.getBytes(Charset.forName(real)));
    assertThat(decoded.text()).isEqualTo(page);
    boolean agrees = real.equals(declared) || real.equals("UTF-8");
    assertThat(decoded.note().isEmpty()).isEqualTo(agrees);
  }

  @Test
  void declarationCountsWhereTheBytesTellNothing() throws Exception {
    byte[] page = "<meta charset=windows-1252><p>caf\u00E9 \u20AC</p>".getBytes("windows-1252");
    assertThat(PageDecoder.decode(page).text()).contains("caf\u00E9 \u20AC");
  }

  @Test
  void brokenBytesInUtf8AreMarked() throws Exception {
    byte[] page = ARABIC.getBytes(StandardCharsets.UTF_8);
    page[5] = (byte) 0xFF;
    assertThat(PageDecoder.decode(page).text()).contains("\uFFFD").contains("المتحدث");
  }

  @Test
  void pictureIsNoPage() {
    byte[] page = new byte[1000];
    page[0] = (byte) 0xFF;
    assertThatThrownBy(() -> PageDecoder.decode(page)).isInstanceOf(CharacterCodingException.class);
  }
}
