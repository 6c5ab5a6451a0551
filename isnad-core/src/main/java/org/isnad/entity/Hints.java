package org.isnad.entity;

import org.isnad.entity.Descriptions.Description;
import org.isnad.entity.Triggers.Task;
import org.isnad.text.Tokens;

/**
 * What the word lists say of each token of a text, as small numbers for the tagger; 0 is nothing.
 */
final class Hints {
  /** Set in a role where the token ends it. */
  static final int LAST = 2;

  /** A listed name: its subtype, and whether the token begins it. */
  final byte[] name;

  /** A title or office: its sort, and whether the token begins it, lies within or ends it. */
  final byte[] role;

  /** A nationality, or what the word does beside a name. */
  final byte[] word;

  /** The sort of a term. */
  final byte[] term;

  private Hints(int size) {
    name = new byte[size];
    role = new byte[size];
    word = new byte[size];
    term = new byte[size];
  }

  /** Reads the lists over a text. */
  static Hints of(Tokens tokens, Lists lists) {
    Hints hints = new Hints(tokens.size());
    int named = 0;
    int described = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token)) {
        named = token < named ? named : hints.addName(tokens, token, lists);
        described = token < described ? described : hints.addRole(tokens, token, lists);
        hints.addWord(tokens, token, lists);
        hints.term[token] = (byte) lists.terms().at(tokens, token);
      }
    }
    return hints;
  }

  private int addName(Tokens tokens, int token, Lists lists) {
    Phrases.Found<Listed> found = lists.nameAt(tokens, token);
    if (found == null) {
      return token;
    }
    int subtype = found.value().subtype().ordinal() + 1;
    name[token] = (byte) (subtype * 2);
    for (int i = token + 1; i < found.after(); i++) {
      name[i] = (byte) (subtype * 2 + 1);
    }
    return found.after();
  }

  private int addRole(Tokens tokens, int token, Lists lists) {
    Description found = lists.descriptions().at(tokens, token);
    if (found == null) {
      return token;
    }
    int sort = (found.title().sort().ordinal() + 1) * 4;
    for (int i = token; i < found.after(); i++) {
      role[i] = (byte) (sort + (i == token ? 1 : 0) + (i == found.after() - 1 ? LAST : 0));
    }
    return found.after();
  }

  private void addWord(Tokens tokens, int token, Lists lists) {
    int bits = lists.nationalities().at(tokens, token) == null ? 0 : 1;
    int bit = 2;
    for (Task task : Lists.TASKS) {
      if (lists.triggers().is(tokens, token, task)) {
        bits |= bit;
      }
      bit <<= 1;
    }
    word[token] = (byte) bits;
  }
}
