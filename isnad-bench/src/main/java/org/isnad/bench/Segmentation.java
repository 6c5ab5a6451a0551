package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.LightForm;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Tokens;

/**
 * Holds the proclitics that the analyser splits off against the words of a segmented text (Farasa's
 * WikiNews: one file of words with {@code +} between segments and their tags, one of the text).
 *
 * <pre>java -cp isnad-bench.jar org.isnad.bench.Segmentation FOLDER [-v]</pre>
 */
public final class Segmentation {
  private static final int LOOK_AHEAD = 8;

  private final Score tuned = new Score();
  private final Score held = new Score();
  private final List<String> misses = new ArrayList<>();
  private int lost;

  /**
   * A word as it was segmented by hand.
   *
   * @param form its light form
   * @param clitics its proclitics, as bits of {@link Tokens}
   */
  private record GoldWord(String form, int clitics) {
    static GoldWord of(String row) {
      int tab = row.indexOf('\t');
      List<String> segments = List.of(row.substring(0, tab).split("\\+", -1));
      List<String> tags = List.of(row.substring(tab + 1).split("\\+", -1));
      int bits = 0;
      int at = 0;
      while (at < segments.size() - 1 && at < tags.size()) {
        int bit = bit(segments.get(at), tags.get(at));
        if (bit == 0) {
          break;
        }
        bits |= bit;
        at++;
      }
      return new GoldWord(folded(written(segments)), bits);
    }

    private static int bit(String segment, String tag) {
      return switch (tag + ' ' + segment) {
        case "CONJ و" -> Tokens.AND;
        case "CONJ ف" -> Tokens.SO;
        case "PREP ب" -> Tokens.BY;
        case "PREP ل" -> Tokens.FOR;
        case "PREP ك" -> Tokens.LIKE;
        case "FUT_PART س" -> Tokens.WILL;
        case "DET ال" -> Tokens.ARTICLE;
        default -> 0;
      };
    }

    /** The article loses its alef behind ل, and its lam too where the stem begins with one. */
    private static String written(List<String> segments) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < segments.size(); i++) {
        boolean contracted =
            i > 0
                && i + 1 < segments.size()
                && segments.get(i).equals("ال")
                && segments.get(i - 1).equals("ل");
        if (!contracted) {
          word.append(segments.get(i));
        } else if (!segments.get(i + 1).startsWith("ل")) {
          word.append('ل');
        }
      }
      return word.toString();
    }
  }

  /** Boundaries found, missed and made up. */
  private static final class Score {
    private int words;
    private int right;
    private int said;
    private int gold;
    private int wholeWordsRight;

    void add(int found, int wanted) {
      words++;
      right += Integer.bitCount(found & wanted);
      said += Integer.bitCount(found);
      gold += Integer.bitCount(wanted);
      wholeWordsRight += found == wanted ? 1 : 0;
    }

    double f1() {
      return 2.0 * right / Math.max(1, said + gold);
    }

    String row(String name) {
      return String.format(
          Locale.ROOT,
          "%-12s P %.2f R %.2f F1 %.2f  words right %.2f %% of %d",
          name,
          100.0 * right / Math.max(1, said),
          100.0 * right / Math.max(1, gold),
          100 * f1(),
          100.0 * wholeWordsRight / Math.max(1, words),
          words);
    }
  }

  private Segmentation() {}

  /**
   * Prints the score.
   *
   * @param args the folder; {@code -v} shows each word that was split otherwise
   * @throws IOException where the files cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Segmentation run = of(folder);
    if (args.length > 1 && args[1].equals("-v")) {
      run.misses.forEach(out::println);
    }
    out.println(run.tuned.row("first half"));
    out.println(run.held.row("second half"));
    out.println("words of the text not found in the segmented file: " + run.lost);
  }

  /** The score on the files of a folder. */
  static Segmentation of(Path folder) throws IOException {
    Segmentation run = new Segmentation();
    run.score(gold(folder), text(folder));
    return run;
  }

  /** F1 of the boundaries in the half that nobody looked at while the split was made. */
  double heldF1() {
    return held.f1();
  }

  private static List<GoldWord> gold(Path folder) throws IOException {
    List<GoldWord> words = new ArrayList<>();
    for (String row : Files.readAllLines(folder.resolve("WikiNews.pos.ref"))) {
      if (!row.isEmpty() && LightForm.isLetter(row.charAt(0))) {
        words.add(GoldWord.of(row));
      }
    }
    return words;
  }

  private static List<String> text(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("WikiNewsTruth.txt"));
  }

  private void score(List<GoldWord> gold, List<String> lines) {
    Analyser analyser = new Analyser(new Vocabulary.Builder().build());
    int at = 0;
    for (String line : lines) {
      Tokens tokens = analyser.analyse(new Article("-", "", Published.UNKNOWN, line)).tokens();
      for (int token = 0; token < tokens.size(); token++) {
        int found = tokens.isWord(token) ? find(gold, at, folded(tokens.light(token))) : -1;
        if (found >= 0) {
          score(gold.get(found), tokens.clitics(token), found < gold.size() / 2);
          at = found + 1;
        } else if (tokens.isWord(token)) {
          lost++;
        }
      }
    }
  }

  private void score(GoldWord word, int clitics, boolean mayBeSeen) {
    (mayBeSeen ? tuned : held).add(clitics, word.clitics);
    if (mayBeSeen && clitics != word.clitics) {
      misses.add(word + " split as " + clitics);
    }
  }

  private static int find(List<GoldWord> gold, int from, String form) {
    for (int i = from; i < Math.min(from + LOOK_AHEAD, gold.size()); i++) {
      if (gold.get(i).form.equals(form)) {
        return i;
      }
    }
    return -1;
  }

  /** The segmented file writes ى as ي and leaves the alef of the accusative in a segment. */
  private static String folded(String form) {
    return LightForm.of(form).replace('ى', 'ي');
  }
}
