package org.isnad.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  @Test
  void membersBecomeAnArticle() throws Exception {
    Article article =
        article(
            "{\"url\":{\"deep\":[1,{}]},\"id\":\"n-7\",\"publisher\":\"البيان\","
                + "\"published\":\"2031-03-01T23:30:00-05:00\",\"title\":\"عنوان\",\"text\":\"نص\\r\\nثان\"}");
    assertThat(article.id()).isEqualTo("n-7");
    assertThat(article.publisher()).isEqualTo("البيان");
    assertThat(article.published().moment()).contains(LocalDateTime.of(2031, 3, 1, 23, 30));
    assertThat(article.text()).isEqualTo("عنوان\nنص\r\nثان");
  }

  @Test
  void textWithoutTitleStandsAsItIs() throws Exception {
    assertThat(article("{\"text\":\"عنوان\\nنص\"}").text()).isEqualTo("عنوان\nنص");
    assertThat(article("{\"title\":null,\"text\":\"نص\"}").text()).isEqualTo("نص");
    assertThat(article("{\"title\":\"\",\"text\":\"نص\"}").text()).isEqualTo("نص");
  }

  @Test
  void byteOrderMarksAreDropped() throws Exception {
    assertThat(article("\uFEFF{\"text\":\"\\uFEFFنص\"}").text()).isEqualTo("نص");
    assertThat(article("{\"title\":\"\\uFEFFعنوان\",\"text\":\"نص\"}").text())
        .isEqualTo("عنوان\nنص");
  }

  @Test
  void numberIsAnId() throws Exception {
    assertThat(article("{\"id\":12345678901234567890,\"text\":\"نص\"}").id())
        .isEqualTo("12345678901234567890");
    assertThat(article("{\"id\":1e3,\"text\":\"نص\"}").id()).isEqualTo("1e3");
  }

  @Test
  void recordWithoutIdIsCalledByItsPlace() throws Exception {
    assertThat(article("{\"text\":\"نص\"}").id()).isEqualTo("x:1");
  }

  @Test
  void defaultsHoldWhereARecordIsSilent() throws Exception {
    Defaults defaults = new Defaults("قناة شرفة", Published.on(LocalDate.of(2030, 1, 2)));
    Articles lines =
        new JsonLines(input("{\"text\":\"نص\"}".getBytes(StandardCharsets.UTF_8)), defaults, 999);
    Article article = lines.next().orElseThrow().parse().article();
    assertThat(article.publisher()).isEqualTo("قناة شرفة");
    assertThat(article.published().date()).contains(LocalDate.of(2030, 1, 2));
  }

  @Test
  void flashIsATitleWithAnEmptyText() throws Exception {
    assertThat(article("{\"title\":\"متحدث: الجسر فتح\",\"text\":\"\"}").title())
        .isEqualTo("متحدث: الجسر فتح");
  }

  @Test
  void dayIsKeptOfATimeThatCannotBeRead() throws Exception {
    Parsed parsed = parse("{\"published\":\"2031-03-01T185600\",\"text\":\"نص\"}");
    assertThat(parsed.article().published().toString()).isEqualTo("2031-03-01");
    assertThat(parsed.notes()).singleElement().asString().contains("2031-03-01T185600");
  }

  @Test
  void publicationThatCannotBeReadIsUnknown() throws Exception {
    Parsed parsed = parse("{\"published\":\"yesterday\",\"text\":\"نص\"}");
    assertThat(parsed.article().published().isKnown()).isFalse();
    assertThat(parsed.notes()).singleElement().asString().contains("expected an ISO date");
  }

  @Test
  void memberOfAnotherKindIsReadAsAbsent() throws Exception {
    Parsed parsed = parse("{\"publisher\":[\"أ\"],\"id\":true,\"text\":\"نص\"}");
    assertThat(parsed.article().publisher()).isEmpty();
    assertThat(parsed.notes()).hasSize(2);
  }

  @Test
  void halfASurrogatePairComesThrough() throws Exception {
    assertThat(article("{\"text\":\"أ\\ud83dب\"}").text()).isEqualTo("أ\uD83Dب");
  }

  @Test
  void nulComesThrough() throws Exception {
    assertThat(article("{\"text\":\"أ\\u0000ب\"}").text()).isEqualTo("أ\0ب");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"1\"} | expected a member \"text\", found none",
        "{\"text\":null} | expected a member \"text\", found none",
        "{\"text\":\"  \"} | expected a member \"text\", found an empty one",
        "{\"text\":5} | expected \"text\" as a string, found a number",
        "{\"text\":{}} | expected \"text\" as a string, found an object",
        "{\"text\":\"a\",\"text\":\"b\"} | expected one \"text\", found two",
        "[{\"text\":\"a\"}] | found an array (jq -c '.[]' makes lines of an array)",
        "\"text\" | expected one JSON object a line, found no object",
        "{\"text\":\"a\"} {} | expected one JSON object a line, found more after it",
        "{\"text\":\"a\" | found a fault at column",
        "{'text':1} | found a fault at column 2",
        "null | found no object"
      })
  void brokenRecordIsRefusedWithWhatWasExpected(String line, String message) {
    assertThatThrownBy(() -> parse(line))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("x:1: ")
        .hasMessageContaining(message.strip())
        .hasMessageNotContaining("\n");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"text\":\"a\",\"more\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThatThrownBy(() -> parse(deep)).hasMessageContaining("nesting depth");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    JsonLines lines =
        new JsonLines(input(new byte[] {(byte) 0xFF, 0, 1, 2, 3, '\n'}), Defaults.NONE, 99);
    assertThatThrownBy(() -> lines.next().orElseThrow().parse())
        .hasMessage("x:1: expected a JSON object, found bytes that are no text");
  }

  @Test
  void windowsLineIsRecognised() throws Exception {
    byte[] line =
        "{\"text\":\"قال المتحدث إن السوق فتح\"}".getBytes(Charset.forName("windows-1256"));
    Parsed parsed = new JsonLines(input(line), Defaults.NONE, 99).next().orElseThrow().parse();
    assertThat(parsed.article().text()).isEqualTo("قال المتحدث إن السوق فتح");
    assertThat(parsed.notes()).hasSize(1);
  }

  @Test
  void emptyLinesCountButAreNoRecords() throws Exception {
    JsonLines lines =
        new JsonLines(
            input("\n \r\n{\"text\":\"نص\"}".getBytes(StandardCharsets.UTF_8)), Defaults.NONE, 99);
    assertThat(lines.next().orElseThrow().origin().toString()).isEqualTo("x:3");
    assertThat(lines.next()).isEmpty();
  }

  @Test
  void lineBeyondTheLimitIsRefused() throws Exception {
    JsonLines lines =
        new JsonLines(input("x".repeat(100).getBytes(StandardCharsets.UTF_8)), Defaults.NONE, 99);
    RawArticle raw = lines.next().orElseThrow();
    assertThatThrownBy(raw::parse)
        .hasMessage("x:1: expected a line of at most 99 bytes, found 100");
  }

  private static Article article(String line) throws Exception {
    return parse(line).article();
  }

  private static Parsed parse(String line) throws Exception {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return new JsonLines(input(bytes), Defaults.NONE, 1 << 20).next().orElseThrow().parse();
  }

  private static Input input(byte[] bytes) {
    try {
      return Input.of("x", new ByteArrayInputStream(bytes));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }
}
