package org.isnad.phrase;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Mention.Form;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Subtype;
import org.isnad.text.Document;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The names and descriptions of a document, found by the phrases that they stand in. */
public final class MentionIndex {
  private final Document document;
  private final Tokens tokens;

  /** By first token of the mention or of its role; the longest where several begin there. */
  private final @Nullable Mention[] opening;

  /** The names by token. */
  private final @Nullable Mention[] names;

  /** An index of these mentions of the document. */
  public MentionIndex(Document document, List<Mention> mentions) {
    this.document = document;
    tokens = document.tokens();
    opening = new Mention[tokens.size()];
    names = new Mention[tokens.size()];
    for (Mention mention : mentions) {
      if (mention.form() != Form.ADJECTIVE) {
        open(mention.firstToken(), mention);
        mention.role().ifPresent(role -> open(document.tokenAt(role.start()), mention));
      }
      if (mention.form() == Form.NAME) {
        for (int token = mention.firstToken(); token < mention.afterToken(); token++) {
          names[token] = mention;
        }
      }
    }
  }

  private void open(int token, Mention mention) {
    Mention other = opening[token];
    if (other == null || other.afterToken() < mention.afterToken()) {
      opening[token] = mention;
    }
  }

  /** Whom the phrase means by the name or description at its head; null where several or none. */
  public @Nullable Mention at(Span phrase) {
    return at(document.tokenAt(phrase.start()), document.tokenAt(phrase.end()));
  }

  /** The same for a phrase of these tokens. */
  public @Nullable Mention at(int first, int after) {
    Mention mention = first < after ? opening[first] : null;
    return mention == null || mention.afterToken() > after || goesOn(mention.afterToken(), after)
        ? null
        : mention;
  }

  /** The same for a source of this kind, which may have its noun before its name. */
  public @Nullable Mention at(Span phrase, SourceKind kind) {
    Mention mention = at(phrase);
    if (mention != null) {
      return mention;
    }
    int first = document.tokenAt(phrase.start());
    int after = document.tokenAt(phrase.end());
    return switch (kind) {
      case PERSON -> only(first, after, EntityType.PERSON);
      case MEDIA -> only(first, after, EntityType.ORGANISATION);
      case ORGANISATION -> behindNoun(first, after);
      default -> null;
    };
  }

  /** Whether the phrase names somebody else too: "A and B". */
  private boolean goesOn(int from, int after) {
    for (int token = from; token < after; token++) {
      if (names[token] != null && tokens.has(token, Tokens.AND)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mention only(int first, int after, EntityType type) {
    Mention only = null;
    for (int token = first; token < after; token++) {
      Mention name = names[token];
      if (name != null && name.type() == type && name != only) {
        if (only != null) {
          return null;
        }
        only = name;
      }
    }
    return only;
  }

  /** "the movement X", but not "the office of the United Nations", which is a body of its own. */
  private @Nullable Mention behindNoun(int first, int after) {
    int token = first + 1 < after && tokens.isWord(first + 1) ? first + 1 : first + 2;
    Mention name = token < after ? names[token] : null;
    return name != null
            && name.firstToken() == token
            && name.type() == EntityType.ORGANISATION
            && name.subtype() != Subtype.INTERNATIONAL
            && name.subtype() != Subtype.GOVERNMENT
            && !goesOn(name.afterToken(), after)
        ? name
        : null;
  }

  /** The state or capital that the phrase consists of. */
  public Optional<Mention> state(Span phrase) {
    Mention mention = at(phrase);
    return mention != null
            && mention.span().equals(phrase)
            && (mention.subtype() == Subtype.COUNTRY || mention.subtype() == Subtype.CAPITAL)
        ? Optional.of(mention)
        : Optional.empty();
  }
}
