package org.isnad.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.isnad.text.Document;
import org.isnad.text.Tokens;

/**
 * Tells texts of learning from news by how often they use which class of words: an encyclopaedia
 * names what news does not (an element, a system of programs). Immutable and thread-safe.
 */
public final class Register {
  /** The level of classes whose shares are looked at. */
  private static final int LEVEL = 1;

  private static final int KINDS = Tokens.Kind.values().length;

  private final float[] weights;
  private final float threshold;

  /**
   * A register.
   *
   * @param weights for each of {@link #shares} how much it speaks for learning; those that it does
   *     not reach say nothing
   * @param threshold what the sum is more than in a text of learning
   */
  public Register(float[] weights, float threshold) {
    this.weights = weights.clone();
    this.threshold = threshold;
  }

  /** A register that takes every text for news. */
  public static Register news() {
    return new Register(new float[0], Float.POSITIVE_INFINITY);
  }

  /**
   * The square root of the share that each class of words has in a text, after those of the tokens
   * without class by their kind. The roots keep the few common classes from outweighing the rest.
   */
  public static float[] shares(Document document, WordClasses classes) {
    return shares(document.tokens(), new WordForms(document.tokens(), classes), classes);
  }

  private static float[] shares(Tokens tokens, WordForms forms, WordClasses classes) {
    int[] counts = new int[KINDS + classes.size(LEVEL)];
    for (int token = 0; token < tokens.size(); token++) {
      int slot = forms.slot[token];
      counts[slot < 0 ? tokens.kind(token).ordinal() : KINDS + classes.classAt(slot, LEVEL)]++;
    }
    float[] shares = new float[counts.length];
    for (int i = 0; i < counts.length; i++) {
      shares[i] = (float) Math.sqrt(counts[i] / (double) Math.max(1, tokens.size()));
    }
    return shares;
  }

  /** Whether a text is one of learning. */
  boolean isLearned(Tokens tokens, WordForms forms, WordClasses classes) {
    if (weights.length == 0) {
      return false;
    }
    float[] shares = shares(tokens, forms, classes);
    float sum = 0;
    for (int i = 0; i < Math.min(shares.length, weights.length); i++) {
      sum += shares[i] * weights[i];
    }
    return sum > threshold;
  }

  /** Writes the register in a form that {@link #read} takes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeFloat(threshold);
    out.writeShort(weights.length);
    for (float weight : weights) {
      out.writeFloat(weight);
    }
  }

  /** Reads a register that {@link #write} wrote. */
  public static Register read(DataInputStream in) throws IOException {
    float threshold = in.readFloat();
    float[] weights = new float[in.readShort()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readFloat();
    }
    return new Register(weights, threshold);
  }
}
