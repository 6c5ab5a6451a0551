package org.isnad.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A linear model of labels in a row: a weight for each label at each feature, and one for each pair
 * of neighbouring labels. Weights at features are kept in a byte. Immutable and thread-safe.
 */
public final class NameModel {
  private static final int MAGIC = 0x49534E31;
  private static final int LABELS = NameLabel.COUNT;
  private static final String RESOURCE = "names.model";

  private final WordClasses classes;
  private final float step;
  private final float[] moves;
  private final int[] keys;
  private final byte[] weights;
  private final int mask;

  /**
   * A model.
   *
   * @param classes the classes of words that its features were made with
   * @param step what a weight of 1 is worth
   * @param moves for each label before, then for the start of a sentence, the weight of each label
   * @param features hashes, unique, none 0
   * @param weights for each feature the weight of each label
   */
  public NameModel(WordClasses classes, float step, float[] moves, int[] features, byte[] weights) {
    this.classes = classes;
    this.step = step;
    this.moves = moves.clone();
    int size = Integer.highestOneBit(Math.max(16, features.length)) * 4;
    if (features.length < size * 3 / 8) {
      size /= 2;
    }
    mask = size - 1;
    keys = new int[size];
    this.weights = new byte[size * LABELS];
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      keys[slot] = features[i];
      System.arraycopy(weights, i * LABELS, this.weights, slot * LABELS, LABELS);
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

  /** The weight of a label after another. */
  float move(int before, int label) {
    return moves[before * LABELS + label];
  }

  /** Adds up the weights of the features for each label. */
  void score(int[] features, int size, int[] sums, float[] scores, int at) {
    Arrays.fill(sums, 0);
    for (int i = 0; i < size; i++) {
      int slot = slot(features[i]);
      if (keys[slot] != 0) {
        int row = slot * LABELS;
        for (int label = 0; label < LABELS; label++) {
          sums[label] += weights[row + label];
        }
      }
    }
    for (int label = 0; label < LABELS; label++) {
      scores[at + label] = sums[label] * step;
    }
  }

  private int slot(int feature) {
    int slot = feature & mask;
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Writes the model in a form that {@link #read} takes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    classes.write(out);
    out.writeFloat(step);
    for (float move : moves) {
      out.writeFloat(move);
    }
    int[] order = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    out.writeInt(order.length);
    for (int key : order) {
      out.writeInt(key);
    }
    for (int key : order) {
      out.write(weights, slot(key) * LABELS, LABELS);
    }
  }

  /** Reads a model that {@link #write} wrote. */
  public static NameModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("expected a model of names, found something else");
    }
    WordClasses classes = WordClasses.read(in);
    float step = in.readFloat();
    float[] moves = new float[(LABELS + 1) * LABELS];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = in.readFloat();
    }
    int[] features = new int[in.readInt()];
    byte[] bytes = in.readNBytes(features.length * Integer.BYTES);
    ByteBuffer.wrap(bytes).asIntBuffer().get(features);
    byte[] weights = in.readNBytes(features.length * LABELS);
    return new NameModel(classes, step, moves, features, weights);
  }
}
