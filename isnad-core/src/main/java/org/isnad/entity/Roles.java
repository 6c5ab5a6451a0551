package org.isnad.entity;

import org.isnad.entity.Descriptions.Description;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The titles and offices of a text, found by where they begin or end. */
final class Roles {
  private final Tokens tokens;
  private final @Nullable Description[] byFirst;
  private final int[] firstByAfter;

  private Roles(Tokens tokens) {
    this.tokens = tokens;
    byFirst = new Description[tokens.size() + 1];
    firstByAfter = new int[tokens.size() + 1];
  }

  /** The titles of a text. */
  static Roles of(Tokens tokens, Descriptions descriptions) {
    Roles roles = new Roles(tokens);
    int token = 0;
    while (token < tokens.size()) {
      Description found = tokens.isWord(token) ? descriptions.at(tokens, token) : null;
      if (found != null) {
        roles.add(token, found);
      }
      token = found == null ? token + 1 : found.after();
    }
    return roles;
  }

  private void add(int first, Description found) {
    byFirst[first] = found;
    // وزير الدفاع اللواء فلان: two titles in a row are one role
    int begin = byFirst[first] != null && firstByAfter[first] > 0 ? firstByAfter[first] - 1 : first;
    firstByAfter[found.after()] = begin + 1;
  }

  /** The title that begins at this token; null where none does. */
  @Nullable Description at(int token) {
    return byFirst[token];
  }

  /** Where the title begins that ends right before this token, or before a comma; -1 for none. */
  int before(int token) {
    int after = token > 0 && isComma(token - 1) ? token - 1 : token;
    return firstByAfter[token] > 0 ? firstByAfter[token] - 1 : firstByAfter[after] - 1;
  }

  /** Where the title begins that follows a name after a comma; -1 for none. */
  int behind(int after) {
    int token = after < tokens.size() && isComma(after) ? after + 1 : after;
    return token > after && token < tokens.size() && byFirst[token] != null ? token : -1;
  }

  private boolean isComma(int token) {
    return tokens.isMark(token, '،') || tokens.isMark(token, ',');
  }
}
