package org.isnad.entity;

import org.isnad.annotation.EntityType;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/**
 * Mends where the names of people begin and end, by words that news does not know: a place no one
 * has heard of between an office and its holder, a surname no one has heard of behind a given name.
 */
final class Edges {
  /** A name that stays a name without its first word. */
  private static final int LONG = 3;

  private static final byte BEGIN = (byte) NameLabel.begin(EntityType.PERSON);
  private static final byte INSIDE = (byte) NameLabel.inside(EntityType.PERSON);

  private final Tokens tokens;
  private final WordForms forms;
  private final Hints hints;
  private final byte[] labels;

  Edges(Tokens tokens, WordForms forms, Hints hints, byte[] labels) {
    this.tokens = tokens;
    this.forms = forms;
    this.hints = hints;
    this.labels = labels;
  }

  /** Changes the labels of a sentence. */
  void mend(Sentence sentence) {
    for (int token = sentence.first(); token < sentence.after(); token++) {
      if (labels[token] == BEGIN) {
        int after = after(token, sentence);
        if (after - token >= LONG && isUnknown(token) && tokens.has(token, Tokens.BY)) {
          // مدير الإنتاج بأطلسيا سامي الزنقوري, the head of production in Atlasia S. Z.
          labels[token] = NameLabel.OUTSIDE;
          labels[token + 1] = BEGIN;
        } else if (after == token + 1 && after < sentence.after() && isSurname(token, after)) {
          labels[after] = INSIDE;
        }
      }
    }
  }

  private int after(int token, Sentence sentence) {
    int after = token + 1;
    while (after < sentence.after() && labels[after] == INSIDE) {
      after++;
    }
    return after;
  }

  /** Whether an unknown word behind a title and one word of a name goes on with it. */
  private boolean isSurname(int name, int word) {
    return labels[word] == NameLabel.OUTSIDE
        && isUnknown(word)
        && ((forms.prefix[word] | tokens.clitics(word)) & Tokens.PARTICLES) == 0
        && name > 0
        && (hints.role[name - 1] & Hints.LAST) != 0;
  }

  private boolean isUnknown(int token) {
    return tokens.isWord(token) && forms.slot[token] < 0;
  }
}
