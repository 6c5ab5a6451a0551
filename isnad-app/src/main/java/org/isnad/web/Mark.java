package org.isnad.web;

import java.util.Objects;
import org.isnad.text.Span;

/**
 * A stretch of an article that is shown as something.
 *
 * @param span where
 * @param layer what it is: its style
 * @param row the row of the reading it stands for, such as {@code c3}; empty where none is shown
 * @param kind the kind of the root source, for a claim; empty otherwise
 */
public record Mark(Span span, Layer layer, String row, String kind) {
  /** Checks that nothing is missing. */
  public Mark {
    Objects.requireNonNull(span);
    Objects.requireNonNull(layer);
    Objects.requireNonNull(row);
    Objects.requireNonNull(kind);
  }

  /** A mark that is of no kind. */
  static Mark of(Span span, Layer layer, String row) {
    return new Mark(span, layer, row, "");
  }

  /** What can be marked; the reader of a page turns each on and off. */
  public enum Layer {
    /** The words attributed. */
    CONTENT("content"),
    /** The words that attribute. */
    CUE("cue"),
    /** The words that name a source. */
    SOURCE("source"),
    /** A name. */
    NAME("name"),
    /** An expression of time. */
    TIME("time"),
    /** A number with what it counts. */
    QUANTITY("quantity"),
    /** An action undertaken. */
    COMMITMENT("commitment"),
    /** A word that was searched for. */
    FOUND("found"),
    /** The word that tells of something done. */
    EVENT("event");

    private final String code;

    Layer(String code) {
      this.code = code;
    }

    /** Its name in styles and addresses. */
    String code() {
      return code;
    }
  }
}
