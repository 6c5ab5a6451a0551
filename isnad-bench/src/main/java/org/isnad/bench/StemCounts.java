package org.isnad.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.lexicon.LightForm;

/**
 * Counts the stems of news for the table {@code arabic/stems.tsv}: nobody says where a word is cut;
 * the words of the corpus say it to each other ({@link StemEstimate}).
 *
 * <pre>java -cp isnad-bench.jar org.isnad.bench.StemCounts OUT.tsv ARTICLES.jsonl.gz...</pre>
 */
public final class StemCounts {
  private static final double LEAST = 3;
  private static final int STEPS = 4;

  private StemCounts() {}

  /**
   * Writes the table.
   *
   * @param args the table, then files of articles
   * @throws IOException where the table cannot be written
   */
  public static void main(String[] args) throws IOException {
    Map<String, Integer> words = new TreeMap<>();
    for (int i = 1; i < args.length; i++) {
      Articles.forEach(Path.of(args[i]), text -> count(text, words));
    }
    Map<String, Double> stems = new StemEstimate(words).stems();
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8))) {
      out.print(
          "# Stems: words of news without their proclitics, and how often each was counted.\n"
              + "# Columns: stem in its light form; 4 times the binary logarithm of its count.\n"
              + "# Sorted by form. Made by org.isnad.bench.StemCounts; not edited by hand.\n"
              + "# Origin: counts of the words of 27,683 articles (ANT corpus v2.1: BBC Arabic, Sky"
              + " News Arabia;\n"
              + "# ANT corpus v1.1: Jawhara FM). A count is a fact; no text is kept. Licence:"
              + " Apache-2.0.\n");
      stems.forEach(
          (stem, count) -> {
            if (count >= LEAST) {
              out.print(stem + '\t' + Math.round(STEPS * Math.log(count) / Math.log(2)) + '\n');
            }
          });
    }
  }

  private static void count(String text, Map<String, Integer> words) {
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length()
          && (LightForm.isLetter(text.charAt(at)) || LightForm.isInvisible(text.charAt(at)))) {
        at++;
      }
      if (at > from) {
        words.merge(LightForm.of(text.substring(from, at)), 1, Integer::sum);
      } else {
        at++;
      }
    }
    words.remove("");
  }
}
