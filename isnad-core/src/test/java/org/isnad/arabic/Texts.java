package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/** Texts as the analyser with an empty word list sees them; made once, since tables take time. */
final class Texts {
  static final Analyser ANALYSER = new Analyser(new Vocabulary.Builder().build());

  private Texts() {}

  static Document document(String text) {
    return ANALYSER.analyse(new Article("test", "", Published.UNKNOWN, text));
  }

  static Tokens tokens(String text) {
    return document(text).tokens();
  }

  /** The characters of each token. */
  static List<String> cut(String text) {
    Tokens tokens = tokens(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.span(i).of(text));
    }
    return words;
  }

  /** The characters of each sentence. */
  static List<String> sentences(String text) {
    Document document = document(text);
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      sentences.add(document.words(document.tokens().span(sentence.first(), sentence.after())));
    }
    return sentences;
  }

  /** The word with a + behind each proclitic that was cut off. */
  static String split(String word) {
    Tokens tokens = tokens(word);
    StringBuilder parts = new StringBuilder();
    String[] names = {"و", "ف", "ب", "ل", "ك", "س", "ال"};
    for (int bit = 0; bit < names.length; bit++) {
      if (tokens.has(0, 1 << bit)) {
        parts.append(names[bit]).append('+');
      }
    }
    return parts.append(tokens.lightStem(0)).toString();
  }
}
