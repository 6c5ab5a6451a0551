package org.isnad.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Analyser;
import org.isnad.entity.NameEncoder;
import org.isnad.entity.NameLabel;
import org.isnad.entity.NameModel;
import org.isnad.entity.Register;
import org.isnad.entity.WordClasses;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Sentence;

/**
 * Trains the tagger of names: {@code NameTrainer MODEL CLASSES DATA...}, where CLASSES is what
 * {@link WordClassTrainer} wrote and DATA are files of lines "word label" (IOB), each with an
 * optional {@code :times} for how often it counts. The same input gives the same model.
 */
public final class NameTrainer {
  private static final int LABELS = NameLabel.COUNT;
  private static final Crf.Plan PLAN = new Crf.Plan(4, 30, 20, 0.1, 0.5);

  /** Features whose weights are all smaller than this change nothing that matters. */
  private static final float LEAST_WEIGHT = 0.06f;

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<int[][]> sentences = new ArrayList<>();
  private final List<int[]> labels = new ArrayList<>();

  private NameTrainer() {}

  /** Trains and writes the model. */
  public static void main(String[] args) throws IOException {
    NameModel model;
    try (DataInputStream in = open(args[1])) {
      WordClasses classes = WordClasses.read(in);
      model = train(classes, Register.read(in), List.of(args).subList(2, args.length));
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
      model.write(out);
    }
  }

  static DataInputStream open(String file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(file))));
  }

  /** A model trained on these files. */
  static NameModel train(WordClasses classes, Register register, List<String> files)
      throws IOException {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    NameEncoder encoder = new NameEncoder(vocabulary, classes, register);
    Analyser analyser = new Analyser(vocabulary.build());
    NameTrainer trainer = new NameTrainer();
    for (String file : files) {
      int colon = file.lastIndexOf(':');
      int times = colon < 0 ? 1 : Integer.parseInt(file.substring(colon + 1));
      Path path = Path.of(colon < 0 ? file : file.substring(0, colon));
      for (NameData data : NameData.read(path, analyser)) {
        trainer.add(data, encoder, times);
      }
    }
    return trainer.model(classes, register);
  }

  private void add(NameData data, NameEncoder encoder, int times) {
    int[][] features = encoder.encode(data.document());
    for (int[] row : features) {
      for (int i = 0; i < row.length; i++) {
        row[i] = numbers.computeIfAbsent(row[i], key -> numbers.size());
      }
    }
    int[] found = data.tokenLabels();
    for (int time = 0; time < times; time++) {
      for (Sentence sentence : data.document().sentences()) {
        sentences.add(Arrays.copyOfRange(features, sentence.first(), sentence.after()));
        labels.add(Arrays.copyOfRange(found, sentence.first(), sentence.after()));
      }
    }
  }

  private NameModel model(WordClasses classes, Register register) {
    Crf crf = new Crf(numbers.size());
    crf.train(sentences.toArray(new int[0][][]), labels.toArray(new int[0][]), PLAN);
    float[] moves = new float[(LABELS + 1) * LABELS];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = crf.move(i / LABELS, i % LABELS);
    }
    int[] kept =
        numbers.entrySet().stream()
            .filter(entry -> largest(crf, entry.getValue()) >= LEAST_WEIGHT)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    float step = 0;
    for (int feature : kept) {
      step = Math.max(step, largest(crf, numbers.getOrDefault(feature, 0)) / Byte.MAX_VALUE);
    }
    byte[] weights = new byte[kept.length * LABELS];
    for (int i = 0; i < weights.length; i++) {
      int number = numbers.getOrDefault(kept[i / LABELS], 0);
      weights[i] = (byte) Math.round(crf.weight(number, i % LABELS) / step);
    }
    System.err.println(kept.length + " of " + numbers.size() + " features kept");
    return new NameModel(classes, register, step, moves, kept, weights);
  }

  private static float largest(Crf crf, int feature) {
    float largest = 0;
    for (int label = 0; label < LABELS; label++) {
      largest = Math.max(largest, Math.abs(crf.weight(feature, label)));
    }
    return largest;
  }
}
