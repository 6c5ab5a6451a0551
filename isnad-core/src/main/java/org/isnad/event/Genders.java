package org.isnad.event;

import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.SourceNouns;
import org.isnad.text.Tokens;

/** Tells what gender the verb of a phrase takes. */
final class Genders {
  private final SourceNouns nouns;
  private final Passage passage;
  private final Tokens tokens;

  Genders(SourceNouns nouns, Passage passage) {
    this.nouns = nouns;
    this.passage = passage;
    tokens = passage.tokens();
  }

  /** What verbs agree with; unknown where the words do not tell. */
  Gender of(Words words) {
    if (words.quantity().isPresent() || !tokens.isWord(words.first())) {
      return Gender.UNKNOWN;
    }
    SourceNoun noun = nouns.get(tokens, words.first());
    if (noun != null) {
      return noun.plural() ? ofSeveral(words.first(), noun) : one(words, noun);
    }
    Mention mention = passage.mention(words.first());
    if (mention == null) {
      return Gender.UNKNOWN;
    }
    boolean place = mention.type() == EntityType.PLACE && mention.form() == Mention.Form.NAME;
    boolean feminine = place && !tokens.has(words.first(), Tokens.ARTICLE);
    return feminine && mention.gender() == Gender.UNKNOWN ? Gender.FEMININE : mention.gender();
  }

  private Gender one(Words words, SourceNoun noun) {
    return titled(words) ? Gender.FEMININE : noun.gender();
  }

  /** المنظمات: verbs agree with several bodies as with a woman. */
  private Gender ofSeveral(int head, SourceNoun noun) {
    int length = tokens.lightLength(head);
    boolean bodies =
        !noun.isHuman()
            && tokens.lightChar(head, length - 1) == 'ت'
            && tokens.lightChar(head, length - 2) == 'ا';
    return bodies ? Gender.FEMININE : Gender.UNKNOWN;
  }

  /** "عضو المجلس الدكتورة فلانة": a title behind it tells that it is a woman. */
  private boolean titled(Words words) {
    for (int at = words.first() + 1; at < words.after(); at++) {
      SourceNoun title = nouns.get(tokens, at);
      if (title != null
          && title.introducesName()
          && title.gender() == Gender.FEMININE
          && tokens.has(at, Tokens.ARTICLE)) {
        return true;
      }
    }
    return false;
  }
}
