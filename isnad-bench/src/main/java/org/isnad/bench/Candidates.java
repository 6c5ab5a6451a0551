package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;

/**
 * The ways to split a word that the closed list of proclitics allows, as the splitter weighs them.
 */
final class Candidates {
  private static final double ARTICLE_IN_STEM = 0.1;

  private final List<Sequence> conjunctions = new ArrayList<>();
  private final List<Sequence> others = new ArrayList<>();

  private record Sequence(String letters, int cut, List<String> parts, double share) {}

  /**
   * One way.
   *
   * @param rest what it leaves
   * @param prior how likely its proclitics are, before such a rest
   */
  record Candidate(String rest, double prior) {}

  Candidates() {
    double joined = 0;
    for (Row row : Table.read(Analyser.class, "proclitics.tsv", 4).rows()) {
      int cut = Integer.parseInt(row.get(1));
      Sequence sequence =
          new Sequence(
              row.get(0).equals("-") ? "" : row.get(0),
              cut,
              row.words(2),
              Double.parseDouble(row.get(3)));
      boolean conjunction = sequence.parts.contains("and") || sequence.parts.contains("so");
      joined += conjunction ? sequence.share : 0;
      (conjunction ? conjunctions : others).add(sequence);
    }
    conjunctions.add(0, new Sequence("", 0, List.of(), 1 - joined));
  }

  /** The word, and what is left of it without a conjunction. */
  List<Candidate> conjunctions(String word) {
    List<Candidate> ways = new ArrayList<>();
    for (Sequence sequence : conjunctions) {
      if (sequence.cut == 0 || (word.length() > 2 && word.startsWith(sequence.letters))) {
        ways.add(new Candidate(word.substring(sequence.cut), sequence.share));
      }
    }
    return ways;
  }

  /** The word, and what is left of it without article, preposition or future particle. */
  List<Candidate> others(String word) {
    List<Candidate> ways = new ArrayList<>();
    for (Sequence sequence : others) {
      String rest = word.startsWith(sequence.letters) ? word.substring(sequence.cut) : "";
      if (sequence.cut == 0 || (rest.length() > 1 && allowed(sequence, rest))) {
        ways.add(new Candidate(rest, sequence.share * shape(sequence, rest)));
      }
    }
    return ways;
  }

  /** The count that a stem never seen is given. */
  static double unseen(int length) {
    return length < 3 ? 0.0025 : 0.05 * Math.pow(0.3, length - 3);
  }

  private static boolean allowed(Sequence sequence, String rest) {
    return !sequence.parts.contains("will")
        || (rest.length() > 2 && "يتنا".indexOf(rest.charAt(0)) >= 0);
  }

  private static double shape(Sequence sequence, String rest) {
    boolean hasArticle = sequence.parts.contains("the");
    boolean preposition =
        !hasArticle && (sequence.parts.contains("by") || sequence.parts.contains("like"));
    if (rest.length() == 2) {
      return 0.3;
    }
    if (preposition && rest.startsWith("ي")) {
      return 0.05;
    }
    boolean article = rest.length() > 4 && rest.startsWith("ال");
    return article && (preposition || sequence.cut == 0) ? ARTICLE_IN_STEM : 1;
  }
}
