package org.isnad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Table;

/**
 * Estimates how often each stem occurs, from how often each word does, by expectation maximisation:
 * in each round a word is shared out among the splits that the closed list of proclitics allows, by
 * the evidence for the stem that each would leave.
 *
 * <p>A word is no evidence for itself, or every word would stay whole: وقال (and he said) occurs
 * more often than most stems, but nothing in front of it says that it is one, while قال occurs
 * without it. So the evidence for a split is what <em>other</em> words contribute to its stem.
 * Conjunctions are cut first, and the rest is judged on words without them: otherwise بسبب and
 * وبسبب (because of) would prop each other up.
 */
final class StemEstimate {
  private static final int ROUNDS = 8;
  private static final double WITH_ENDING = 0.02;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private final Candidates candidates = new Candidates();
  private final List<String> endings =
      Table.read(Analyser.class, "endings.tsv", 2).rows().stream().map(row -> row.get(0)).toList();
  private final List<Split> words = new ArrayList<>();
  private final List<Split> bases = new ArrayList<>();
  private final Map<Integer, Split> splitOfBase = new HashMap<>();
  private double[] baseCounts;
  private double[] stemCounts;

  /**
   * The ways to split a form: what each leaves, how likely its proclitics are, how likely it is.
   */
  private static final class Split {
    private final int form;
    private final double unseen;
    private double count;
    private final int[] parts;
    private final double[] priors;
    private final double[] chances;

    Split(int form, double count, int[] parts, double[] priors, double unseen) {
      this.form = form;
      this.count = count;
      this.parts = parts;
      this.priors = priors;
      this.unseen = unseen;
      chances = new double[parts.length];
      Arrays.fill(chances, 1.0 / parts.length);
    }

    void weigh(double[] scores) {
      double sum = Arrays.stream(scores).sum();
      for (int i = 0; i < scores.length; i++) {
        chances[i] = sum > 0 ? scores[i] / sum : i == 0 ? 1 : 0;
      }
    }
  }

  StemEstimate(Map<String, Integer> counts) {
    counts.forEach((word, count) -> words.add(split(word, count, candidates.conjunctions(word))));
    for (Split word : words) {
      for (int base : word.parts) {
        splitOfBase.computeIfAbsent(base, this::splitBase);
      }
    }
    baseCounts = new double[forms.size()];
    stemCounts = new double[forms.size()];
    for (int round = 0; round < ROUNDS; round++) {
      baseCounts = spread(words);
      for (Split base : bases) {
        base.count = baseCounts[base.form];
      }
      weighBases(round == 0 ? baseCounts : stemCounts);
      stemCounts = spread(bases);
      weighWords();
    }
  }

  /** The count of each stem, by form. */
  Map<String, Double> stems() {
    Map<String, Double> stems = new TreeMap<>();
    for (int i = 0; i < stemCounts.length; i++) {
      stems.put(forms.get(i), stemCounts[i]);
    }
    return stems;
  }

  private Split splitBase(int base) {
    Split split = split(forms.get(base), 0, candidates.others(forms.get(base)));
    bases.add(split);
    return split;
  }

  private Split split(String form, double count, List<Candidates.Candidate> ways) {
    int[] parts = ways.stream().mapToInt(way -> number(way.rest())).toArray();
    double[] priors = ways.stream().mapToDouble(Candidates.Candidate::prior).toArray();
    return new Split(number(form), count, parts, priors, Candidates.unseen(form.length()));
  }

  private int number(String form) {
    return numbers.computeIfAbsent(
        form,
        key -> {
          forms.add(key);
          return forms.size() - 1;
        });
  }

  private double[] spread(List<Split> splits) {
    double[] counts = new double[forms.size()];
    for (Split split : splits) {
      for (int i = 0; i < split.parts.length; i++) {
        counts[split.parts[i]] += split.count * split.chances[i];
      }
    }
    return counts;
  }

  private void weighBases(double[] evidence) {
    for (Split base : bases) {
      double[] scores = new double[base.parts.length];
      for (int i = 0; i < scores.length; i++) {
        double own = base.count * base.chances[i];
        double others = Math.max(0, evidence[base.parts[i]] - own);
        // لعب (he played) is a stem because يلعب (he plays) is a word
        others += i == 0 ? presentForms(base.form) : 0;
        others += WITH_ENDING * withoutEnding(forms.get(base.parts[i]), evidence);
        scores[i] =
            base.priors[i] * (others + Candidates.unseen(forms.get(base.parts[i]).length()));
      }
      base.weigh(scores);
    }
  }

  /** باتت (she became) is a stem because بات is one. */
  private double withoutEnding(String form, double[] evidence) {
    double most = 0;
    for (String ending : endings) {
      if (form.length() - ending.length() > 2 && form.endsWith(ending)) {
        Integer host = numbers.get(form.substring(0, form.length() - ending.length()));
        most = Math.max(most, host == null ? 0 : evidence[host]);
      }
    }
    return most;
  }

  private double presentForms(int form) {
    double count = 0;
    for (char prefix : new char[] {'ي', 'ت'}) {
      Integer present = numbers.get(prefix + forms.get(form));
      count += present == null ? 0 : baseCounts[present];
    }
    return count;
  }

  private void weighWords() {
    for (Split word : words) {
      double[] scores = new double[word.parts.length];
      for (int i = 0; i < scores.length; i++) {
        Split base = splitOf(word.parts[i]);
        double own = word.count * word.chances[i];
        double whole = base.priors[0];
        scores[i] = whole * (Math.max(0, baseCounts[base.form] - own) + base.unseen);
        for (int k = 0; k < base.parts.length; k++) {
          double others = stemCounts[base.parts[k]] - own * base.chances[k];
          scores[i] += base.priors[k] * Math.max(0, others);
        }
        scores[i] *= word.priors[i];
      }
      word.weigh(scores);
    }
  }

  private Split splitOf(int base) {
    Split split = splitOfBase.get(base);
    if (split == null) {
      throw new IllegalStateException("expected a base, found " + forms.get(base));
    }
    return split;
  }
}
