package org.isnad.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.StoredReading;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.search.SearchIndex;
import org.isnad.search.SearchRequest;
import org.isnad.store.Ledgers;

/**
 * How long an answer takes over a ledger that is there: queries of one to three words drawn from
 * its own claims by a fixed seed, some filtered, each with all facets and the rows of its first
 * twenty hits. Prints the median, the 99th percentile and the longest, in milliseconds, warm.
 */
public final class Finding {
  private static final long SEED = 20270214;
  private static final int WARM = 500;
  private static final int MEASURED = 2000;

  private Finding() {}

  /**
   * Measures.
   *
   * @param args the folder of the ledger
   */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    try (Ledger ledger = Ledgers.open(new LedgerAddress.Folder(folder), Instant.EPOCH);
        SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
      index.follow(ledger, articles -> {});
      List<SearchRequest> requests = requests(ledger, WARM + MEASURED);
      double[] millis = new double[MEASURED];
      for (int i = 0; i < requests.size(); i++) {
        long began = System.nanoTime();
        Found found = index.find(requests.get(i));
        FoundClaim.of(ledger, found.hits().stream().map(Found.Hit::id).toList());
        if (i >= WARM) {
          millis[i - WARM] = (System.nanoTime() - began) / 1e6;
        }
      }
      Arrays.sort(millis);
      System.out.printf(
          Locale.ROOT,
          "seed %d, %d claims, %d queries: median %.1f ms, 99th percentile %.1f ms, longest %.1f ms%n",
          SEED,
          ledger.counts().claims(),
          MEASURED,
          millis[MEASURED / 2],
          millis[MEASURED * 99 / 100],
          millis[MEASURED - 1]);
    }
  }

  private static List<SearchRequest> requests(Ledger ledger, int count) {
    Random random = new Random(SEED);
    List<Long> articles = ledger.articles(0, Integer.MAX_VALUE);
    List<SearchRequest> requests = new ArrayList<>();
    while (requests.size() < count) {
      long article = articles.get(random.nextInt(articles.size()));
      for (StoredReading reading : ledger.current(List.of(article))) {
        if (!reading.reading().claims().isEmpty()) {
          requests.add(request(reading, random));
        }
      }
    }
    return requests;
  }

  private static SearchRequest request(StoredReading reading, Random random) {
    var claims = reading.reading().claims();
    var claim = claims.get(random.nextInt(claims.size()));
    String[] words = claim.content().get(0).of(reading.reading().article().text()).split("\\s+");
    int from = random.nextInt(words.length);
    int to = Math.min(words.length, from + 1 + random.nextInt(3));
    SearchRequest request =
        SearchRequest.claims(String.join(" ", Arrays.copyOfRange(words, from, to)));
    return switch (random.nextInt(4)) {
      case 0 -> request.with(Facet.KIND, claim.root().kind().code());
      case 1 -> request.by(SearchRequest.Order.NEWEST);
      default -> request;
    };
  }
}
