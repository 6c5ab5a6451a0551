package org.isnad.number;

import java.util.List;
import org.isnad.annotation.Numeral;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;

/** Reads the numbers of a text, for tests. */
final class Numbers {
  private static final Vocabulary.Builder VOCABULARY = new Vocabulary.Builder();
  private static final NumberRecogniser RECOGNISER = new NumberRecogniser(VOCABULARY);
  private static final Analyser ANALYSER = new Analyser(VOCABULARY.build());

  private Numbers() {}

  static List<Numeral> of(String text) {
    return RECOGNISER.recognise(document(text));
  }

  static Document document(String text) {
    return ANALYSER.analyse(new Article("test", "", Published.UNKNOWN, text));
  }

  /** The text with every number in brackets and its value behind it. */
  static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (Numeral numeral : of(text)) {
      marked.append(text, from, numeral.span().start());
      marked.append('[').append(numeral.span().of(text)).append("]{").append(value(numeral));
      marked.append('}');
      from = numeral.span().end();
    }
    return marked.append(text.substring(from)).toString();
  }

  private static String value(Numeral numeral) {
    String low = plain(numeral.low());
    String value = numeral.isExact() ? low : low + ".." + plain(numeral.high());
    return numeral.kind() == Numeral.Kind.ORDINAL ? "#" + value : value;
  }

  private static String plain(double value) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(4, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
