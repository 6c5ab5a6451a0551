package org.isnad.number;

import org.isnad.text.Tokens;

/**
 * Reads one number in digits of any family: sign, groups, decimal mark. A mark between digits is
 * what its place makes it, since papers mix the customs: 1,234.5 and 26،013,94 and ١٬٢٣٤٫٥. One
 * reader serves one document after the other, on one thread.
 */
final class DigitReader {
  private static final int MOST_GROUPS = 8;

  private final String text;
  private final Tokens tokens;
  private final NumberWords words;
  private final int[] groups = new int[MOST_GROUPS];
  private int count;
  private int end;
  private double value;

  DigitReader(String text, Tokens tokens, NumberWords words) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
  }

  /** Index after the last token of what was read or refused last. */
  int end() {
    return end;
  }

  double value() {
    return value;
  }

  /** Whether the token may begin a number in digits. */
  boolean startsAt(int token, int limit) {
    if (tokens.isDigits(token)) {
      return true;
    }
    return tokens.kind(token) == Tokens.Kind.MARK
        && token + 1 < limit
        && tokens.isDigits(token + 1)
        && tokens.isGlued(token + 1)
        && (isSign(token) || isLeadingPoint(token));
  }

  /** Reads the number that begins at a token; false for dates, versions and other non-numbers. */
  boolean read(int token, int limit) {
    boolean negative = !tokens.isDigits(token) && isSign(token);
    boolean pointFirst = !tokens.isDigits(token) && !negative;
    int first = tokens.isDigits(token) ? token : token + 1;
    collect(first, limit);
    if (pointFirst) {
      value = decimal(0, 0);
      return count == 1;
    }
    int decimals = decimalGroup();
    if (decimals < 0) {
      return false;
    }
    value = decimal(0, decimals);
    if (count == 1 && !readPointWord(first, limit)) {
      readSlashOrSpaces(first, limit);
    }
    value = negative ? -value : value;
    return true;
  }

  private void collect(int first, int limit) {
    groups[0] = first;
    count = 1;
    end = first + 1;
    while (end + 1 < limit
        && isSeparator(end)
        && tokens.isGlued(end)
        && tokens.isDigits(end + 1)
        && tokens.isGlued(end + 1)) {
      if (count < MOST_GROUPS) {
        groups[count++] = end + 1;
      }
      end += 2;
    }
  }

  /** The index of the group of decimals; {@link #count} where none; -1 where it is no number. */
  private int decimalGroup() {
    if (count == 1) {
      return count;
    }
    if (count == MOST_GROUPS) {
      return -1;
    }
    char last = separator(count - 1);
    if (count == 2) {
      return isGrouping(last) ? count : 1;
    }
    for (int group = 1; group < count - 1; group++) {
      if (separator(group) != separator(1) || digits(group) != 3) {
        return -1;
      }
    }
    if (last == separator(1)) {
      return digits(count - 1) == 3 && digits(0) <= 3 ? count : -1;
    }
    return digits(0) <= 3 ? count - 1 : -1;
  }

  /** Whether the mark of a number with one mark only parts thousands: 1,234 but 0,125 and 13,4. */
  private boolean isGrouping(char mark) {
    boolean shaped = digits(1) == 3 && digits(0) <= 3 && digit(groups[0], 0) != 0;
    return shaped && mark != '٫' && !(mark == '.' && isScaledOrShare());
  }

  /** Whether a per cent sign or a scale follows: 3.125% is no 3125, and 1.234 مليار no 1234. */
  private boolean isScaledOrShare() {
    int after = end < tokens.size() && tokens.isMark(end, ')') ? end + 1 : end;
    if (after >= tokens.size()) {
      return false;
    }
    if (tokens.isMark(after, '%') || tokens.isMark(after, '٪')) {
      return true;
    }
    NumberWord word = tokens.isWord(after) ? words.of(text, tokens, after) : null;
    return word != null && word.multiplies() && !tokens.has(after, Tokens.PARTICLES);
  }

  /**
   * Agencies write the decimal mark as the letter ر (reh), and as their systems order digits from
   * right to left the decimals come first: 87ر0 is 0.87, and 2ر13963 is 13963.2.
   */
  private boolean readPointWord(int first, int limit) {
    if (end + 1 >= limit
        || tokens.end(end) != tokens.start(end) + 1
        || tokens.firstChar(end) != 'ر'
        || !tokens.isDigits(end + 1)) {
      return false;
    }
    value = value(end + 1) + value(first) / Math.pow(10, length(first));
    end += 2;
    return true;
  }

  private void readSlashOrSpaces(int first, int limit) {
    if (isHundredths(limit)) {
      value /= value(end + 1);
      end += 2;
      return;
    }
    if (digits(0) > 3 || digit(first, 0) == 0 || isGap(first, first - 1)) {
      return;
    }
    while (end < limit && tokens.isDigits(end) && isGap(end, end - 1) && length(end) == 3) {
      value = value * 1000 + value(end);
      end++;
    }
  }

  /** 77/100: no day or score has a hundred below its stroke. */
  private boolean isHundredths(int limit) {
    return end + 1 < limit
        && tokens.isMark(end, '/')
        && tokens.isGlued(end)
        && tokens.isDigits(end + 1)
        && tokens.isGlued(end + 1)
        && (value(end + 1) == 100 || value(end + 1) == 1000);
  }

  /** Whether one space and nothing else parts the token from digits before it: 12 000. */
  private boolean isGap(int token, int before) {
    if (before < 0 || !tokens.isDigits(before)) {
      return false;
    }
    int from = tokens.end(before);
    return tokens.start(token) == from + 1 && Character.isSpaceChar(text.charAt(from));
  }

  private boolean isSign(int token) {
    char mark = tokens.firstChar(token);
    return (mark == '-' || mark == '−')
        && (!tokens.isGlued(token) || tokens.isMark(token - 1, '('))
        && !(token > 0 && tokens.isDigits(token - 1));
  }

  private boolean isLeadingPoint(int token) {
    return (tokens.isMark(token, '.') || tokens.isMark(token, '٫')) && !tokens.isGlued(token);
  }

  private boolean isSeparator(int token) {
    if (tokens.kind(token) != Tokens.Kind.MARK) {
      return false;
    }
    char mark = tokens.firstChar(token);
    return mark == '.' || mark == ',' || mark == '،' || mark == '٫' || mark == '٬' || mark == '\'';
  }

  private char separator(int group) {
    return tokens.firstChar(groups[group] - 1);
  }

  private int digits(int group) {
    return length(groups[group]);
  }

  private int length(int token) {
    return tokens.end(token) - tokens.start(token);
  }

  private double value(int token) {
    double all = 0;
    for (int i = 0; i < length(token); i++) {
      all = all * 10 + digit(token, i);
    }
    return all;
  }

  /** All groups as one number, those from {@code decimals} on behind the decimal mark. */
  private double decimal(int from, int decimals) {
    double all = 0;
    double divisor = 1;
    for (int group = from; group < count; group++) {
      for (int i = 0; i < digits(group); i++) {
        all = all * 10 + digit(groups[group], i);
        divisor = group >= decimals ? divisor * 10 : divisor;
      }
    }
    return all / divisor;
  }

  private int digit(int token, int at) {
    return Character.digit(text.charAt(tokens.start(token) + at), 10);
  }
}
