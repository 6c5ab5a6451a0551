package org.isnad.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Reading;
import org.isnad.reading.Reader;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.junit.jupiter.api.Test;

/**
 * Holds what the writer writes against {@code docs/reading.schema.json}, and that against itself.
 */
class ReadingSchemaTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root", ".."));

  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonNode source = mapper.readTree(file("docs/reading.schema.json"));
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(source);

  ReadingSchemaTest() throws IOException {}

  @Test
  void readingWithEveryMemberIsValid() throws IOException {
    assertThat(faults(SampleReading.reading())).isEmpty();
  }

  @Test
  void readingOfUnknownOriginIsValid() throws IOException {
    Article article = new Article("x", "", Published.UNKNOWN, "خبر");
    assertThat(faults(new Reading(article, List.of(), List.of(), List.of()))).isEmpty();
  }

  @Test
  void readingsOfTheExamplesAreValid() throws IOException {
    Reader reader = Reader.arabic();
    for (String row : file("examples/articles.tsv").lines().toList()) {
      if (!row.startsWith("#")) {
        String[] cells = row.split("\t", -1);
        String text = file("examples/" + cells[0] + ".txt");
        Article article = new Article(cells[0], cells[1], Published.parse(cells[2]), text);
        assertThat(faults(reader.read(article))).as(cells[0]).isEmpty();
      }
    }
  }

  @Test
  void memberThatTheSchemaLacksIsAFault() throws IOException {
    String json = "{\"article\":{},\"claims\":[],\"mood\":1}";
    assertThat(schema.validate(mapper.readTree(json)))
        .extracting(Object::toString)
        .anyMatch(message -> message.contains("mood"));
  }

  @Test
  void everyMemberIsDescribedAndItsExampleIsValid() {
    List<String> faults = new ArrayList<>();
    check(source, "", faults);
    source.get("$defs").properties().forEach(type -> check(type.getValue(), type.getKey(), faults));
    assertThat(faults).isEmpty();
  }

  private void check(JsonNode type, String name, List<String> faults) {
    for (var member : type.get("properties").properties()) {
      String path = name + '.' + member.getKey();
      if (member.getValue().path("description").asText().isEmpty()) {
        faults.add(path + ": expected a description");
      }
      JsonNode example = member.getValue().path("examples").path(0);
      String pointer = name.isEmpty() ? "#" : "#/$defs/" + name;
      JsonSchema part = schemaAt(pointer + "/properties/" + member.getKey());
      part.validate(example).forEach(message -> faults.add(path + ": " + message));
    }
  }

  /** A schema of its own for one member, with the definitions that it points to. */
  private JsonSchema schemaAt(String pointer) {
    JsonNode member = source.at(pointer.substring(1));
    var alone = mapper.createObjectNode();
    alone.setAll((ObjectNode) member);
    alone.set("$defs", source.get("$defs"));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(alone);
  }

  private List<String> faults(Reading reading) throws IOException {
    JsonNode json = mapper.readTree(ReadingWriter.compact().write(reading));
    return schema.validate(json).stream().map(Object::toString).toList();
  }

  private static String file(String name) throws IOException {
    return Files.readString(ROOT.resolve(name));
  }
}
