package org.isnad.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Tokens, forms, splits and sentences, in megabytes (10^6 bytes of UTF-8) a second of one thread:
 * the column {@code megabytes}. With {@code -p source=../shared/corpus/bbc.jsonl.gz} of real news.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class AnalyserBenchmark {

  // "The ministry's spokesman said the bridge would open within two weeks." (invented)
  private static final String TEXT =
      "وقال المتحدث باسم الوزارة إن الجسر الجديد سيفتح أمام السيارات خلال أسبوعين. ".repeat(25);

  private final Analyser analyser = new Analyser(new Vocabulary.Builder().build());
  private final List<Article> articles = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private int next;

  /** A file of articles; none for an invented text. */
  @Param("")
  public String source;

  /** What was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    /** Millions of bytes. */
    public double megabytes;
  }

  /** Loads the articles. */
  @Setup
  public void load() {
    if (source.isEmpty()) {
      add(TEXT);
    } else {
      Articles.forEach(Path.of(source), this::add);
    }
  }

  /**
   * Analyses one article.
   *
   * @param volume counts its bytes
   * @return the number of tokens, so that no work is optimised away
   */
  @Benchmark
  public int analyse(Volume volume) {
    int article = next;
    next = (next + 1) % articles.size();
    volume.megabytes += sizes.get(article) / 1e6;
    return analyser.analyse(articles.get(article)).tokens().size();
  }

  private void add(String text) {
    articles.add(new Article("-", "", Published.UNKNOWN, text));
    sizes.add(text.getBytes(StandardCharsets.UTF_8).length);
  }
}
