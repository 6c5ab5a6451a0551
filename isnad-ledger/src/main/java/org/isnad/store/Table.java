package org.isnad.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables that hold the rows of readings, in the order in which a reading is digested. Columns
 * stand as rows are written and read; the first is the reading, then come the places.
 */
enum Table {
  CLAIM(1, "id cue_start cue_end act form certainty polarity confidence rule root"),
  CLAIM_CONTENT(2, "claim", "span_start span_end"),
  LINK(
      2,
      "claim",
      "span_start span_end name kind resolution entity people_low people_high role_start role_end"
          + " anonymity_start anonymity_end source"),
  LINK_VIA(3, "claim link", "name"),
  LINK_PART(3, "claim link", "span_start span_end people_low people_high"),
  TIME(1, "span_start span_end type value begins ends mod rule"),
  QUANTITY(1, "span_start span_end low high approx unit code rule"),
  MENTION(
      1,
      "span_start span_end first_token after_token type subtype form gender known role_start"
          + " role_end stands_for"),
  ENTITY(1, "id type subtype name gender known"),
  ENTITY_MENTION(2, "entity", "mention"),
  COMMITMENT(
      1,
      "id action_start action_end deadline_value deadline_start deadline_end deadline_begins"
          + " deadline_ends status claim quantity condition_start condition_end residual_start"
          + " residual_end reason_start reason_end part_of agreement_start agreement_end confidence"
          + " rule"),
  COMMITMENT_SPAN(3, "commitment role", "span_start span_end entity"),
  LEVEL(
      1,
      "id holder_start holder_end holder_entity quantity of_start of_end place_start place_end"
          + " place_entity as_of claim confidence rule"),
  EVENT(
      1,
      "id trigger_start trigger_end type mode status occurs killed wounded arrested displaced"
          + " weapon_start weapon_end claim confidence rule"),
  EVENT_SPAN(3, "event role", "span_start span_end entity");

  private final int places;

  @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
  private final List<String> columns;

  Table(int places, String values) {
    this(places, "", values);
  }

  Table(int places, String parents, String values) {
    this.places = places;
    String all = "reading " + parents + (parents.isEmpty() ? "" : " ") + "at " + values;
    columns = List.of(all.split(" "));
  }

  /** Its name in the database. */
  String sql() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its columns, the reading first. */
  List<String> columns() {
    return columns;
  }

  /** How many columns after the reading make its key. */
  int places() {
    return places;
  }

  String insert() {
    String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    return "INSERT INTO " + sql() + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")";
  }

  /** Rows of readings, each reading's in the order of their places. */
  String select(String condition) {
    String key = String.join(", ", columns.subList(0, places + 1));
    return "SELECT "
        + String.join(", ", columns)
        + " FROM "
        + sql()
        + " WHERE "
        + condition
        + " ORDER BY "
        + key;
  }
}
