package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.isnad.text.Tokens;

/** The closed list of what may stand in front of a stem. Immutable. */
final class Proclitics {
  private static final int CONJUNCTIONS = Tokens.AND | Tokens.SO;

  private final Sequence[] conjunctions;
  private final Sequence[] others;

  /**
   * Fused proclitics.
   *
   * @param letters how they are written
   * @param cut how many of the letters are cut off
   * @param bits what they are, as bits of {@link Tokens}
   * @param share the share of words that have them
   */
  record Sequence(String letters, int cut, int bits, double share) {
    boolean fits(char[] light, int from, int to) {
      if (to - from <= letters.length()) {
        return false;
      }
      for (int i = 0; i < letters.length(); i++) {
        if (light[from + i] != letters.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    boolean has(int clitic) {
      return (bits & clitic) != 0;
    }
  }

  Proclitics() {
    List<Sequence> and = new ArrayList<>();
    List<Sequence> rest = new ArrayList<>();
    double unjoined = 1;
    for (Row row : Table.read(Proclitics.class, "proclitics.tsv", 4).rows()) {
      String letters = row.get(0).equals("-") ? "" : row.get(0);
      int cut = Integer.parseInt(row.get(1));
      Sequence sequence = new Sequence(letters, cut, bits(row, 2), Double.parseDouble(row.get(3)));
      if (sequence.has(CONJUNCTIONS)) {
        and.add(sequence);
        unjoined -= sequence.share;
      } else {
        rest.add(sequence);
      }
    }
    and.add(0, new Sequence("", 0, 0, unjoined));
    conjunctions = and.toArray(new Sequence[0]);
    others = rest.toArray(new Sequence[0]);
  }

  /** The conjunctions; the first is none at all. */
  Sequence[] conjunctions() {
    return conjunctions;
  }

  /** What may follow a conjunction; the first is nothing. */
  Sequence[] others() {
    return others;
  }

  /** The bits of the parts named in a column. */
  static int bits(Row row, int column) {
    int bits = 0;
    for (String part : row.words(column)) {
      bits |=
          switch (part) {
            case "and" -> Tokens.AND;
            case "so" -> Tokens.SO;
            case "by" -> Tokens.BY;
            case "for" -> Tokens.FOR;
            case "like" -> Tokens.LIKE;
            case "will" -> Tokens.WILL;
            case "the" -> Tokens.ARTICLE;
            default -> throw row.error("expected the name of a proclitic, found " + part);
          };
    }
    return bits;
  }

  /** How many letters these proclitics take in a word where none is contracted. */
  static int letters(int bits) {
    return Integer.bitCount(bits) + ((bits & Tokens.ARTICLE) != 0 ? 1 : 0);
  }
}
