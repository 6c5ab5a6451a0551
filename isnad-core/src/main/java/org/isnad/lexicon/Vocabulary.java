package org.isnad.lexicon;

import java.util.Arrays;

/**
 * Every form that a word list holds, numbered from 0: a word of a text is looked up once, and each
 * recogniser asks its own arrays by that number. Immutable and thread-safe.
 */
public final class Vocabulary {
  /** The number of a form that is not held. */
  public static final int UNKNOWN = -1;

  private final Forms forms;

  private Vocabulary(Forms forms) {
    this.forms = forms;
  }

  /** The number of the form, or {@link #UNKNOWN}. */
  public int id(char[] buffer, int from, int to) {
    return forms.find(buffer, from, to);
  }

  /** The number of the light form of this text, or {@link #UNKNOWN}. */
  public int id(String form) {
    char[] light = LightForm.of(form).toCharArray();
    return id(light, 0, light.length);
  }

  /** The form with this number. */
  public String form(int id) {
    return forms.form(id);
  }

  /** How many forms there are. */
  public int size() {
    return forms.size;
  }

  /** A builder that holds these forms already, under the same numbers. */
  public Builder extend() {
    return new Builder(forms.copy());
  }

  /** Collects forms; the numbers that it gives stay the same in the vocabulary. Not thread-safe. */
  public static final class Builder {
    private final Forms forms;

    /** A builder that holds no form yet. */
    public Builder() {
      this(new Forms());
    }

    private Builder(Forms forms) {
      this.forms = forms;
    }

    /** The number of the light form of this word, given now where it is new. */
    public int intern(String word) {
      char[] light = LightForm.of(word).toCharArray();
      return intern(light, 0, light.length);
    }

    /** The number of a form that is light already, given now where it is new. */
    public int intern(char[] buffer, int from, int to) {
      return forms.findOrAdd(buffer, from, to);
    }

    /** The vocabulary of all forms so far. */
    public Vocabulary build() {
      return new Vocabulary(forms.copy());
    }
  }

  /** A hash table with open addressing over one array of letters: no object a form. */
  private static final class Forms {
    private static final long FREE = -1;

    private int size;
    private char[] letters;
    private int[] ends;

    /** The hash of a form above its number, so that a look-up touches memory once. */
    private long[] slots;

    Forms() {
      letters = new char[1024];
      ends = new int[256];
      slots = new long[1024];
      Arrays.fill(slots, FREE);
    }

    private Forms(Forms other) {
      size = other.size;
      letters = other.letters.clone();
      ends = other.ends.clone();
      slots = other.slots.clone();
    }

    Forms copy() {
      return new Forms(this);
    }

    int find(char[] buffer, int from, int to) {
      return (int) slots[slotOf(buffer, from, to, hash(buffer, from, to))];
    }

    int findOrAdd(char[] buffer, int from, int to) {
      int hash = hash(buffer, from, to);
      int slot = slotOf(buffer, from, to, hash);
      if (slots[slot] != FREE) {
        return (int) slots[slot];
      }
      int start = start(size);
      int end = start + to - from;
      if (end > letters.length) {
        letters = Arrays.copyOf(letters, Math.max(letters.length * 2, end));
      }
      System.arraycopy(buffer, from, letters, start, to - from);
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, size * 2);
      }
      ends[size] = end;
      slots[slot] = (long) hash << 32 | size;
      size++;
      if (size * 3L > slots.length) {
        spread();
      }
      return size - 1;
    }

    String form(int id) {
      int start = start(id);
      return new String(letters, start, ends[id] - start);
    }

    private int start(int id) {
      return id == 0 ? 0 : ends[id - 1];
    }

    private static int hash(char[] buffer, int from, int to) {
      int hash = 0;
      for (int i = from; i < to; i++) {
        hash = 31 * hash + buffer[i];
      }
      // the low bits of a sum of letters are crowded; the multiplication spreads them
      return hash * 0x9E3779B9;
    }

    private int slotOf(char[] buffer, int from, int to, int hash) {
      int mask = slots.length - 1;
      int slot = hash >>> 7 & mask;
      while (slots[slot] != FREE && !holds(slots[slot], hash, buffer, from, to)) {
        slot = slot + 1 & mask;
      }
      return slot;
    }

    private boolean holds(long slot, int hash, char[] buffer, int from, int to) {
      if ((int) (slot >>> 32) != hash) {
        return false;
      }
      int id = (int) slot;
      return Arrays.equals(letters, start(id), ends[id], buffer, from, to);
    }

    private void spread() {
      long[] old = slots;
      int mask = old.length * 2 - 1;
      slots = new long[mask + 1];
      Arrays.fill(slots, FREE);
      for (long entry : old) {
        if (entry != FREE) {
          int slot = (int) (entry >>> 32) >>> 7 & mask;
          while (slots[slot] != FREE) {
            slot = slot + 1 & mask;
          }
          slots[slot] = entry;
        }
      }
    }
  }
}
