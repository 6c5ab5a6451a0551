package org.isnad.time;

import java.util.List;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Time;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.number.NumberRecogniser;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;

/** Reads times with the real tokeniser and the real numbers. */
final class Times {
  private static final NumberRecogniser NUMBERS;
  private static final TimeRecogniser TIMES;
  private static final Analyser ANALYSER;

  static {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    NUMBERS = new NumberRecogniser(vocabulary);
    TIMES = new TimeRecogniser(vocabulary);
    ANALYSER = new Analyser(vocabulary.build());
  }

  private Times() {}

  /** The times of a text published then; "-" where that is unknown. */
  static List<Time> of(String published, String text) {
    Published when = published.equals("-") ? Published.UNKNOWN : Published.parse(published);
    Document document = ANALYSER.analyse(new Article("test", "test", when, text));
    return TIMES.recognise(document, NUMBERS.recognise(document));
  }

  /** The text with each time marked: [words]{TYPE value}, with its mod where there is one. */
  static String marked(String published, String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Time time : of(published, text)) {
      marked.append(text, at, time.span().start()).append('[').append(time.span().of(text));
      marked.append("]{").append(time.type()).append(' ').append(time.value());
      if (time.mod() != Mod.NONE) {
        marked.append(' ').append(time.mod());
      }
      marked.append('}');
      at = time.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }

  static String unmarked(String marked) {
    return marked.replaceAll("\\[([^]]*)]\\{[^}]*}", "$1");
  }
}
