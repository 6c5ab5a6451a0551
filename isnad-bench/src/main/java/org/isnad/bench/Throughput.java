package org.isnad.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.isnad.text.Article;

/**
 * Reads the corpus again and again in one thread and says how fast that went: the median of five
 * passes after two that warm up, for each peer in turn, so that whatever else the machine does
 * meanwhile meets all of them.
 */
public final class Throughput {
  private static final int WARM_UP = 2;
  private static final int PASSES = 5;
  private static final double NANOS = 1e9;
  private static final double MEGA = 1e6;

  private final Corpus corpus;
  private final PrintWriter out;
  private long kept;

  private Throughput(Corpus corpus, PrintWriter out) {
    this.corpus = corpus;
    this.out = out;
  }

  /**
   * Measures.
   *
   * @param args files of gzipped JSON Lines
   * @throws IOException where one cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    List<Path> files = Arrays.stream(args).map(Path::of).toList();
    if (files.isEmpty() || !files.stream().allMatch(Files::isRegularFile)) {
      out.println("expected files of gzipped JSON Lines, found " + files);
      System.exit(2);
    }
    try (ArabicAnalyzer analyzer = new ArabicAnalyzer()) {
      Throughput throughput = new Throughput(Corpus.of(files), out);
      throughput.measure(List.of(Peer.reading(), Peer.timesAndQuantities(), Peer.lucene(analyzer)));
    }
  }

  private void measure(List<Peer> peers) throws IOException {
    say("%,d articles, %.1f MB of UTF-8", corpus.articles().size(), corpus.bytes() / MEGA);
    long[][] wall = new long[peers.size()][PASSES];
    long[][] cpu = new long[peers.size()][PASSES];
    for (int pass = -WARM_UP; pass < PASSES; pass++) {
      for (int peer = 0; peer < peers.size(); peer++) {
        long cpuBefore = cpuTime();
        long before = System.nanoTime();
        pass(peers.get(peer));
        if (pass >= 0) {
          wall[peer][pass] = System.nanoTime() - before;
          cpu[peer][pass] = cpuTime() - cpuBefore;
        }
      }
    }
    say("%-40s %12s %16s", "one thread, median of " + PASSES + " passes", "MB/s", "MB/s of CPU");
    for (int peer = 0; peer < peers.size(); peer++) {
      say("%-40s %12.2f %16.2f", peers.get(peer).name(), rate(wall[peer]), rate(cpu[peer]));
    }
    say("most heap in use: %.0f MB of %.0f", mostHeap() / MEGA, maxHeap() / MEGA);
    say("(%d things found in all passes)", kept);
  }

  private void pass(Peer peer) throws IOException {
    for (Article article : corpus.articles()) {
      kept += peer.work().on(article);
    }
  }

  private double rate(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return corpus.bytes() / MEGA / (sorted[PASSES / 2] / NANOS);
  }

  /** Without collecting garbage, which other threads do. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double mostHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToDouble((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static double maxHeap() {
    return Runtime.getRuntime().maxMemory();
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
