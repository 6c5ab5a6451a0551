package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.annotation.Reading;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.junit.jupiter.api.Test;

class ReadingWriterTest {

  private final String line = write(ReadingWriter.compact(), SampleReading.reading());

  @Test
  void articleComesFirstWithItsText() {
    assertThat(line)
        .startsWith(
            "{\"article\":{\"id\":\"a-1\",\"title\":\"😀 قوات تغادر سهل النور\","
                + "\"publisher\":\"البيان\",\"published\":\"2031-03-01\",\"text\":\"😀 قوات");
  }

  @Test
  void claimHasEveryMember() {
    assertThat(line)
        .contains(
            "\"claims\":[{\"id\":\"c1\",\"cue\":{\"start\":23,\"end\":28},"
                + "\"content\":[{\"start\":64,\"end\":107}],\"chain\":[{\"span\":")
        .contains(
            "\"act\":\"states\",\"form\":\"indirect\",\"certainty\":\"certain\","
                + "\"polarity\":\"positive\",\"confidence\":0.75,\"rule\":\"relay-from-source\"}");
  }

  @Test
  void linkHasEveryMember() {
    assertThat(line)
        .contains(
            "\"name\":\"خمسة ضباط\",\"kind\":\"unnamed-person\",\"resolution\":\"mention\","
                + "\"entity\":null,\"via\":[\"وكالة المدار\",\"قناة الساحل\"],\"people\":{\"low\":5,\"high\":5},"
                + "\"made_of\":[{\"start\":45,\"end\":54,\"people\":{\"low\":5,\"high\":5}}],"
                + "\"role\":{\"start\":50,\"end\":54},\"anonymity\":{\"start\":109,\"end\":127}}");
  }

  @Test
  void nobodyIsNull() {
    assertThat(line)
        .contains(
            "{\"span\":null,\"name\":null,\"kind\":\"unattributed\",\"resolution\":\"none\","
                + "\"entity\":null,\"via\":[],\"people\":null,\"made_of\":[],\"role\":null,\"anonymity\":null}");
  }

  @Test
  void timeHasItsInterval() {
    assertThat(line)
        .contains(
            "\"type\":\"DATE\",\"value\":\"2031-09\",\"from\":\"2031-09-01T00:00\","
                + "\"to\":\"2031-10-01T00:00\",\"mod\":\"START\",\"rule\":\"month-name-then-year\"");
  }

  @Test
  void unboundedIsNullAndWholeNumbersAreIntegers() {
    assertThat(line)
        .contains("\"low\":2500,\"high\":null,\"approx\":false,\"unit\":\"جندي\",\"code\":null");
  }

  @Test
  void mentionHasEveryMember() {
    assertThat(line)
        .contains(
            "\"mentions\":[{\"start\":13,\"end\":22,\"type\":\"PLACE\",\"subtype\":\"region\","
                + "\"form\":\"name\",\"entity\":\"n1\",\"role\":null,\"stands_for\":"
                + "{\"key\":\"iso:XX\",\"arabic\":\"رملستان\",\"english\":\"Ramlistan\"}},")
        .contains(
            "\"subtype\":null,\"form\":\"description\",\"entity\":\"n2\",\"role\":{\"start\"");
  }

  @Test
  void entityPointsToItsMentions() {
    assertThat(line)
        .contains(
            "\"entities\":[{\"id\":\"n1\",\"type\":\"PLACE\",\"subtype\":\"region\",\"name\":\"سهل النور\","
                + "\"gender\":null,\"mentions\":[0],\"known\":{\"key\":\"region:x\"")
        .contains("\"gender\":\"feminine\",\"mentions\":[1],\"known\":null}]");
  }

  @Test
  void commitmentHasEveryMember() {
    assertThat(line)
        .contains(
            "\"commitments\":[{\"id\":\"p1\",\"party\":[{\"start\":2,\"end\":6,\"entity\":\"n2\"}],"
                + "\"action\":{\"start\":82,\"end\":90},\"deadline\":{\"value\":\"2031-09\","
                + "\"start\":91,\"end\":107,\"from\":\"2031-09-01T00:00\","
                + "\"to\":\"2031-10-01T00:00\"},\"status\":\"scheduled\",\"claim\":\"c1\","
                + "\"quantity\":0,\"condition\":{")
        .contains("\"part_of\":\"p2\",\"agreement\":{")
        .contains("\"deadline\":null,\"status\":\"proposed\",\"claim\":null,\"quantity\":null");
  }

  @Test
  void levelAndEventPointIntoTheListsOfTheReading() {
    assertThat(line)
        .contains(
            "\"levels\":[{\"id\":\"l1\",\"holder\":{\"start\":2,\"end\":6,\"entity\":null},\"quantity\":0,")
        .contains("\"as_of\":0,\"claim\":\"c1\"")
        .contains("\"actors\":[{\"start\":2,\"end\":6,\"entity\":\"n1\"}],\"recipients\":[{")
        .contains("\"when\":0,\"killed\":0,\"wounded\":null,\"arrested\":null,");
  }

  @Test
  void offsetsFindTheirWordsWhereCodePointsAreCounted() {
    int[] points = SampleReading.reading().article().text().codePoints().toArray();
    assertThat(new String(points, 23, 28 - 23)).isEqualTo("ونقلت");
    assertThat(new String(points, 109, 127 - 109)).isEqualTo("وطلبوا حجب أسمائهم");
  }

  @Test
  void unknownPublisherAndDayAreNull() {
    assertThat(write(ReadingWriter.compact(), bare("خبر")))
        .contains("\"publisher\":null,\"published\":null,\"text\":\"خبر\"");
  }

  @Test
  void hostileCharactersComeBackAsTheyWere() throws IOException {
    String text = "خبر\u0000\u001b[31m\u202E\"\\\t\r\n\u2028";
    assertThat(textOf(ReadingWriter.compact().write(bare(text)))).isEqualTo(text);
  }

  @Test
  void halfASurrogatePairKeepsItsPlace() throws IOException {
    assertThat(textOf(ReadingWriter.compact().write(bare("أ\uD83Dب")))).isEqualTo("أ\uFFFDب");
  }

  @Test
  void compactStaysOnOneLine() {
    assertThat(line).doesNotContain("\n");
  }

  @Test
  void indentedSaysTheSameOnManyLines() {
    String indented = write(ReadingWriter.indented(), SampleReading.reading());
    assertThat(indented).contains("\n  \"claims\"").doesNotContain("\r");
    assertThat(squeezed(indented)).isEqualTo(squeezed(line));
  }

  private static Reading bare(String text) {
    return new Reading(
        new Article("x", "", Published.UNKNOWN, text), List.of(), List.of(), List.of());
  }

  private static String write(ReadingWriter writer, Reading reading) {
    return new String(writer.write(reading), StandardCharsets.UTF_8);
  }

  private static String squeezed(String json) {
    return json.replace("\n", "").replace(" ", "");
  }

  private static String textOf(byte[] json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if ("text".equals(parser.currentName()) && parser.currentToken().isScalarValue()) {
          return parser.getText();
        }
      }
    }
    throw new AssertionError("expected a text");
  }
}
