package org.isnad.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that decides something: one JSON object of words, one of which may be an
 * object of words itself.
 *
 * @param words name to value
 * @param within name to value of the inner object; empty where there is none
 */
record JsonBody(Map<String, String> words, Map<String, String> within) {
  private static final int LONGEST = 1 << 16;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  JsonBody {
    words = Map.copyOf(words);
    within = Map.copyOf(within);
  }

  /**
   * Reads the body.
   *
   * @param names of words
   * @param inner name of the inner object; empty where there may be none
   */
  static JsonBody of(Context request, List<String> names, String inner) {
    Media.check(request, "application/json");
    byte[] body = Media.body(request, LONGEST);
    try (JsonParser json = FACTORY.createParser(body)) {
      return read(json, names, inner);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "expected a JSON object, found something else: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("expected to read the body", e);
    }
  }

  private static JsonBody read(JsonParser json, List<String> names, String inner)
      throws IOException {
    Map<String, String> words = new TreeMap<>();
    Map<String, String> within = new TreeMap<>();
    expect(json.nextToken(), JsonToken.START_OBJECT, "a JSON object");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (!inner.isEmpty() && name.equals(inner)) {
        expect(json.nextToken(), JsonToken.START_OBJECT, "an object as " + inner);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          within.put(json.currentName(), word(json));
        }
      } else if (names.contains(name)) {
        words.put(name, word(json));
      } else {
        throw new IllegalArgumentException("expected one of " + names + ", found " + name);
      }
    }
    if (json.nextToken() != null) {
      throw new IllegalArgumentException("expected one JSON object, found more");
    }
    return new JsonBody(words, within);
  }

  private static String word(JsonParser json) throws IOException {
    String name = json.currentName();
    expect(json.nextToken(), JsonToken.VALUE_STRING, "a string as " + name);
    return json.getText();
  }

  private static void expect(@Nullable JsonToken found, JsonToken wanted, String what) {
    if (found != wanted) {
      throw new IllegalArgumentException("expected " + what + ", found " + found);
    }
  }

  /** A word; empty where it was not sent. */
  String word(String name) {
    return words.getOrDefault(name, "");
  }

  /** A word that must be there. */
  String required(String name) {
    String word = word(name);
    if (word.isBlank()) {
      throw new IllegalArgumentException("expected " + name + ", found none");
    }
    return word;
  }
}
