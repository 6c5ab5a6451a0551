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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.Origin;
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
    URL,
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

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

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
  Parsed parse(Origin origin, byte[] line) throws RefusedException {
    List<String> notes = new ArrayList<>();
    Map<Member, String> members;
    try {
      Decoder decoded = Decoder.decode(line);
      decoded.note().ifPresent(notes::add);
      members = members(origin, decoded.text(), notes);
    } catch (CharacterCodingException e) {
      throw new RefusedException(
          origin, Fault.NOT_TEXT, "expected a JSON object, found bytes that are no text");
    }
    return new Parsed(
        article(origin, members, notes),
        Optional.ofNullable(members.get(Member.URL)).filter(url -> !url.isBlank()),
        Optional.ofNullable(members.get(Member.ID)).filter(id -> !id.isBlank()),
        notes);
  }

  private Article article(Origin origin, Map<Member, String> members, List<String> notes)
      throws RefusedException {
    String text = Decoder.withoutMark(members.getOrDefault(Member.TEXT, ""));
    String title = Decoder.withoutMark(members.getOrDefault(Member.TITLE, ""));
    // News flashes come as a title with an empty text.
    if (!members.containsKey(Member.TEXT) || (text + title).isBlank()) {
      String found = members.containsKey(Member.TEXT) ? "an empty one" : "none";
      throw new RefusedException(
          origin, Fault.NO_TEXT, "expected a member \"text\", found " + found);
    }
    String id = members.getOrDefault(Member.ID, origin.toString());
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
      return plausible(Published.parse(written), written, notes);
    } catch (IllegalArgumentException e) {
      Published day = day(written);
      String instead = day.isKnown() ? day.toString() : "unknown";
      notes.add("published: " + e.getMessage() + "; read as " + instead);
      return day.isKnown() ? day : defaults.published();
    }
  }

  /** Without the year 99999, which no calendar of a reader holds. */
  private Published plausible(Published published, String written, List<String> notes) {
    int year = published.date().map(LocalDate::getYear).orElse(FIRST_YEAR);
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      return published;
    }
    notes.add(
        "published: expected a year from "
            + FIRST_YEAR
            + " to "
            + LAST_YEAR
            + ", found "
            + written
            + "; read as unknown");
    return defaults.published();
  }

  /** The day, where at least that is written as it should be. */
  private static Published day(String written) {
    try {
      return Published.parse(written.strip().substring(0, "2027-02-14".length()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Published.UNKNOWN;
    }
  }

  private Map<Member, String> members(Origin origin, String text, List<String> notes)
      throws RefusedException {
    Map<Member, String> members = new EnumMap<>(Member.class);
    try (JsonParser json = factory.createParser(text)) {
      expectObject(origin, json.nextToken());
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        Optional<Member> member = Member.of(key);
        JsonToken value = json.nextToken();
        if (member.isPresent()) {
          keep(origin, json, member.get(), value, members, notes);
        }
        json.skipChildren();
      }
      if (json.nextToken() != null) {
        throw new RefusedException(
            origin, Fault.NOT_JSON, "expected one JSON object a line, found more after it");
      }
    } catch (JsonProcessingException e) {
      throw new RefusedException(
          origin, Fault.NOT_JSON, "expected one JSON object a line, found " + fault(e));
    } catch (IOException e) {
      throw new UncheckedIOException("expected no failure in memory", e);
    }
    return members;
  }

  private static void expectObject(Origin origin, @Nullable JsonToken first)
      throws RefusedException {
    if (first == JsonToken.START_ARRAY) {
      throw new RefusedException(
          origin,
          Fault.NOT_JSON,
          "expected one JSON object a line, found an array (jq -c '.[]' makes lines of an array)");
    }
    if (first != JsonToken.START_OBJECT) {
      throw new RefusedException(
          origin, Fault.NOT_JSON, "expected one JSON object a line, found no object");
    }
  }

  private static void keep(
      Origin origin,
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
        throw new RefusedException(origin, Fault.NOT_JSON, message);
      }
      notes.add(message + "; read as if absent");
      return;
    }
    if (members.put(member, json.getText()) != null) {
      throw new RefusedException(
          origin, Fault.NOT_JSON, "expected one \"" + member.key + "\", found two");
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
