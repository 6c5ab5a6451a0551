package org.isnad.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.jspecify.annotations.Nullable;

/** Takes one JSON record apart. Thread-safe. */
final class RecordParser {
  /** The members that are read; all others are passed over. */
  private enum Member {
    ID,
    PUBLISHER,
    PUBLISHED,
    TITLE,
    TEXT;

    final String key = name().toLowerCase(Locale.ROOT);

    static Optional<Member> of(String key) {
      for (Member member : values()) {
        if (member.key.equals(key)) {
          return Optional.of(member);
        }
      }
      return Optional.empty();
    }
  }

  private final JsonFactory factory =
      JsonFactory.builder()
          // Names come from strangers: none is kept for longer than its record.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          // The limit on lines bounds strings already.
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();
  private final Defaults defaults;

  RecordParser(Defaults defaults) {
    this.defaults = defaults;
  }

  /** The article of a record. */
  Parsed parse(String where, byte[] line) throws RefusedException {
    List<String> notes = new ArrayList<>();
    Map<Member, String> members;
    try {
      Decoder decoded = Decoder.decode(line);
      decoded.note().ifPresent(notes::add);
      members = members(where, decoded.text(), notes);
    } catch (CharacterCodingException e) {
      throw new RefusedException(where, "expected a JSON object, found bytes that are no text");
    }
    return new Parsed(article(where, members, notes), notes);
  }

  private Article article(String where, Map<Member, String> members, List<String> notes)
      throws RefusedException {
    String text = Decoder.withoutMark(members.getOrDefault(Member.TEXT, ""));
    String title = Decoder.withoutMark(members.getOrDefault(Member.TITLE, ""));
    // News flashes come as a title with an empty text.
    if (!members.containsKey(Member.TEXT) || (text + title).isBlank()) {
      String found = members.containsKey(Member.TEXT) ? "an empty one" : "none";
      throw new RefusedException(where, "expected a member \"text\", found " + found);
    }
    String id = members.getOrDefault(Member.ID, where);
    String publisher = members.getOrDefault(Member.PUBLISHER, defaults.publisher());
    Published published = published(members.get(Member.PUBLISHED), notes);
    return title.isEmpty()
        ? new Article(id, publisher, published, text)
        : Article.of(id, publisher, published, title, text);
  }

  private Published published(@Nullable String written, List<String> notes) {
    if (written == null || written.isBlank()) {
      return defaults.published();
    }
    try {
      return Published.parse(written);
    } catch (IllegalArgumentException e) {
      Published day = day(written);
      String instead = day.isKnown() ? day.toString() : "unknown";
      notes.add("published: " + e.getMessage() + "; read as " + instead);
      return day.isKnown() ? day : defaults.published();
    }
  }

  /** The day, where at least that is written as it should be. */
  private static Published day(String written) {
    try {
      return Published.parse(written.strip().substring(0, "2027-02-14".length()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Published.UNKNOWN;
    }
  }

  private Map<Member, String> members(String where, String text, List<String> notes)
      throws RefusedException {
    Map<Member, String> members = new EnumMap<>(Member.class);
    try (JsonParser json = factory.createParser(text)) {
      expectObject(where, json.nextToken());
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        Optional<Member> member = Member.of(key);
        JsonToken value = json.nextToken();
        if (member.isPresent()) {
          keep(where, json, member.get(), value, members, notes);
        }
        json.skipChildren();
      }
      if (json.nextToken() != null) {
        throw new RefusedException(where, "expected one JSON object a line, found more after it");
      }
    } catch (JsonProcessingException e) {
      throw new RefusedException(where, "expected one JSON object a line, found " + fault(e));
    } catch (IOException e) {
      throw new UncheckedIOException("expected no failure in memory", e);
    }
    return members;
  }

  private static void expectObject(String where, @Nullable JsonToken first)
      throws RefusedException {
    if (first == JsonToken.START_ARRAY) {
      throw new RefusedException(
          where,
          "expected one JSON object a line, found an array (jq -c '.[]' makes lines of an array)");
    }
    if (first != JsonToken.START_OBJECT) {
      throw new RefusedException(where, "expected one JSON object a line, found no object");
    }
  }

  private static void keep(
      String where,
      JsonParser json,
      Member member,
      JsonToken value,
      Map<Member, String> members,
      List<String> notes)
      throws IOException, RefusedException {
    if (value == JsonToken.VALUE_NULL) {
      return;
    }
    boolean number = value.isNumeric() && member != Member.TEXT;
    if (value != JsonToken.VALUE_STRING && !number) {
      String message = "expected \"" + member.key + "\" as a string, found " + named(value);
      if (member == Member.TEXT) {
        throw new RefusedException(where, message);
      }
      notes.add(message + "; read as if absent");
      return;
    }
    if (members.put(member, json.getText()) != null) {
      throw new RefusedException(where, "expected one \"" + member.key + "\", found two");
    }
  }

  private static String named(JsonToken value) {
    if (value == JsonToken.START_ARRAY) {
      return "an array";
    }
    if (value == JsonToken.START_OBJECT) {
      return "an object";
    }
    return value.isNumeric() ? "a number" : value.isBoolean() ? "true or false" : "something else";
  }

  /** The parser's own words, in one line, with the column. */
  private static String fault(JsonProcessingException e) {
    String words = e.getOriginalMessage().lines().findFirst().orElse("unknown");
    JsonLocation place = e.getLocation();
    return "a fault" + (place == null ? "" : " at column " + place.getColumnNr()) + ": " + words;
  }
}
