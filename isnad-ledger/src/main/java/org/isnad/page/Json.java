package org.isnad.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON as pages write it: with line ends in strings, commas too many, a missing end. */
sealed interface Json {
  /** An object. */
  record Members(Map<String, Json> members) implements Json {
    Optional<Json> get(String name) {
      return Optional.ofNullable(members.get(name));
    }
  }

  /** An array. */
  record Items(List<Json> items) implements Json {}

  /** A string, a number, true or false; null is no value. */
  record Text(String text) implements Json {}

  /** Values deeper than this tell nothing about an article. */
  int MOST_LEVELS = 64;

  /** More values than this hold no description of one article. */
  int MOST_VALUES = 50_000;

  /** All values of a text, as far as it can be read. */
  static List<Json> read(String written) {
    List<Json> values = new ArrayList<>();
    try (JsonParser json = Reading.FACTORY.createParser(written)) {
      Reading reading = new Reading(json);
      while (json.nextToken() != null) {
        reading.value(0).ifPresent(values::add);
      }
    } catch (IOException e) {
      // What stands before the fault has been kept.
      return values;
    }
    return values;
  }

  /** Reads one text. */
  final class Reading {
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    private final JsonParser json;
    private int values;

    private Reading(JsonParser json) {
      this.json = json;
    }

    private Optional<Json> value(int level) throws IOException {
      if (++values > MOST_VALUES || level > MOST_LEVELS) {
        json.skipChildren();
        return Optional.empty();
      }
      return switch (json.currentToken()) {
        case START_OBJECT -> Optional.of(object(level));
        case START_ARRAY -> Optional.of(array(level));
        case VALUE_NULL -> Optional.empty();
        default -> Optional.of(new Text(json.getText()));
      };
    }

    /** The members up to where the text can no longer be read. */
    private Json object(int level) {
      Map<String, Json> members = new LinkedHashMap<>();
      try {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          json.nextToken();
          value(level + 1).ifPresent(value -> members.putIfAbsent(name, value));
        }
      } catch (IOException e) {
        return new Members(members);
      }
      return new Members(members);
    }

    private Json array(int level) {
      List<Json> items = new ArrayList<>();
      try {
        for (JsonToken token = json.nextToken();
            token != null && token != JsonToken.END_ARRAY;
            token = json.nextToken()) {
          value(level + 1).ifPresent(items::add);
        }
      } catch (IOException e) {
        return new Items(items);
      }
      return new Items(items);
    }
  }
}
