package org.isnad.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.annotation.Mention;
import org.isnad.arabic.Analyser;
import org.isnad.entity.MentionRecogniser;
import org.isnad.entity.NameLabel;
import org.isnad.entity.NameModel;
import org.isnad.lexicon.Vocabulary;

/** Scores the names found with a model: {@code NameEvaluation MODEL DATA...}. */
public final class NameEvaluation {
  private NameEvaluation() {}

  /** Prints a table for each file. */
  public static void main(String[] args) throws IOException {
    NameModel model;
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      model = NameModel.read(in);
    }
    for (String file : List.of(args).subList(1, args.length)) {
      System.out.println(file);
      System.out.print(score(model, Path.of(file)).table());
    }
  }

  /** The score of a model on a file. */
  static NameScore score(NameModel model, Path file) throws IOException {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    MentionRecogniser recogniser = new MentionRecogniser(vocabulary, model);
    Analyser analyser = new Analyser(vocabulary.build());
    NameScore score = new NameScore();
    for (NameData data : NameData.read(file, analyser)) {
      score.add(data.labels(), labels(data, recogniser.recognise(data.document())));
    }
    return score;
  }

  private static List<Integer> labels(NameData data, List<Mention> mentions) {
    int[] word = data.wordOfToken();
    List<Integer> labels =
        new ArrayList<>(Collections.nCopies(data.labels().size(), NameLabel.OUTSIDE));
    for (Mention mention : mentions) {
      if (mention.form() == Mention.Form.NAME) {
        int first = word[mention.firstToken()];
        int last = word[mention.afterToken() - 1];
        for (int i = first; i <= last; i++) {
          labels.set(
              i, i == first ? NameLabel.begin(mention.type()) : NameLabel.inside(mention.type()));
        }
      }
    }
    return labels;
  }
}
