package org.isnad.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * A linear model of labels in a row: a weight for each label at each feature, and one for each pair
 * of neighbouring labels. Weights at features are kept in a byte. Immutable and thread-safe.
 */
public final class NameModel {
  private static final int MAGIC = 0x49534E32;
  private static final int LABELS = NameLabel.COUNT;
  private static final int SIEVE_BITS = 22;

  /** How many ints a row takes: the feature, its weight for no name, all others packed. */
  private static final int ROW = 4;

  private static final String RESOURCE = "names.model";

  private final WordClasses classes;
  private final Register register;
  private final float step;
  private final float[] moves;

  /** For each slot its feature and, packed behind it, the weights of its labels: one cache line. */
  private final int[] table;

  private final int mask;

  /** A bit for each feature there may be: most features of a text have no weight. */
  private final long[] hinted = new long[1 << SIEVE_BITS - 6];

  /**
   * A model.
   *
   * @param classes the classes of words that its features were made with
   * @param register tells texts of learning, which have features of their own
   * @param step what a weight of 1 is worth
   * @param moves for each label before, then for the start of a sentence, the weight of each label
   * @param features hashes, unique, none 0
   * @param weights for each feature the weight of each label
   */
  public NameModel(
      WordClasses classes,
      Register register,
      float step,
      float[] moves,
      int[] features,
      byte[] weights) {
    this.classes = classes;
    this.register = register;
    this.step = step;
    this.moves = moves.clone();
    int size = Integer.highestOneBit(Math.max(16, features.length)) * 4;
    mask = size - 1;
    table = new int[size * ROW];
    for (int i = 0; i < features.length; i++) {
      int at = slot(features[i]);
      table[at] = features[i];
      table[at + 1] = weights[i * LABELS];
      long packed = LabelSums.pack(weights, i * LABELS);
      table[at + 2] = (int) packed;
      table[at + 3] = (int) (packed >>> Integer.SIZE);
      int bit = features[i] >>> 32 - SIEVE_BITS;
      hinted[bit >>> 6] |= 1L << bit;
    }
  }

  /** The model that is shipped beside this class. */
  static NameModel shipped() {
    try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("expected a model, found no file " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  WordClasses classes() {
    return classes;
  }

  Register register() {
    return register;
  }

  /** The weight of a label after another. */
  float move(int before, int label) {
    return moves[before * LABELS + label];
  }

  /** What a weight of 1 is worth. */
  float step() {
    return step;
  }

  /**
   * Adds the weights of the features for each label. The features are used up: first all are asked
   * for at once, since a row far away in memory costs more than all the arithmetic, and rows are
   * fetched side by side only where no branch waits for one of them.
   */
  void add(int[] features, int size, LabelSums sums) {
    int kept = fetch(features, sift(features, size));
    for (int i = 0; i < kept; i++) {
      int at = slot(features[i]);
      if (table[at] != 0) {
        sums.add(table[at + 1], packed(at));
      }
    }
  }

  /** Moves those features to the front that may have weights, and tells how many they are. */
  private int sift(int[] features, int size) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int feature = features[i];
      int bit = feature >>> 32 - SIEVE_BITS;
      features[kept] = feature;
      kept += (int) (hinted[bit >>> 6] >>> bit) & 1;
    }
    return kept;
  }

  /** Moves those features to the front at whose place in the table there is something. */
  private int fetch(int[] features, int size) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int feature = features[i];
      int key = table[(feature & mask) * ROW];
      features[kept] = feature;
      kept += (key | -key) >>> 31;
    }
    return kept;
  }

  private long packed(int at) {
    return (long) table[at + 3] << Integer.SIZE | table[at + 2] & 0xFFFFFFFFL;
  }

  /** Where the row of the feature begins, or the free one that it would take. */
  private int slot(int feature) {
    int slot = feature & mask;
    while (table[slot * ROW] != 0 && table[slot * ROW] != feature) {
      slot = slot + 1 & mask;
    }
    return slot * ROW;
  }

  /** Writes the model in a form that {@link #read} takes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    classes.write(out);
    register.write(out);
    out.writeFloat(step);
    for (float move : moves) {
      out.writeFloat(move);
    }
    int[] order =
        IntStream.rangeClosed(0, mask)
            .map(slot -> table[slot * ROW])
            .filter(key -> key != 0)
            .sorted()
            .toArray();
    out.writeInt(order.length);
    for (int key : order) {
      out.writeInt(key);
    }
    for (int key : order) {
      int at = slot(key);
      out.writeByte(table[at + 1]);
      for (int label = 1; label < LABELS; label++) {
        out.writeByte(LabelSums.unpack(packed(at), label));
      }
    }
  }

  /** Reads a model that {@link #write} wrote. */
  public static NameModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("expected a model of names, found something else");
    }
    WordClasses classes = WordClasses.read(in);
    Register register = Register.read(in);
    float step = in.readFloat();
    float[] moves = new float[(LABELS + 1) * LABELS];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = in.readFloat();
    }
    int[] features = new int[in.readInt()];
    byte[] bytes = in.readNBytes(features.length * Integer.BYTES);
    ByteBuffer.wrap(bytes).asIntBuffer().get(features);
    byte[] weights = in.readNBytes(features.length * LABELS);
    return new NameModel(classes, register, step, moves, features, weights);
  }
}
