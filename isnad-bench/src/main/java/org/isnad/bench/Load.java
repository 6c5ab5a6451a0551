package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How long pages take over loopback, for one user and for many at once. It knows the server only by
 * its pages: from searches it gathers the addresses of articles, claims, sources and outlets, and
 * asks for those drawn by a fixed seed. A user reads for a while before the next page. What is
 * measured is the time from the request to the first byte of the answer, which is written whole.
 */
public final class Load {
  private static final long SEED = 20270215;
  private static final int WARM = 1500;
  private static final int ALONE = 400;
  private static final int USERS = 50;
  private static final int ROUNDS = 20;

  /** Mean time that a user reads a page. */
  private static final double READING_SECONDS = 3;

  private static final Duration LONG = Duration.ofSeconds(60);

  private static final List<String> KINDS =
      List.of("search", "articles", "claims", "sources", "outlets", "commitments", "ledger");

  private static final List<String> WORDS =
      List.of(
          "الحكومة", "القوات", "الرئيس", "اتفاق", "النفط", "الانتخابات", "وزير", "مصادر", "غزة");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String root;

  private Load(String root) {
    this.root = root;
  }

  /**
   * Measures.
   *
   * @param args the address of the server, without a slash at its end
   */
  public static void main(String[] args) throws InterruptedException {
    new Load(args[0]).measure();
  }

  private void measure() throws InterruptedException {
    Map<String, List<String>> addresses = addresses();
    addresses.forEach((kind, all) -> System.out.println(kind + ": " + all.size() + " addresses"));
    Random random = new Random(SEED);
    for (int i = 0; i < WARM; i++) {
      get(draw(addresses, KINDS.get(i % KINDS.size()), random));
    }
    Map<String, List<Double>> alone = new TreeMap<>();
    for (int i = 0; i < ALONE; i++) {
      for (String kind : KINDS) {
        alone
            .computeIfAbsent(kind, any -> new ArrayList<>())
            .add(get(draw(addresses, kind, random)));
      }
    }
    report("one user", alone);
    report(USERS + " users at once", together(addresses));
    report(USERS + " requests in one moment", crowd(addresses, random));
  }

  private Map<String, List<Double>> together(Map<String, List<String>> addresses)
      throws InterruptedException {
    Map<String, List<Double>> taken = new ConcurrentHashMap<>();
    ExecutorService users = Executors.newFixedThreadPool(USERS);
    // Generators with neighbouring seeds begin alike: all users would ask for their first page
    // within the same tenth of a second.
    Random seeds = new Random(SEED);
    for (int user = 0; user < USERS; user++) {
      Random random = new Random(seeds.nextLong());
      users.execute(() -> use(addresses, random, taken));
    }
    users.shutdown();
    if (!users.awaitTermination(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException("expected all users to come to an end in ten minutes");
    }
    return new TreeMap<>(taken);
  }

  /**
   * What no users do by themselves: as many requests as there are users, all at the same moment.
   */
  private Map<String, List<Double>> crowd(Map<String, List<String>> addresses, Random random)
      throws InterruptedException {
    Map<String, List<Double>> taken = new ConcurrentHashMap<>();
    ExecutorService users = Executors.newFixedThreadPool(USERS);
    for (int round = 0; round < ROUNDS; round++) {
      List<Callable<Double>> asking = new ArrayList<>();
      for (int user = 0; user < USERS; user++) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        String address = draw(addresses, kind, random);
        asking.add(() -> timed(kind, address, taken));
      }
      users.invokeAll(asking);
    }
    users.shutdown();
    return new TreeMap<>(taken);
  }

  private Double timed(String kind, String address, Map<String, List<Double>> taken) {
    double millis = get(address);
    taken.computeIfAbsent(kind, any -> Collections.synchronizedList(new ArrayList<>())).add(millis);
    return millis;
  }

  private void use(
      Map<String, List<String>> addresses, Random random, Map<String, List<Double>> taken) {
    for (int i = 0; i < 40; i++) {
      double seconds = -Math.log(1 - random.nextDouble()) * READING_SECONDS;
      try {
        TimeUnit.MILLISECONDS.sleep((long) (seconds * 1000));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      String kind = KINDS.get(random.nextInt(KINDS.size()));
      timed(kind, draw(addresses, kind, random), taken);
    }
  }

  private static void report(String who, Map<String, List<Double>> taken) {
    List<Double> all = new ArrayList<>();
    taken.forEach(
        (kind, millis) -> {
          line(who, kind, millis);
          all.addAll(millis);
        });
    line(who, "all", all);
  }

  private static void line(String who, String kind, List<Double> millis) {
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s, %s: %d pages, median %.1f ms, 99th percentile %.1f ms, longest %.1f ms%n",
        who,
        kind,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1]);
  }

  private static String draw(Map<String, List<String>> addresses, String kind, Random random) {
    List<String> all = addresses.getOrDefault(kind, List.of());
    if (all.isEmpty()) {
      throw new IllegalStateException("expected pages of the kind " + kind + ", found none");
    }
    return all.get(random.nextInt(all.size()));
  }

  private Map<String, List<String>> addresses() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    KINDS.forEach(kind -> found.put(kind, new LinkedHashSet<>()));
    for (String language : List.of("ar", "en")) {
      for (String word : WORDS) {
        for (int page = 1; page <= 3; page++) {
          String search = "/" + language + "/search?q=" + encoded(word) + "&page=" + page;
          gather(search, found);
          found.computeIfAbsent("search", any -> new LinkedHashSet<>()).add(search);
        }
      }
      found.computeIfAbsent("search", any -> new LinkedHashSet<>()).add("/" + language + "/search");
      for (String kind : List.of("sources", "outlets", "commitments", "ledger")) {
        gather("/" + language + '/' + kind, found);
        found.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add("/" + language + '/' + kind);
      }
    }
    Map<String, List<String>> addresses = new LinkedHashMap<>();
    found.forEach((kind, all) -> addresses.put(kind, List.copyOf(all)));
    return addresses;
  }

  private static String encoded(String word) {
    return java.net.URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  /** The addresses of links on a page, by the part of the site that they belong to. */
  private void gather(String address, Map<String, Set<String>> found) {
    String page = text(address);
    int at = page.indexOf("href=\"/");
    while (at >= 0) {
      int from = at + "href=\"".length();
      int to = page.indexOf('"', from);
      String link = page.substring(from, to).replace("&amp;", "&");
      int hash = link.indexOf('#');
      String bare = hash < 0 ? link : link.substring(0, hash);
      String[] parts = bare.split("[/?]", 4);
      if (parts.length > 3 && KINDS.contains(parts[2])) {
        found.computeIfAbsent(parts[2], any -> new LinkedHashSet<>()).add(bare);
      }
      at = page.indexOf("href=\"/", to);
    }
  }

  private String text(String address) {
    try {
      return client.send(request(address), HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private HttpRequest request(String address) {
    return HttpRequest.newBuilder(URI.create(root + address)).timeout(LONG).build();
  }

  /** Asks for a page; gives the milliseconds to the first byte of its text. */
  private double get(String address) {
    long began = System.nanoTime();
    try {
      HttpResponse<InputStream> answer =
          client.send(request(address), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        int first = body.read();
        final double millis = (System.nanoTime() - began) / 1e6;
        body.readAllBytes();
        if (answer.statusCode() != 200 || first < 0) {
          throw new IllegalStateException(
              "expected 200 and a page, found " + answer.statusCode() + ": " + address);
        }
        return millis;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
