package org.isnad.entity;

import java.util.List;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Subtype;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;

/** Reads the names of a text, for tests. */
final class Names {
  private static final MentionRecogniser RECOGNISER;
  private static final Analyser ANALYSER;

  static {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    RECOGNISER = new MentionRecogniser(vocabulary);
    ANALYSER = new Analyser(vocabulary.build());
  }

  private Names() {}

  static Document document(String text) {
    return ANALYSER.analyse(new Article("test", "", Published.UNKNOWN, text));
  }

  static List<Mention> of(Document document) {
    return RECOGNISER.recognise(document);
  }

  static List<Entity> entities(String text) {
    Document document = document(text);
    return RECOGNISER.resolver().resolve(document, of(document));
  }

  /** Each mention of this form on a line: words, type, subtype, key. */
  static List<String> told(Mention.Form form, String text) {
    Document document = document(text);
    return of(document).stream()
        .filter(mention -> mention.form() == form)
        .map(mention -> document.words(mention.span()) + " " + what(mention))
        .toList();
  }

  /** The words of each role. */
  static List<String> roles(String text) {
    Document document = document(text);
    return of(document).stream()
        .filter(mention -> mention.role().isPresent())
        .map(
            mention ->
                document.words(mention.span())
                    + ": "
                    + mention.role().map(document::words).orElse(""))
        .toList();
  }

  private static String what(Mention mention) {
    String subtype = mention.subtype() == Subtype.NONE ? "" : " " + mention.subtype().code();
    return mention.type().code()
        + subtype
        + mention.known().map(Known::key).map(key -> " " + key).orElse("");
  }
}
