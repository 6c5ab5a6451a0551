package org.isnad.train;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analyser;
import org.isnad.entity.Register;
import org.isnad.entity.WordClasses;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;

/**
 * Learns to tell texts of learning from news: {@code RegisterTrainer CLASSES LEARNED NEWS
 * ARTICLES...}, where CLASSES is what {@link WordClassTrainer} wrote, to which the register is
 * added, LEARNED and NEWS are files of lines "word label", and ARTICLES gzipped JSON Lines. The
 * same input gives the same register.
 */
public final class RegisterTrainer {
  /** How much all articles weigh beside the news that is marked: features are among them too. */
  private static final double WORTH_OF_ARTICLES = 0.03;

  /** One article of so many is looked at. */
  private static final int STRIDE = 8;

  /** An article of fewer tokens tells too little. */
  private static final int SHORTEST = 80;

  private static final int ROUNDS = 6_000;
  private static final double RATE = 5;
  private static final double PENALTY = 1e-3;

  private final WordClasses classes;
  private final List<float[]> shares = new ArrayList<>();
  private final List<Double> worth = new ArrayList<>();

  private RegisterTrainer(WordClasses classes) {
    this.classes = classes;
  }

  /** Learns and writes the register behind the classes. */
  public static void main(String[] args) throws IOException {
    WordClasses classes;
    try (DataInputStream in = NameTrainer.open(args[0])) {
      classes = WordClasses.read(in);
    }
    Analyser analyser = new Analyser(new Vocabulary.Builder().build());
    RegisterTrainer trainer = new RegisterTrainer(classes);
    trainer.add(marked(args[1], analyser), 1);
    trainer.add(marked(args[2], analyser), WORTH_OF_ARTICLES - 1);
    List<Document> articles = new ArrayList<>();
    for (int i = 3; i < args.length; i++) {
      WordClassTrainer.read(Path.of(args[i]), analyser, articles);
    }
    trainer.add(sample(articles), -WORTH_OF_ARTICLES);
    Register register = trainer.train();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
      classes.write(out);
      register.write(out);
    }
  }

  private static List<Document> marked(String file, Analyser analyser) throws IOException {
    return NameData.read(Path.of(file), analyser).stream().map(NameData::document).toList();
  }

  private static List<Document> sample(List<Document> articles) {
    List<Document> sample = new ArrayList<>();
    for (int i = 0; i < articles.size(); i += STRIDE) {
      if (articles.get(i).tokens().size() >= SHORTEST) {
        sample.add(articles.get(i));
      }
    }
    return sample;
  }

  /** Adds texts that together are worth so much; of news where that is negative. */
  private void add(List<Document> texts, double together) {
    for (Document text : texts) {
      shares.add(Register.shares(text, classes));
      worth.add(together / texts.size());
    }
  }

  /** Logistic regression with a quadratic penalty, by the gradient over all texts. */
  private Register train() {
    float[] weights = new float[shares.get(0).length];
    double threshold = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double[] change = new double[weights.length];
      double off = 0;
      for (int i = 0; i < shares.size(); i++) {
        double error = error(shares.get(i), weights, threshold, worth.get(i));
        off += error;
        for (int k = 0; k < change.length; k++) {
          change[k] += error * shares.get(i)[k];
        }
      }
      for (int k = 0; k < change.length; k++) {
        weights[k] += (float) (RATE * (change[k] - PENALTY * weights[k]));
      }
      threshold -= RATE * off;
    }
    return new Register(weights, (float) threshold);
  }

  private static double error(float[] share, float[] weights, double threshold, double worth) {
    double sum = -threshold;
    for (int k = 0; k < weights.length; k++) {
      sum += share[k] * weights[k];
    }
    double likely = 1 / (1 + Math.exp(-sum));
    return Math.abs(worth) * ((worth > 0 ? 1 : 0) - likely);
  }
}
