package org.isnad.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How common a word is in news and which words it is used like: a number of occurrences (as a power
 * of two) and its classes, learned by where words stand. A word is known by the hash of its light
 * form; the words themselves are not kept. Immutable and thread-safe.
 */
public final class WordClasses {
  /** How many classes a word has: the same words sorted into more and into fewer. */
  public static final int LEVELS = 5;

  private static final int ROW = Integer.BYTES + 1 + LEVELS * Short.BYTES;

  private final int[] keys;
  private final short[] classes;
  private final byte[] counts;
  private final int[] sizes = new int[LEVELS];
  private final int mask;

  /**
   * Makes the table.
   *
   * @param words hashes of the words, unique, none 0
   * @param counts how often each occurs, as a power of two
   * @param classes of each word, {@link #LEVELS} of them one after another
   */
  public WordClasses(int[] words, byte[] counts, short[] classes) {
    int size = Integer.highestOneBit(Math.max(16, words.length)) * 4;
    mask = size - 1;
    keys = new int[size];
    this.counts = new byte[size];
    this.classes = new short[size * LEVELS];
    for (int i = 0; i < words.length; i++) {
      int slot = slot(words[i]);
      keys[slot] = words[i];
      this.counts[slot] = counts[i];
      System.arraycopy(classes, i * LEVELS, this.classes, slot * LEVELS, LEVELS);
      for (int level = 0; level < LEVELS; level++) {
        sizes[level] = Math.max(sizes[level], classes[i * LEVELS + level] + 1);
      }
    }
  }

  /** The hash that a word is known by. */
  public static int hash(char[] word, int from, int to) {
    int hash = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word[i]) * 0x01000193;
    }
    return mix(hash);
  }

  /** Spreads the bits; never 0. */
  static int mix(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }

  /** Where the word is kept; negative where it is unknown. */
  int find(int word) {
    int slot = slot(word);
    return keys[slot] == word ? slot : -1;
  }

  /** How often the word kept there occurs, as a power of two. */
  int count(int slot) {
    return counts[slot];
  }

  /** The class of the word kept there at this level. */
  int classAt(int slot, int level) {
    return classes[slot * LEVELS + level];
  }

  /** How many classes there are at this level. */
  int size(int level) {
    return sizes[level];
  }

  private int slot(int word) {
    int slot = word & mask;
    while (keys[slot] != 0 && keys[slot] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Writes the table in a form that {@link #read} takes. */
  public void write(DataOutputStream out) throws IOException {
    int[] order = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    out.writeInt(order.length);
    for (int word : order) {
      int slot = find(word);
      out.writeInt(word);
      out.writeByte(counts[slot]);
      for (int level = 0; level < LEVELS; level++) {
        out.writeShort(classAt(slot, level));
      }
    }
  }

  /** Reads a table that {@link #write} wrote. */
  public static WordClasses read(DataInputStream in) throws IOException {
    int size = in.readInt();
    ByteBuffer rows = ByteBuffer.wrap(in.readNBytes(size * ROW));
    int[] words = new int[size];
    byte[] counts = new byte[size];
    short[] classes = new short[size * LEVELS];
    for (int i = 0; i < size; i++) {
      words[i] = rows.getInt();
      counts[i] = rows.get();
      for (int level = 0; level < LEVELS; level++) {
        classes[i * LEVELS + level] = rows.getShort();
      }
    }
    return new WordClasses(words, counts, classes);
  }
}
