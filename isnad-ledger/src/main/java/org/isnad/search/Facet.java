package org.isnad.search;

import java.util.Arrays;
import java.util.List;

/** By what hits can be told apart, counted and filtered. */
public enum Facet {
  /** The key of the source at the root. */
  SOURCE("source"),
  /** The kind of the source at the root. */
  KIND("kind"),
  /** Who printed it. */
  PUBLISHER("publisher"),
  /** The key of any source of the chain. */
  CHAIN("chain"),
  /** What the source does with its words. */
  ACT("act"),
  /** How sure the source is. */
  CERTAINTY("certainty"),
  /** Affirmed or denied. */
  POLARITY("polarity"),
  /** The source's own words or not. */
  FORM("form"),
  /** A place named in the words. */
  PLACE("place"),
  /** Whether it carries a commitment: {@code yes} or {@code no}. */
  COMMITMENT("commitment"),
  /** Month of publication, such as {@code 2027-02}. */
  MONTH("month"),
  /** What somebody decided about the row: {@code none} where nobody did. */
  JUDGED("judged"),
  /** The key of who undertakes it. */
  PARTY("party"),
  /** How far it has come. */
  STATUS("status"),
  /** What the article calls the root, in full; only counted by itself. */
  NAME("name");

  private final String code;

  Facet(String code) {
    this.code = code;
  }

  /** Whether hits of this type are counted by it. */
  public boolean isOf(SearchRequest.Type type) {
    return switch (this) {
      case PUBLISHER -> true;
      case SOURCE, MONTH, JUDGED -> type != SearchRequest.Type.ARTICLE;
      case PARTY, STATUS -> type == SearchRequest.Type.COMMITMENT;
      case NAME -> false;
      default -> type == SearchRequest.Type.CLAIM;
    };
  }

  /** The word for it in JSON, columns, options and addresses. */
  public String code() {
    return code;
  }

  /**
   * The facet with this code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Facet of(String code) {
    return Arrays.stream(values())
        .filter(facet -> facet.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected one of "
                        + List.of(values()).stream().map(Facet::code).toList()
                        + ", found "
                        + code));
  }
}
