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
    private int size;
    private char[] letters;
    private int[] ends;
    private int[] slots;
    private int[] hashes;

    Forms() {
      letters = new char[1024];
      ends = new int[256];
      slots = new int[1024];
      hashes = new int[1024];
      Arrays.fill(slots, UNKNOWN);
    }

    private Forms(Forms other) {
      size = other.size;
      letters = other.letters.clone();
      ends = other.ends.clone();
      slots = other.slots.clone();
      hashes = other.hashes.clone();
    }

    Forms copy() {
      return new Forms(this);
    }

    int find(char[] buffer, int from, int to) {
      return slots[slotOf(buffer, from, to, hash(buffer, from, to))];
    }

    int findOrAdd(char[] buffer, int from, int to) {
      int hash = hash(buffer, from, to);
      int slot = slotOf(buffer, from, to, hash);
      if (slots[slot] != UNKNOWN) {
        return slots[slot];
      }
      int start = start(size);
      if (start + to - from > letters.length) {
        letters = Arrays.copyOf(letters, Math.max(letters.length * 2, start + to - from));
      }
      System.arraycopy(buffer, from, letters, start, to - from);
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, size * 2);
      }
      ends[size] = start + to - from;
      slots[slot] = size;
      hashes[slot] = hash;
      size++;
      if (size * 3 > slots.length) {
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
      while (slots[slot] != UNKNOWN
          && !(hashes[slot] == hash && same(slots[slot], buffer, from, to))) {
        slot = slot + 1 & mask;
      }
      return slot;
    }

    private boolean same(int id, char[] buffer, int from, int to) {
      int start = start(id);
      return Arrays.equals(letters, start, ends[id], buffer, from, to);
    }

    private void spread() {
      int[] oldSlots = slots;
      int[] oldHashes = hashes;
      slots = new int[oldSlots.length * 2];
      hashes = new int[slots.length];
      Arrays.fill(slots, UNKNOWN);
      for (int i = 0; i < oldSlots.length; i++) {
        if (oldSlots[i] != UNKNOWN) {
          int slot = oldHashes[i] >>> 7 & slots.length - 1;
          while (slots[slot] != UNKNOWN) {
            slot = slot + 1 & slots.length - 1;
          }
          slots[slot] = oldSlots[i];
          hashes[slot] = oldHashes[i];
        }
      }
    }
  }
}
