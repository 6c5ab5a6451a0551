package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every form that a word list holds, numbered from 0: a word of a text is looked up once, and each
 * recogniser asks its own arrays by that number. Immutable and thread-safe.
 */
public final class Vocabulary {
  /** The number of a form that is not held. */
  public static final int UNKNOWN = -1;

  private final String[] forms;
  private final int[] slots;

  private Vocabulary(List<String> words) {
    forms = words.toArray(new String[0]);
    slots = new int[Integer.highestOneBit(Math.max(16, forms.length)) * 4];
    Arrays.fill(slots, UNKNOWN);
    for (int id = 0; id < forms.length; id++) {
      char[] form = forms[id].toCharArray();
      slots[slotOf(form, 0, form.length)] = id;
    }
  }

  /** The number of the form, or {@link #UNKNOWN}. */
  public int id(char[] buffer, int from, int to) {
    return slots[slotOf(buffer, from, to)];
  }

  /** The number of the light form of this text, or {@link #UNKNOWN}. */
  public int id(String form) {
    char[] light = LightForm.of(form).toCharArray();
    return id(light, 0, light.length);
  }

  /** The form with this number. */
  public String form(int id) {
    return forms[id];
  }

  /** How many forms there are. */
  public int size() {
    return forms.length;
  }

  private int slotOf(char[] buffer, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + buffer[i];
    }
    int slot = (hash * 0x9E3779B9) >>> 7 & slots.length - 1;
    while (slots[slot] != UNKNOWN && !same(forms[slots[slot]], buffer, from, to)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static boolean same(String form, char[] buffer, int from, int to) {
    if (form.length() != to - from) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != buffer[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** Collects forms; the numbers that it gives stay the same in the vocabulary. Not thread-safe. */
  public static final class Builder {
    private final java.util.Map<String, Integer> ids = new java.util.HashMap<>();
    private final List<String> forms = new ArrayList<>();

    /** The number of the light form of this word, given now where it is new. */
    public int intern(String word) {
      String light = LightForm.of(word);
      return ids.computeIfAbsent(
          light,
          form -> {
            forms.add(form);
            return forms.size() - 1;
          });
    }

    /** The vocabulary of all forms so far. */
    public Vocabulary build() {
      return new Vocabulary(forms);
    }
  }
}
