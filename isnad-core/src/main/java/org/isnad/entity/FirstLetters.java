package org.isnad.entity;

import org.isnad.annotation.Mention;
import org.isnad.annotation.Mention.Form;
import org.isnad.arabic.BareWords;
import org.isnad.text.Document;
import org.isnad.text.Tokens;

/**
 * Tells whether the first letter of a name is a particle before it (لبوتين, to Putin) or its own
 * (لورا, Laura), which no list of words can tell of a name from abroad: by how the article writes
 * the name elsewhere.
 */
final class FirstLetters {
  /** Particles that hardly ever stand before a name: "so", "like", "will". */
  private static final int UNLIKELY = Tokens.SO | Tokens.LIKE | Tokens.WILL;

  private final Document document;
  private final Tokens tokens;
  private final Gazetteer gazetteer;

  FirstLetters(Document document, Gazetteer gazetteer) {
    this.document = document;
    tokens = document.tokens();
    this.gazetteer = gazetteer;
  }

  /** The mention as written, without particles before it. */
  String name(Mention mention, boolean own) {
    int first = mention.firstToken();
    return own
        ? document.words(mention.span())
        : BareWords.of(document, first, mention.span().end());
  }

  /** Whether what looks like a particle is the name's own letter. */
  boolean isOwn(Mention mention) {
    int first = mention.firstToken();
    int particles = tokens.clitics(first) & Tokens.PARTICLES;
    if (particles == 0
        || mention.form() != Form.NAME
        || tokens.has(first, Tokens.ARTICLE)
        || !tokens.isWord(first)) {
      return false;
    }
    if (mention.known().isPresent()) {
      return gazetteer.isWhole(tokens, first);
    }
    boolean behindRole =
        mention.role().isPresent() && mention.role().get().end() == tokens.start(first) - 1;
    return behindRole || (particles & UNLIKELY) != 0 || isNeverWithout(first);
  }

  /** Whether the article has the word several times, and never without the letter. */
  private boolean isNeverWithout(int first) {
    int offset = tokens.stemOffset(first);
    int times = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token)) {
        if (isSame(token, first, offset)) {
          return false;
        }
        times += isSame(token, first, 0) ? 1 : 0;
      }
    }
    return times > 1;
  }

  private boolean isSame(int token, int other, int from) {
    int length = tokens.lightLength(token);
    if (length != tokens.lightLength(other) - from) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (tokens.lightChar(token, i) != tokens.lightChar(other, from + i)) {
        return false;
      }
    }
    return true;
  }
}
