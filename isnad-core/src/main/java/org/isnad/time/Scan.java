package org.isnad.time;

import org.isnad.annotation.Numeral;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as the grammar sees it: its tokens, their entries in the lexicon, its numbers. No
 * expression of time goes beyond its end.
 */
final class Scan {
  /** What {@link #digits} gives where there are none. */
  static final int NONE = -1;

  private static final int MOST_DIGITS = 6;

  /**
   * No expression has so many tokens; the rules call each other, and hostile text might not end.
   */
  private static final int MOST_TOKENS = 28;

  private final Tokens tokens;
  private final String text;
  private final Lexicon lexicon;
  private final Numerals numerals;
  private final int first;
  private final int limit;
  private int horizon;

  Scan(Tokens tokens, String text, Lexicon lexicon, Numerals numerals, int first, int limit) {
    this.tokens = tokens;
    this.text = text;
    this.lexicon = lexicon;
    this.numerals = numerals;
    this.first = first;
    this.limit = limit;
    horizon = limit;
  }

  /** Sets how far an expression that begins at the token may reach. */
  void lookFrom(int at) {
    horizon = Math.min(limit, at + MOST_TOKENS);
  }

  Tokens tokens() {
    return tokens;
  }

  int first() {
    return first;
  }

  int limit() {
    return limit;
  }

  boolean has(int at) {
    return first <= at && at < horizon;
  }

  boolean isWord(int at) {
    return has(at) && tokens.isWord(at);
  }

  /** Whether a word may stand within an expression: no particle holds it to what is before. */
  boolean isFree(int at) {
    return has(at) && !tokens.has(at, Tokens.PARTICLES);
  }

  /** The roles of the entries at the token; see {@link Role#bits}. */
  long roles(int at) {
    return isWord(at) ? lexicon.roles(tokens, at) : 0;
  }

  /** The longest entry of this role at the token, whatever particles it has. */
  @Nullable Entry find(int at, Role role) {
    return isWord(at) ? lexicon.find(tokens, at, horizon, role) : null;
  }

  /** The longest entry of this role at the token, without particles. */
  @Nullable Entry inner(int at, Role role) {
    Entry entry = find(at, role);
    return entry != null && entry.words().get(0).isWhole(tokens, at) ? entry : null;
  }

  boolean is(int at, Role role) {
    return find(at, role) != null;
  }

  boolean is(int at, Role role, String code) {
    Entry entry = find(at, role);
    return entry != null && entry.is(code);
  }

  /** Whether "of" or "in" stands here, which may join a date to its year. */
  boolean isLink(int at) {
    return is(at, Role.LINK, "of") || is(at, Role.LINK, "in");
  }

  boolean isMark(int at, char mark) {
    return has(at) && tokens.isMark(at, mark);
  }

  /** Whether the token is one letter alone, as in ص (a.m.) or هـ (of the Hijra). */
  boolean isLetter(int at, char letter) {
    return isWord(at) && tokens.lightLength(at) == 1 && tokens.lightChar(at, 0) == letter;
  }

  boolean isGlued(int at) {
    return has(at) && tokens.isGlued(at);
  }

  boolean isDigits(int at) {
    return has(at) && tokens.isDigits(at);
  }

  /** The whole number that a token of digits writes, or {@link #NONE}. */
  int digits(int at) {
    if (!isDigits(at) || width(at) > MOST_DIGITS) {
      return NONE;
    }
    int value = 0;
    for (int i = tokens.start(at); i < tokens.end(at); i++) {
      value = value * 10 + (text.charAt(i) & 0xF);
    }
    // The Persian and Arabic families begin at a multiple of 16, and so does the ASCII one.
    return value;
  }

  int width(int at) {
    return has(at) ? tokens.end(at) - tokens.start(at) : 0;
  }

  /** The number that begins at the token; null where none does. */
  @Nullable Numeral numeral(int at) {
    return has(at) ? numerals.at(at) : null;
  }

  /** Whether a Latin word, in any case, stands here. */
  boolean isForeign(int at, String word) {
    return has(at)
        && tokens.kind(at) == Tokens.Kind.FOREIGN
        && width(at) == word.length()
        && text.regionMatches(true, tokens.start(at), word, 0, word.length());
  }

  /** Skips a comma, if one is here. */
  int afterComma(int at) {
    return isMark(at, '،') || isMark(at, ',') ? at + 1 : at;
  }
}
