package org.isnad.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.isnad.annotation.Reading;
import org.isnad.reading.Reader;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A whole reading beside Lucene's Arabic analysis chain, which only makes search forms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

  // "The ministry's spokesman said the bridge would open within two weeks." (invented)
  private static final String TEXT =
      "وقال المتحدث باسم الوزارة إن الجسر الجديد سيفتح أمام السيارات خلال أسبوعين. ".repeat(50);

  private final Analyzer analyzer = new ArabicAnalyzer();
  private final Reader reader = Reader.arabic();
  private final Article article = new Article("invented", "invented", Published.UNKNOWN, TEXT);

  /**
   * Reads the text.
   *
   * @return the reading
   */
  @Benchmark
  public Reading isnad() {
    return reader.read(article);
  }

  /**
   * Counts the tokens of the text.
   *
   * @return the number of tokens, so that no work is optimised away
   * @throws IOException never, for text in memory
   */
  @Benchmark
  public int lucene() throws IOException {
    int tokens = 0;
    try (TokenStream stream = analyzer.tokenStream("text", TEXT)) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
    }
    return tokens;
  }

  /** Releases what the analyzer holds. */
  @TearDown
  public void close() {
    analyzer.close();
  }
}
