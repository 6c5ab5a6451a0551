package org.isnad.entity;

import org.isnad.text.Tokens;

/**
 * What the tagger sees of a token and its neighbours, as hashes: forms, classes of use, first and
 * last letters, what the word lists say. No strings are made. Not thread-safe; one per text.
 */
final class NameFeatures {
  /** More features than any token has. */
  static final int MOST = 128;

  /** How far the features of a token look. */
  static final int REACH = 2;

  /** Stands for a token beyond the ends of a sentence. */
  static final int OUTSIDE = -1;

  private static final int EDGE = 0x5EED;

  private final Tokens tokens;
  private final WordForms forms;
  private final WordClasses classes;
  private final Hints hints;
  private final boolean learned;
  private int[] out = new int[0];
  private int size;
  private int first;
  private int after;

  /** The features of a text of learning or of news; see {@link Register}. */
  NameFeatures(Tokens tokens, WordForms forms, WordClasses classes, Hints hints, boolean learned) {
    this.tokens = tokens;
    this.forms = forms;
    this.classes = classes;
    this.hints = hints;
    this.learned = learned;
  }

  /**
   * Writes all features of a token and tells how many they are.
   *
   * @param from first token of its sentence
   * @param to token after the last of its sentence
   */
  int extract(int token, int from, int to, int[] features) {
    size = 0;
    for (int offset = -REACH; offset <= REACH; offset++) {
      boolean within = from <= token + offset && token + offset < to;
      write(within ? token + offset : OUTSIDE, offset, features);
    }
    joint(token, from, to, features);
    return size;
  }

  /** The same for those features only that a token has by its neighbours together. */
  int extractJoint(int token, int from, int to, int[] features) {
    size = 0;
    joint(token, from, to, features);
    return size;
  }

  /**
   * The same for those features only that a token has by one token alone, which stands this far
   * away; {@link #OUTSIDE} where the sentence does not reach.
   */
  int extractOwn(int token, int offset, int[] features) {
    size = 0;
    write(token, offset, features);
    return size;
  }

  /** Whether the word lists know a name, a title or a term at the token or beside it. */
  boolean isListed(int token, int from, int to) {
    for (int t = Math.max(from, token - 1); t < Math.min(to, token + 2); t++) {
      if ((hints.name[t] | hints.role[t] | hints.term[t]) != 0) {
        return true;
      }
    }
    return false;
  }

  private void write(int t, int offset, int[] features) {
    out = features;
    add(10 + offset, t < 0 ? EDGE : forms.base[t]);
    for (int level = 0; level < WordClasses.LEVELS; level++) {
      add(200 + offset + 10 * level, classOf(t, level));
    }
    if (offset == 0) {
      letters(t);
      shape(t);
      if (learned) {
        learning(t);
      }
    } else if (offset == -1) {
      add(3, t < 0 ? EDGE : forms.stem[t]);
      suffix(90, t);
    } else if (offset == 1) {
      add(5, t < 0 ? EDGE : forms.stem[t]);
      add(101, t < 0 ? 0 : forms.prefix[t]);
      suffix(92, t);
    }
  }

  private void joint(int token, int from, int to, int[] features) {
    out = features;
    first = from;
    after = to;
    words(token);
    classes(token);
    lists(token);
  }

  private void words(int t) {
    add(16, base(t - 1), base(t));
    add(17, base(t), base(t + 1));
    add(18, base(t - 1), base(t + 1));
    add(19, base(t - 2), base(t - 1));
    int articles =
        prefix(t - 1) & Tokens.ARTICLE
            | (prefix(t) & Tokens.ARTICLE) >> 1
            | (prefix(t + 1) & Tokens.ARTICLE) >> 2;
    add(102, articles);
    add(104, prefix(t), classAt(t - 1, 0));
    add(107, mark(t - 1), mark(t + 1));
    add(108, glue(t) * 4 + tokens.kind(t).ordinal(), classAt(t - 1, 0));
  }

  private void classes(int t) {
    for (int level = 0; level < 2; level++) {
      int before = classAt(t - 1, level);
      int here = classAt(t, level);
      int next = classAt(t + 1, level);
      add(60 + level, before, here);
      add(62 + level, here, next);
      add(64 + level, before, next);
      add(66 + level, classAt(t - 2, level), before);
      add(68 + level, WordClasses.mix(before * 31 + here), next);
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
  }

  private void suffix(int template, int t) {
    if (t < 0 || !tokens.isWord(t)) {
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
    int slot = forms.slot[t];
    add(1, 0);
    add(2, forms.whole[t]);
    add(4, forms.stem[t]);
    add(100, forms.prefix[t]);
    add(103, forms.prefix[t], classOf(t, 0));
    add(105, tokens.kind(t).ordinal() * 4 + (slot < 0 ? 1 : 0));
    add(106, slot < 0 ? 0 : 1 + classes.count(slot));
  }

  /** What a text of learning has beside the same features as news. */
  private void learning(int t) {
    add(150, 0);
    add(151, classOf(t, 0));
    add(152, classOf(t, 1));
    add(153, forms.stem[t]);
    add(154, tokens.kind(t).ordinal());
    add(155, forms.prefix[t]);
  }

  private void learningBeside(int t) {
    add(156, classAt(t - 1, 1));
    add(157, hints.term[t]);
    add(158, inside(t - 1) ? hints.term[t - 1] : 0);
    add(159, hints.name[t]);
  }

  private void lists(int t) {
    if (learned) {
      learningBeside(t);
    }
    for (int d = -1; d <= 1; d++) {
      if (inside(t + d)) {
        addHint(121 + d, hints.name[t + d]);
        addHint(124 + d, hints.role[t + d]);
        addHint(127 + d, hints.word[t + d]);
        addHint(137 + d, hints.term[t + d]);
      }
    }
    addHint(135, hints.name[t], classAt(t, 1));
    addHint(139, hints.term[t], prefix(t) & Tokens.ARTICLE);
    addHint(140, hints.term[t], classAt(t + 1, 1));
    addHint(141, hints.term[t], classAt(t - 1, 1));
    if (inside(t - 1)) {
      addHint(142, hints.term[t - 1], classAt(t, 1));
      addHint(130, hints.role[t - 1], hints.role[t]);
      addHint(131, hints.role[t - 1], classAt(t, 0));
      addHint(132, hints.word[t - 1], hints.name[t]);
      addHint(133, hints.name[t - 1], hints.name[t]);
      int known = forms.slot[t] < 0 ? 0 : 1 + (prefix(t) & Tokens.ARTICLE);
      addHint(134, hints.role[t - 1] * 64 + hints.word[t - 1], known);
    }
  }

  private void addHint(int template, int hint) {
    if (hint != 0) {
      add(template, hint);
    }
  }

  private void addHint(int template, int hint, int other) {
    if (hint != 0) {
      add(template, hint, other);
    }
  }

  private boolean inside(int t) {
    return t >= first && t < after;
  }

  private int base(int t) {
    return inside(t) ? forms.base[t] : EDGE;
  }

  private int prefix(int t) {
    return inside(t) ? forms.prefix[t] : 0;
  }

  private int mark(int t) {
    return inside(t) && tokens.kind(t) == Tokens.Kind.MARK ? tokens.firstChar(t) : 0;
  }

  private int glue(int t) {
    return (tokens.isGlued(t) ? 1 : 0) + (inside(t + 1) && tokens.isGlued(t + 1) ? 2 : 0);
  }

  private int classAt(int t, int level) {
    return classOf(inside(t) ? t : OUTSIDE, level);
  }

  private int classOf(int t, int level) {
    if (t < 0) {
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
