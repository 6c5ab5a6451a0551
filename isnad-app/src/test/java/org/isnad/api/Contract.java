package org.isnad.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What {@code openapi.json} promises. */
final class Contract {
  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonNode document;

  Contract() {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      document = mapper.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every operation, such as {@code GET /claims/{id}}. */
  Set<String> operations() {
    Set<String> all = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            all.add(
                                method.toUpperCase(java.util.Locale.ROOT) + ' ' + path.getKey())));
    return all;
  }

  /** The parameters of an operation that stand in the query. */
  Set<String> parameters(String operation) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation(operation).path("parameters")) {
      if (parameter.get("in").asText().equals("query")) {
        names.add(parameter.get("name").asText());
      }
    }
    return names;
  }

  private JsonNode operation(String operation) {
    String[] parts = operation.split(" ", -1);
    return document.get("paths").get(parts[1]).get(parts[0].toLowerCase(java.util.Locale.ROOT));
  }

  /** In what an answer to an operation is not as promised; nothing where it is. */
  String faults(String operation, HttpResponse<String> answer) throws IOException {
    JsonNode responses = operation(operation).get("responses");
    String status = Integer.toString(answer.statusCode());
    JsonNode response = responses.has(status) ? responses.get(status) : responses.get("default");
    if (answer.statusCode() < 400 && !responses.has(status)) {
      return "no answer of status " + status;
    }
    if (!response.has("content")) {
      return answer.body().isEmpty() ? "" : "a body for " + status;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    String bare = type.contains(";") ? type.substring(0, type.indexOf(';')) : type;
    JsonNode media = response.path("content").path(bare);
    if (media.isMissingNode()) {
      return "no answer of type " + type + " for " + status;
    }
    if (response.path("headers").has("ETag") && answer.headers().firstValue("ETag").isEmpty()) {
      return "no ETag";
    }
    return bare.endsWith("json") ? faults(media.get("schema"), answer.body()) : "";
  }

  /** In what a document is not as a schema of the description says. */
  String faults(JsonNode schema, String json) throws IOException {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.get("components"));
    JsonSchema checked = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
    return checked.validate(mapper.readTree(json)).stream()
        .map(ValidationMessage::toString)
        .sorted()
        .limit(5)
        .collect(Collectors.joining("\n"));
  }

  /** The schema of a line of an export. */
  JsonNode lines(String operation) {
    return operation(operation)
        .path("responses")
        .path("200")
        .path("content")
        .path("application/x-ndjson")
        .path("schema");
  }

  JsonNode read(String json) throws IOException {
    return mapper.readTree(json);
  }

  /** A schema of the description as the schema of readings has it. */
  JsonNode document() {
    return document;
  }
}
