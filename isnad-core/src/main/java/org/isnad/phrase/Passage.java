package org.isnad.phrase;

import java.util.BitSet;
import java.util.List;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Time;
import org.isnad.text.Document;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A document with what earlier stages found in it, laid out by token for the grammar to ask. Made
 * anew for each document; immutable once made.
 */
public final class Passage {
  private final Document document;
  private final Tokens tokens;
  private final Quotations quotations;
  private final BitSet timed = new BitSet();
  private final @Nullable Mention[] mentions;
  private final @Nullable Mention[] nationalities;

  /** Lays out a document with its times and mentions. */
  public Passage(Document document, List<Time> times, List<Mention> found) {
    this.document = document;
    tokens = document.tokens();
    quotations = new Quotations(document);
    mentions = new Mention[tokens.size()];
    for (Time time : times) {
      int token = document.tokenAt(time.span().start());
      while (token < tokens.size() && tokens.start(token) < time.span().end()) {
        timed.set(token++);
      }
    }
    nationalities = new Mention[tokens.size()];
    for (Mention mention : found) {
      if (mention.form() == Mention.Form.NAME) {
        lay(mention, mentions);
      } else if (mention.form() == Mention.Form.ADJECTIVE) {
        lay(mention, nationalities);
      }
    }
  }

  /** Where names lie within each other, the longer one counts. */
  private static void lay(Mention mention, @Nullable Mention[] places) {
    for (int token = mention.firstToken(); token < mention.afterToken(); token++) {
      Mention other = places[token];
      if (other == null || other.span().length() < mention.span().length()) {
        places[token] = mention;
      }
    }
  }

  /** The document. */
  public Document document() {
    return document;
  }

  /** Its tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** Its quotations. */
  public Quotations quotations() {
    return quotations;
  }

  /** Whether the token belongs to a time. */
  public boolean isTimed(int token) {
    return timed.get(token);
  }

  /** The adjective of nationality that the token is; null where it is none. */
  public @Nullable Mention nationality(int token) {
    return nationalities[token];
  }

  /** The name that the token belongs to; null where none. */
  public @Nullable Mention mention(int token) {
    return mentions[token];
  }

  /** Whether the token belongs to a mention of this type, by name. */
  public boolean names(int token, EntityType type) {
    Mention mention = mentions[token];
    return mention != null && mention.type() == type;
  }

  /** The span of tokens without quotation marks and punctuation at its edges; null where empty. */
  public @Nullable Span trimmed(int first, int after) {
    int from = first;
    int to = after;
    while (from < to && tokens.kind(from) == Tokens.Kind.MARK && !isPercent(from)) {
      from++;
    }
    while (to > from && tokens.kind(to - 1) == Tokens.Kind.MARK && !isPercent(to - 1)) {
      to--;
    }
    return from < to ? tokens.span(from, to) : null;
  }

  private boolean isPercent(int token) {
    return tokens.isMark(token, '%') || tokens.isMark(token, '٪');
  }

  /** Whether a complementiser is written with its hamza below, as after قال (said): إن. */
  public boolean isInna(int token) {
    int alef = document.text().indexOf('إ', tokens.start(token));
    return alef >= 0 && alef < tokens.end(token);
  }
}
