package org.isnad.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.isnad.lexicon.Vocabulary;

/**
 * What is known of stems: how often each was counted in news, and which words are closed. It widens
 * the vocabulary of the word lists by the common stems. Immutable and thread-safe.
 */
final class Stems {
  /** What {@link #closed} gives for a word that is not closed. */
  static final int OPEN = -1;

  /** A form of a word list that was never counted still is a word. */
  private static final float LISTED = 4;

  /** The table holds the logarithms of counts, in quarters of a doubling. */
  private static final int STEPS = 4;

  private static final String TABLE = "stems.tsv";

  private final Vocabulary vocabulary;
  private final int listed;
  private final float[] counts;
  private final byte[] closed;
  private final BitSet prepositions = new BitSet();

  /** Widens this vocabulary, whose numbers stay as they are. */
  Stems(Vocabulary lists) {
    listed = lists.size();
    Vocabulary.Builder wide = lists.extend();
    byte[] levels = readLevels(wide, listed);
    closed = readClosed(wide);
    for (Row row : Table.read(Stems.class, "prepositions.tsv", 1).rows()) {
      prepositions.set(wide.intern(row.get(0)));
    }
    vocabulary = wide.build();
    counts = counts(levels);
  }

  private float[] counts(byte[] levels) {
    float[] ofLevel = new float[Byte.MAX_VALUE];
    for (int level = 1; level < ofLevel.length; level++) {
      ofLevel[level] = (float) Math.pow(2, level / (double) STEPS);
    }
    float[] numbers = new float[vocabulary.size()];
    for (int id = 0; id < numbers.length && id < levels.length; id++) {
      boolean unseen = levels[id] == 0 && id < listed;
      numbers[id] = unseen ? LISTED : ofLevel[levels[id]];
    }
    return numbers;
  }

  /** The word lists' forms and the common stems. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The number of a form; where it is unknown, of the form as other papers write it. */
  int id(char[] light, int from, int to) {
    int id = vocabulary.id(light, from, to);
    if (isListed(id) || to == from) {
      return id;
    }
    int other = idOfOtherSpelling(light, from, to);
    return id == Vocabulary.UNKNOWN || isListed(other) ? other : id;
  }

  /**
   * The number of a form as it is counted: like {@link #id}, but a word list is not asked again for
   * another spelling of a form that is common as it stands.
   */
  int idOfStem(char[] light, int from, int to) {
    int id = vocabulary.id(light, from, to);
    boolean unknown = id == Vocabulary.UNKNOWN && to > from;
    return unknown ? idOfOtherSpelling(light, from, to) : id;
  }

  /** Whether the form with this number stands in a word list. */
  boolean isListed(int id) {
    return id >= 0 && id < listed;
  }

  /** How often the stem was counted; 0 where never. */
  float count(int id) {
    return id < 0 ? 0 : counts[id];
  }

  /** The proclitics of a closed word, as bits; {@link #OPEN} where it is not closed. */
  int closed(int id) {
    return id < 0 || id >= closed.length ? OPEN : closed[id];
  }

  /** Whether the form is a preposition that stands apart: no other is attached to what follows. */
  boolean isPreposition(int id) {
    return id >= 0 && prepositions.get(id);
  }

  /** Many papers write فى for في (in), المحكمه for المحكمة (the court). */
  private int idOfOtherSpelling(char[] light, int from, int to) {
    char last = light[to - 1];
    char other = last == 'ى' ? 'ي' : last == 'ي' ? 'ى' : last == 'ه' ? 'ة' : 0;
    if (other == 0) {
      return Vocabulary.UNKNOWN;
    }
    light[to - 1] = other;
    int id = vocabulary.id(light, from, to);
    light[to - 1] = last;
    return id;
  }

  private static byte[] readClosed(Vocabulary.Builder wide) {
    byte[] bits = new byte[0];
    for (Row row : Table.read(Stems.class, "closed-words.tsv", 2).rows()) {
      int id = wide.intern(row.get(0));
      if (id >= bits.length) {
        int before = bits.length;
        bits = Arrays.copyOf(bits, Math.max(id + 1, before * 2));
        Arrays.fill(bits, before, bits.length, (byte) OPEN);
      }
      bits[id] = (byte) Proclitics.bits(row, 1);
    }
    return bits;
  }

  /** Reads by hand what {@link Table} would read in three times the time: 50,000 rows at start. */
  private static byte[] readLevels(Vocabulary.Builder wide, int listed) {
    char[] table = load();
    byte[] levels = new byte[listed + table.length / 8];
    int at = 0;
    while (at < table.length) {
      int end = at;
      int tab = -1;
      while (end < table.length && table[end] != '\n') {
        tab = table[end] == '\t' ? end : tab;
        end++;
      }
      if (end > at && table[at] != '#') {
        if (tab < 0) {
          throw new IllegalStateException(
              "arabic/" + TABLE + ": expected 2 columns, found " + new String(table, at, end - at));
        }
        int id = wide.intern(table, at, tab);
        if (id >= levels.length) {
          levels = Arrays.copyOf(levels, id * 2);
        }
        levels[id] = (byte) number(table, tab + 1, end);
      }
      at = end + 1;
    }
    return levels;
  }

  private static int number(char[] table, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + table[i] - '0';
    }
    return number;
  }

  private static char[] load() {
    try (InputStream in = Stems.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("arabic/" + TABLE + ": expected a table, found no file");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).toCharArray();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }
}
