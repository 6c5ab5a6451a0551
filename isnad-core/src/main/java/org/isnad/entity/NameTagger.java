package org.isnad.entity;

import java.util.Arrays;
import org.isnad.annotation.EntityType;
import org.isnad.text.Document;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/** Labels the tokens of a document with the best row of labels under a model. Thread-safe. */
final class NameTagger {
  private static final int LABELS = NameLabel.COUNT;
  private static final int TYPES = EntityType.values().length;

  private final Lists lists;
  private final NameModel model;
  private final Sight.Memory news = new Sight.Memory();
  private final Sight.Memory learning = new Sight.Memory();
  private final float[] moves = new float[(LABELS + 1) * LABELS];

  NameTagger(Lists lists, NameModel model) {
    this.lists = lists;
    this.model = model;
    for (int before = 0; before <= LABELS; before++) {
      for (int label = 0; label < LABELS; label++) {
        boolean may = NameLabel.mayFollow(label, before);
        moves[before * LABELS + label] = may ? model.move(before, label) : Float.NEGATIVE_INFINITY;
      }
    }
  }

  /** The label of each token. */
  byte[] tag(Document document) {
    Tokens tokens = document.tokens();
    WordForms forms = new WordForms(tokens, model.classes());
    Hints hints = Hints.of(tokens, lists);
    boolean learned = model.register().isLearned(tokens, forms, model.classes());
    NameFeatures features = new NameFeatures(tokens, forms, model.classes(), hints, learned);
    Sight sight = new Sight(model, learned ? learning : news, forms, features, learned);
    Row row = new Row();
    byte[] labels = new byte[tokens.size()];
    float[] margins = new float[tokens.size() * TYPES];
    Edges edges = new Edges(tokens, forms, hints, labels);
    for (Sentence sentence : document.sentences()) {
      row.score(sentence, sight);
      row.keep(sentence, margins);
      row.decode(sentence, labels);
      edges.mend(sentence);
    }
    Echoes.spread(tokens, forms, model.classes(), labels, margins);
    return labels;
  }

  /** The working space for one sentence after another. */
  private final class Row {
    private final int[] sums = new int[LABELS];
    private float[] scores = new float[64 * LABELS];
    private byte[] back = new byte[64 * LABELS];
    private boolean[] open = new boolean[64];
    private float[] best = new float[LABELS];
    private float[] next = new float[LABELS];

    void score(Sentence sentence, Sight sight) {
      int length = sentence.after() - sentence.first();
      if (length * LABELS > scores.length) {
        scores = new float[length * LABELS];
        back = new byte[length * LABELS];
        open = new boolean[length];
      }
      for (int i = 0; i < length; i++) {
        open[i] = sight.sum(sentence.first() + i, sentence, sums);
        for (int label = 0; label < LABELS; label++) {
          scores[i * LABELS + label] = sums[label] * model.step();
        }
      }
    }

    void keep(Sentence sentence, float[] margins) {
      for (int token = sentence.first(); token < sentence.after(); token++) {
        int at = (token - sentence.first()) * LABELS;
        for (int i = 0; i < TYPES; i++) {
          margins[token * TYPES + i] = scores[at + 1 + i] - scores[at];
        }
      }
    }

    void decode(Sentence sentence, byte[] labels) {
      int length = sentence.after() - sentence.first();
      Arrays.fill(best, Float.NEGATIVE_INFINITY);
      for (int label = 0; label < (open[0] ? LABELS : 1); label++) {
        best[label] = moves[LABELS * LABELS + label] + scores[label];
      }
      for (int i = 1; i < length; i++) {
        if (open[i - 1] || open[i]) {
          advance(i * LABELS, open[i - 1] ? LABELS : 1, open[i] ? LABELS : 1);
        }
      }
      int label = NameLabel.OUTSIDE;
      for (int other = 1; other < LABELS; other++) {
        label = best[other] > best[label] ? other : label;
      }
      for (int i = length - 1; i >= 0; i--) {
        labels[sentence.first() + i] = (byte) label;
        label = i > 0 && (open[i] || open[i - 1]) ? back[i * LABELS + label] : NameLabel.OUTSIDE;
      }
    }

    /** Moves on by a token: the first labels of so many that it and the one before may have. */
    private void advance(int at, int before, int here) {
      Arrays.fill(next, Float.NEGATIVE_INFINITY);
      for (int from = 0; from < before; from++) {
        for (int label = 0; label < here; label++) {
          float score = best[from] + moves[from * LABELS + label];
          if (score > next[label]) {
            next[label] = score;
            back[at + label] = (byte) from;
          }
        }
      }
      for (int label = 0; label < here; label++) {
        next[label] += scores[at + label];
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
  }
}
