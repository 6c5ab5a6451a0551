package org.isnad.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.isnad.annotation.Numeral;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.number.NumberRecogniser;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.isnad.time.TimeRecogniser;

/** Reads the quantities of a text, for tests. */
final class Quantities {
  private static final Vocabulary.Builder VOCABULARY = new Vocabulary.Builder();
  private static final NumberRecogniser NUMBERS = new NumberRecogniser(VOCABULARY);
  private static final TimeRecogniser TIMES = new TimeRecogniser(VOCABULARY);
  private static final QuantityRecogniser RECOGNISER = new QuantityRecogniser(VOCABULARY);
  private static final Analyser ANALYSER = new Analyser(VOCABULARY.build());

  private Quantities() {}

  static List<Quantity> of(String text) {
    Article article = new Article("test", "", Published.parse("2024-09-07"), text);
    Document document = ANALYSER.analyse(article);
    List<Numeral> numerals = NUMBERS.recognise(document);
    List<Time> times = TIMES.recognise(document, numerals);
    return RECOGNISER.recognise(document, numerals, times);
  }

  /** The text with every quantity in brackets; behind it its value, unit and code. */
  static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (Quantity quantity : of(text)) {
      marked.append(text, from, quantity.span().start());
      marked.append('[').append(quantity.span().of(text)).append("]{").append(told(quantity));
      marked.append('}');
      from = quantity.span().end();
    }
    return marked.append(text.substring(from)).toString();
  }

  private static String told(Quantity quantity) {
    String low = plain(quantity.low());
    String high = plain(quantity.high());
    String value = (quantity.approx() ? "~" : "") + (low.equals(high) ? low : low + ".." + high);
    String unit = quantity.unit().map(noun -> " " + noun).orElse("");
    return value + unit + quantity.code().map(code -> " " + code).orElse("");
  }

  private static String plain(double value) {
    if (Double.isInfinite(value)) {
      return "";
    }
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
