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

  /**
   * A hash table with open addressing over one array of letters: no object a form. A form's number
   * and length stand before its letters, so that a look-up touches memory twice and no more.
   */
  private static final class Forms {
    private static final long FREE = -1;
    private static final int HEADER = 3;

    private int size;

    /** For each form its number in two halves, its length and its letters. */
    private char[] records;

    private int recordsEnd;
    private int[] starts;

    /** The hash of a form above the place of its record. */
    private long[] slots;

    Forms() {
      records = new char[1024];
      starts = new int[256];
      slots = new long[1024];
      Arrays.fill(slots, FREE);
    }

    private Forms(Forms other) {
      size = other.size;
      records = other.records.clone();
      recordsEnd = other.recordsEnd;
      starts = other.starts.clone();
      slots = other.slots.clone();
    }

    Forms copy() {
      return new Forms(this);
    }

    int find(char[] buffer, int from, int to) {
      return idIn(slotOf(buffer, from, to, hash(buffer, from, to)));
    }

    int findOrAdd(char[] buffer, int from, int to) {
      int hash = hash(buffer, from, to);
      int slot = slotOf(buffer, from, to, hash);
      int known = idIn(slot);
      if (known != UNKNOWN) {
        return known;
      }
      slots[slot] = (long) hash << 32 | recordsEnd;
      append(buffer, from, to);
      if (size * 3L > slots.length) {
        spread();
      }
      return size - 1;
    }

    private int idIn(int slot) {
      int record = (int) slots[slot];
      return record < 0 ? UNKNOWN : records[record] << 16 | records[record + 1];
    }

    private void append(char[] buffer, int from, int to) {
      int length = to - from;
      int end = recordsEnd + HEADER + length;
      if (end > records.length) {
        records = Arrays.copyOf(records, Math.max(records.length * 2, end));
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
      }
      starts[size] = recordsEnd;
      records[recordsEnd] = (char) (size >>> 16);
      records[recordsEnd + 1] = (char) size;
      records[recordsEnd + 2] = (char) length;
      System.arraycopy(buffer, from, records, recordsEnd + HEADER, length);
      recordsEnd = end;
      size++;
    }

    String form(int id) {
      int record = starts[id];
      return new String(records, record + HEADER, records[record + 2]);
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
      int record = (int) slot;
      if ((int) (slot >>> 32) != hash || records[record + 2] != to - from) {
        return false;
      }
      // words are short: a loop is over before Arrays.equals has checked its arguments
      int letter = record + HEADER;
      for (int i = from; i < to; i++) {
        if (records[letter++] != buffer[i]) {
          return false;
        }
      }
      return true;
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
