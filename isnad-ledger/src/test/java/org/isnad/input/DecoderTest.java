package org.isnad.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final String TEXT =
      "افتتاح السوق الجديد في مدينة رملان\nوقال رئيس البلدية إن السوق سيفتح أبوابه غدا، وأكد أن العمل انتهى.";

  @Test
  void utf8NeedsNoNote() throws CharacterCodingException {
    assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8)).note()).isEmpty();
  }

  @Test
  void byteOrderMarkIsDroppedAndNoOtherOne() throws CharacterCodingException {
    byte[] bytes = "\uFEFFأ\uFEFFب".getBytes(StandardCharsets.UTF_8);
    assertThat(Decoder.decode(bytes).text()).isEqualTo("أ\uFEFFب");
  }

  @Test
  void windows1256IsRecognised() throws CharacterCodingException {
    assertRead("windows-1256", TEXT);
    assertRead("windows-1256", "قال «المتحدث»: اليوم");
    assertRead("windows-1256", "گچپ");
  }

  @Test
  void iso8859Part6IsRecognised() throws CharacterCodingException {
    assertRead("ISO-8859-6", TEXT);
  }

  @Test
  void fewBrokenBytesLeaveTheRestReadable() throws CharacterCodingException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xFF;
    Decoder decoded = Decoder.decode(bytes);
    assertThat(decoded.text()).contains("\uFFFD").endsWith("وأكد أن العمل انتهى.");
    assertThat(decoded.note()).hasValueSatisfying(n -> assertThat(n).contains("broken bytes"));
  }

  @Test
  void endWithinALetterIsBrokenUtf8() throws CharacterCodingException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, 43);
    assertThat(Decoder.decode(cut).text()).startsWith("افتتاح السوق").endsWith("\uFFFD");
  }

  @Test
  void pictureIsNoText() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H'};
    assertThatThrownBy(() -> Decoder.decode(picture)).isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void nulInUtf8IsKept() throws CharacterCodingException {
    assertThat(Decoder.decode("أ\0ب".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("أ\0ب");
  }

  private static void assertRead(String charset, String text) throws CharacterCodingException {
    Decoder decoded = Decoder.decode(text.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.note()).hasValueSatisfying(note -> assertThat(note).endsWith(charset));
  }
}
