package org.isnad.entity;

import org.isnad.text.Tokens;

/**
 * What the tagger sees of a token and its neighbours, as hashes: forms, classes of use, first and
 * last letters, what the word lists say. No strings are made. Not thread-safe; one per text.
 */
final class NameFeatures {
  /** More features than any token has. */
  static final int MOST = 96;

  private static final int REACH = 2;
  private static final int EDGE = 0x5EED;

  private final Tokens tokens;
  private final WordForms forms;
  private final WordClasses classes;
  private final Hints hints;
  private int[] out = new int[0];
  private int size;
  private int first;
  private int after;

  NameFeatures(Tokens tokens, WordForms forms, WordClasses classes, Hints hints) {
    this.tokens = tokens;
    this.forms = forms;
    this.classes = classes;
    this.hints = hints;
  }

  /**
   * Writes the features of a token and tells how many they are.
   *
   * @param from first token of its sentence
   * @param to token after the last of its sentence
   */
  int extract(int token, int from, int to, int[] features) {
    out = features;
    size = 0;
    first = from;
    after = to;
    words(token);
    classesOf(token);
    letters(token);
    shape(token);
    lists(token);
    return size;
  }

  private void words(int t) {
    add(1, 0);
    for (int d = -REACH; d <= REACH; d++) {
      add(10 + d, base(t + d));
    }
    add(2, forms.whole[t]);
    add(3, stem(t - 1));
    add(4, stem(t));
    add(5, stem(t + 1));
    add(16, base(t - 1), base(t));
    add(17, base(t), base(t + 1));
    add(18, base(t - 1), base(t + 1));
    add(19, base(t - 2), base(t - 1));
  }

  private void classesOf(int t) {
    for (int d = -REACH; d <= REACH; d++) {
      for (int level = 0; level < WordClasses.LEVELS; level++) {
        add(30 + d + 10 * level, classAt(t + d, level));
      }
    }
    for (int level = 0; level < 2; level++) {
      add(60 + level, classAt(t - 1, level), classAt(t, level));
      add(62 + level, classAt(t, level), classAt(t + 1, level));
      add(64 + level, classAt(t - 1, level), classAt(t + 1, level));
      add(66 + level, classAt(t - 2, level), classAt(t - 1, level));
      add(
          68 + level,
          WordClasses.mix(classAt(t - 1, level) * 31 + classAt(t, level)),
          classAt(t + 1, level));
    }
    add(70, base(t - 1), classAt(t, 1));
    add(71, base(t + 1), classAt(t, 1));
    add(72, classAt(t - 1, 1), base(t));
  }

  private void letters(int t) {
    if (!tokens.isWord(t)) {
      return;
    }
    int length = tokens.lightLength(t);
    int start = Math.min(forms.stemAt[t], length);
    int hash = 7;
    for (int i = start; i < length && i < start + 4; i++) {
      hash = hash * 31 + tokens.lightChar(t, i);
      add(80 + i - start, hash);
    }
    hash = 7;
    for (int i = length - 1; i >= start && i >= length - 4; i--) {
      hash = hash * 31 + tokens.lightChar(t, i);
      add(84 + length - 1 - i, hash);
    }
    add(88, Math.min(8, length - start));
    suffix(90, t - 1);
    suffix(92, t + 1);
  }

  private void suffix(int template, int t) {
    if (t < first || t >= after || !tokens.isWord(t)) {
      return;
    }
    int length = tokens.lightLength(t);
    int hash = 7;
    for (int i = length - 1; i >= 0 && i >= length - 3; i--) {
      hash = hash * 31 + tokens.lightChar(t, i);
      if (length - i >= 2) {
        add(template + length - i - 2, hash);
      }
    }
  }

  private void shape(int t) {
    int articles =
        prefix(t - 1) & Tokens.ARTICLE
            | (prefix(t) & Tokens.ARTICLE) >> 1
            | (prefix(t + 1) & Tokens.ARTICLE) >> 2;
    add(100, prefix(t));
    add(101, prefix(t + 1));
    add(102, articles);
    add(103, prefix(t), classAt(t, 0));
    add(104, prefix(t), classAt(t - 1, 0));
    add(105, tokens.kind(t).ordinal() * 4 + (forms.slot[t] < 0 ? 1 : 0));
    add(106, forms.slot[t] < 0 ? 0 : 1 + classes.count(forms.slot[t]));
    add(107, mark(t - 1), mark(t + 1));
  }

  private void lists(int t) {
    for (int d = -1; d <= 1; d++) {
      if (inside(t + d)) {
        addHint(121 + d, hints.name[t + d]);
        addHint(124 + d, hints.role[t + d]);
        addHint(127 + d, hints.word[t + d]);
      }
    }
    if (inside(t - 1)) {
      add(130, hints.role[t - 1], hints.role[t]);
      add(131, hints.role[t - 1], classAt(t, 0));
      add(132, hints.word[t - 1], hints.name[t]);
      add(133, hints.name[t - 1], hints.name[t]);
      add(
          134,
          hints.role[t - 1] * 64 + hints.word[t - 1],
          forms.slot[t] < 0 ? 0 : 1 + (prefix(t) & Tokens.ARTICLE));
    }
    add(135, hints.name[t], classAt(t, 1));
  }

  private void addHint(int template, int hint) {
    if (hint != 0) {
      add(template, hint);
    }
  }

  private boolean inside(int t) {
    return t >= first && t < after;
  }

  private int base(int t) {
    return inside(t) ? forms.base[t] : EDGE;
  }

  private int stem(int t) {
    return inside(t) ? forms.stem[t] : EDGE;
  }

  private int prefix(int t) {
    return inside(t) ? forms.prefix[t] : 0;
  }

  private int mark(int t) {
    return inside(t) && tokens.kind(t) == Tokens.Kind.MARK ? tokens.firstChar(t) : 0;
  }

  private int classAt(int t, int level) {
    if (!inside(t)) {
      return -1;
    }
    int slot = forms.slot[t];
    return slot < 0 ? -2 - tokens.kind(t).ordinal() : classes.classAt(slot, level);
  }

  private void add(int template, int value) {
    out[size++] = WordClasses.mix(value * 0x9E3779B1 + template * 0x85EBCA77);
  }

  private void add(int template, int value, int other) {
    out[size++] =
        WordClasses.mix(
            (value * 0x9E3779B1 ^ other * 0xC2B2AE3D + (other >>> 15)) + template * 0x85EBCA77);
  }
}
