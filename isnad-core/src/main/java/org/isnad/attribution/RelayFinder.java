package org.isnad.attribution;

import org.isnad.annotation.Mention;
import org.isnad.annotation.Subtype;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;

/**
 * Finds the medium that was told, among the words between a cue and its content: قال لوكالة المدار,
 * في مقابلة مع قناة, في مقابلة بثها التلفزيون.
 */
final class RelayFinder {
  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;

  RelayFinder(Grammar grammar, Passage passage) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
  }

  /** Adds the media that stand between the tokens to the draft's relays. */
  void addTo(Draft draft, int from, int to) {
    int at = from;
    while (at < to) {
      if (!isTaken(draft, at) && isMedium(at)) {
        NounPhrase phrase = grammar.phrases().parse(passage, at, to);
        if (phrase != null) {
          draft.relays.add(0, phrase);
          at = phrase.after();
          continue;
        }
      }
      at++;
    }
  }

  private boolean isTaken(Draft draft, int token) {
    boolean taken =
        draft.source != null && (holds(draft.source, token) || isNameOf(draft.source, token));
    for (NounPhrase relay : draft.relays) {
      taken |= holds(relay, token);
    }
    return taken;
  }

  /** وكالة الأنباء الرسمية "المدار": the marks behind a source hold its name. */
  private boolean isNameOf(NounPhrase source, int token) {
    return passage.quotations().holds(token)
        && passage.quotations().at(token).open() == source.after();
  }

  private static boolean holds(NounPhrase phrase, int token) {
    return phrase.first() <= token && token < phrase.after();
  }

  private boolean isMedium(int token) {
    if (!tokens.isWord(token)) {
      return passage.quotations().opensAt(token) && isToldInMarks(token);
    }
    Mention mention = passage.mention(token);
    if (mention != null && mention.firstToken() == token && mention.subtype() == Subtype.MEDIA) {
      return true;
    }
    SourceNoun noun = grammar.nouns().get(tokens, token);
    boolean network = token + 1 < tokens.size() && isNetwork(token + 1);
    return noun != null && noun.kind() == SourceNoun.Kind.MEDIA && !network;
  }

  /** موقع التواصل, موقع "تويتر": where it is told, and no medium. */
  private boolean isNetwork(int token) {
    int name = tokens.isWord(token) ? token : Math.min(token + 1, tokens.size() - 1);
    return grammar.isNetwork(tokens.stem(token))
        || grammar.words().is(tokens, name, WordClass.NETWORK);
  }

  /** أكد لـ"وات": the particle alone, then a name in marks. */
  private boolean isToldInMarks(int token) {
    return token > 0
        && tokens.isGlued(token)
        && tokens.isWord(token - 1)
        && tokens.lightLength(token - 1) == 1
        && tokens.lightChar(token - 1, 0) == 'ل'
        && passage.quotations().at(token).length() <= 3;
  }
}
