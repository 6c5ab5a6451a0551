package org.isnad.entity;

import java.util.HashMap;
import java.util.Map;
import org.isnad.annotation.EntityType;
import org.isnad.text.Tokens;

/**
 * Names a word that the tagger left alone where the same article names it elsewhere: the surname of
 * a person told in full before, a rare word that is a name most of the times it stands there.
 */
final class Echoes {
  /**
   * Words that are more common than this power of two in news are told by their own place alone.
   */
  private static final int COMMON = 9;

  private final Tokens tokens;
  private final WordForms forms;
  private final WordClasses classes;
  private final byte[] labels;
  private final Map<Integer, Sum> sums = new HashMap<>();

  private Echoes(Tokens tokens, WordForms forms, WordClasses classes, byte[] labels) {
    this.tokens = tokens;
    this.forms = forms;
    this.classes = classes;
    this.labels = labels;
  }

  /** Changes the labels of a document. */
  static void spread(Tokens tokens, WordForms forms, WordClasses classes, byte[] labels) {
    Echoes echoes = new Echoes(tokens, forms, classes, labels);
    if (echoes.collect()) {
      echoes.answer();
    }
  }

  /** How a word is labelled: as one name alone or as the last word of a person's, by type. */
  private static final class Sum {
    private final int[] alone = new int[EntityType.values().length];
    private int surname;
    private int unnamed;
  }

  private boolean collect() {
    for (int token = 0; token < labels.length; token++) {
      boolean ends = token + 1 == labels.length || !NameLabel.isInside(labels[token + 1]);
      if (labels[token] != NameLabel.OUTSIDE && ends && isRare(token)) {
        Sum sum = sums.computeIfAbsent(forms.base[token], key -> new Sum());
        EntityType type = NameLabel.type(labels[token]);
        if (NameLabel.isBegin(labels[token])) {
          sum.alone[type.ordinal()]++;
        } else if (type == EntityType.PERSON) {
          sum.surname++;
        }
      }
    }
    return !sums.isEmpty();
  }

  private boolean isRare(int token) {
    int slot = forms.slot[token];
    return tokens.isWord(token)
        && tokens.lightLength(token) > 3
        && (slot < 0 || classes.count(slot) <= COMMON);
  }

  private void answer() {
    for (int token = 0; token < labels.length; token++) {
      Sum sum = labels[token] == NameLabel.OUTSIDE ? sums.get(forms.base[token]) : null;
      if (sum != null) {
        sum.unnamed++;
      }
    }
    for (int token = 0; token < labels.length; token++) {
      Sum sum = labels[token] == NameLabel.OUTSIDE ? sums.get(forms.base[token]) : null;
      if (sum != null) {
        labels[token] = (byte) label(sum);
      }
    }
  }

  private static int label(Sum sum) {
    if (sum.surname > 0) {
      return NameLabel.begin(EntityType.PERSON);
    }
    for (EntityType type : EntityType.values()) {
      if (sum.alone[type.ordinal()] > sum.unnamed) {
        return NameLabel.begin(type);
      }
    }
    return NameLabel.OUTSIDE;
  }
}
