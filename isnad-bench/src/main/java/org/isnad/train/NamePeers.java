package org.isnad.train;

import cc.mallet.fst.CRF;
import cc.mallet.fst.CRFTrainerByThreadedLabelLikelihood;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureVector;
import cc.mallet.types.FeatureVectorSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import cc.mallet.types.LabelAlphabet;
import cc.mallet.types.LabelSequence;
import cc.mallet.types.Sequence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.isnad.annotation.EntityType;
import org.isnad.arabic.Analyser;
import org.isnad.entity.NameLabel;
import org.isnad.lexicon.Vocabulary;

/**
 * Trains and scores the same data with Apache OpenNLP and Mallet, with their own or usual features:
 * {@code NamePeers TRAIN DEV [ROUNDS]}.
 */
public final class NamePeers {
  private final List<NameData> train;
  private final List<NameData> dev;
  private final int rounds;

  private NamePeers(List<NameData> train, List<NameData> dev, int rounds) {
    this.train = train;
    this.dev = dev;
    this.rounds = rounds;
  }

  /** Prints a table for each peer. */
  public static void main(String[] args) throws IOException {
    Analyser analyser = new Analyser(new Vocabulary.Builder().build());
    NamePeers peers =
        new NamePeers(
            NameData.read(Path.of(args[0]), analyser),
            NameData.read(Path.of(args[1]), analyser),
            args.length > 2 ? Integer.parseInt(args[2]) : 60);
    peers.openNlp(GISTrainer.MAXENT_VALUE);
    peers.openNlp(PerceptronTrainer.PERCEPTRON_VALUE);
    peers.mallet();
  }

  private void openNlp(String algorithm) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    List<NameSample> samples = new ArrayList<>();
    train.forEach(data -> lines(data).forEach(line -> samples.add(sample(data, line))));
    long start = System.nanoTime();
    TokenNameFinderModel model =
        NameFinderME.train(
            "ar",
            null, // the types of the samples, not one for all
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new TokenNameFinderFactory());
    double seconds = (System.nanoTime() - start) / 1e9;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    NameFinderME finder = new NameFinderME(model);
    report(
        "OpenNLP " + algorithm,
        seconds,
        bytes.size(),
        (data, line) -> {
          int[] labels = new int[line[1] - line[0]];
          for (Span span : finder.find(words(data, line))) {
            EntityType type = EntityType.valueOf(span.getType());
            for (int i = span.getStart(); i < span.getEnd(); i++) {
              labels[i] = i == span.getStart() ? NameLabel.begin(type) : NameLabel.inside(type);
            }
          }
          return labels;
        });
  }

  private static NameSample sample(NameData data, int[] line) {
    List<Span> spans = new ArrayList<>();
    for (int i = line[0]; i < line[1]; i++) {
      int label = data.labels().get(i);
      if (label != NameLabel.OUTSIDE && !NameLabel.isInside(label)) {
        int after = i + 1;
        while (after < line[1] && NameLabel.isInside(data.labels().get(after))) {
          after++;
        }
        spans.add(new Span(i - line[0], after - line[0], NameLabel.type(label).name()));
      }
    }
    return new NameSample(words(data, line), spans.toArray(new Span[0]), false);
  }

  private void mallet() throws IOException {
    Alphabet features = new Alphabet();
    LabelAlphabet labels = new LabelAlphabet();
    InstanceList list = new InstanceList(features, labels);
    for (NameData data : train) {
      for (int[] line : lines(data)) {
        list.add(new Instance(vectors(data, line, features), labels(data, line, labels), "", ""));
      }
    }
    features.stopGrowth();
    CRF crf = new CRF(features, labels);
    crf.addStatesForLabelsConnectedAsIn(list);
    crf.addStartState();
    long start = System.nanoTime();
    CRFTrainerByThreadedLabelLikelihood trainer = new CRFTrainerByThreadedLabelLikelihood(crf, 2);
    trainer.train(list, rounds);
    trainer.shutdown();
    double seconds = (System.nanoTime() - start) / 1e9;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(crf);
    }
    report(
        "Mallet CRF, " + rounds + " rounds",
        seconds,
        bytes.size(),
        (data, line) -> {
          Sequence<?> said = crf.transduce(vectors(data, line, features));
          int[] found = new int[said.size()];
          for (int i = 0; i < found.length; i++) {
            found[i] = Integer.parseInt(said.get(i).toString());
          }
          return found;
        });
  }

  private static LabelSequence labels(NameData data, int[] line, LabelAlphabet alphabet) {
    LabelSequence labels = new LabelSequence(alphabet, line[1] - line[0]);
    for (int i = line[0]; i < line[1]; i++) {
      labels.add(Integer.toString(data.labels().get(i)));
    }
    return labels;
  }

  /** Words in a window of two, first and last letters up to four. */
  private static FeatureVectorSequence vectors(NameData data, int[] line, Alphabet alphabet) {
    String[] words = words(data, line);
    FeatureVector[] vectors = new FeatureVector[words.length];
    for (int i = 0; i < words.length; i++) {
      List<String> names = new ArrayList<>();
      for (int d = -2; d <= 2; d++) {
        boolean within = i + d >= 0 && i + d < words.length;
        names.add(d + "=" + (within ? words[i + d] : "-"));
      }
      for (int length = 1; length <= Math.min(4, words[i].length()); length++) {
        names.add("p=" + words[i].substring(0, length));
        names.add("s=" + words[i].substring(words[i].length() - length));
      }
      List<Integer> numbers = new ArrayList<>();
      for (String name : names) {
        int number = alphabet.lookupIndex(name);
        if (number >= 0) {
          numbers.add(number);
        }
      }
      vectors[i] =
          new FeatureVector(
              alphabet, numbers.stream().mapToInt(Integer::intValue).sorted().toArray());
    }
    return new FeatureVectorSequence(vectors);
  }

  /** Labels the words of a line. */
  @FunctionalInterface
  private interface Peer {
    int[] label(NameData data, int[] line);
  }

  private void report(String name, double seconds, int bytes, Peer peer) {
    NameScore score = new NameScore();
    long start = System.nanoTime();
    int characters = 0;
    for (NameData data : dev) {
      List<Integer> said =
          new ArrayList<>(Collections.nCopies(data.labels().size(), NameLabel.OUTSIDE));
      for (int[] line : lines(data)) {
        int[] labels = peer.label(data, line);
        for (int i = 0; i < labels.length; i++) {
          said.set(line[0] + i, labels[i]);
        }
      }
      score.add(data.labels(), said);
      characters += data.document().text().length();
    }
    double rate = characters * 1.8 / 1e6 / ((System.nanoTime() - start) / 1e9);
    System.out.printf(
        Locale.ROOT,
        "%s: trained in %.0f s, %.1f MB, reads about %.2f MB/s%n%s",
        name,
        seconds,
        bytes / 1e6,
        rate,
        score.table());
  }

  private static String[] words(NameData data, int[] line) {
    String text = data.document().text();
    String[] words = new String[line[1] - line[0]];
    for (int i = line[0]; i < line[1]; i++) {
      int start = data.words().get(i);
      words[i - line[0]] = text.substring(start, text.indexOf(' ', start));
    }
    return words;
  }

  /** The lines of the data, as ranges of words. */
  private static List<int[]> lines(NameData data) {
    List<int[]> lines = new ArrayList<>();
    int first = 0;
    String text = data.document().text();
    for (int i = 1; i <= data.words().size(); i++) {
      if (i == data.words().size() || text.charAt(data.words().get(i) - 1) == '\n') {
        lines.add(new int[] {first, i});
        first = i;
      }
    }
    return lines;
  }
}
