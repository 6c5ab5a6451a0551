package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.annotation.Reading;
import org.isnad.ledger.Added;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.ReadEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which entries are one article: random entries from few addresses, names, publishers and texts,
 * against a plain list that says the same in other words.
 */
abstract class IdentityContract {
  private static final int ENTRIES = 120;
  private static final List<String> ADDRESSES =
      List.of("", "", "https://a.example/1", "https://a.example/2", "https://b.example/1");
  private static final List<String> NAMES = List.of("", "", "n1", "n2");
  private static final List<String> PUBLISHERS = List.of("", Sample.GAZETTE, "جريدة الضفاف");
  private static final List<String> TEXTS = List.of("أ\nنص.", "ب\nنص.", "ج\nنص.", "د\nنص.");

  /** An empty place. */
  abstract LedgerAddress fresh() throws Exception;

  /** One article of the model. */
  private static final class Known {
    final Set<String> addresses = new HashSet<>();
    final Set<String> names = new HashSet<>();
    final List<String> texts = new ArrayList<>();
    final Set<String> printed = new HashSet<>();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void ledgerAgreesWithAPlainList(long seed) throws Exception {
    Random random = new Random(seed);
    List<Known> model = new ArrayList<>();
    try (Ledger ledger = Ledgers.create(fresh(), Sample.NOW)) {
      int done = 0;
      while (done < ENTRIES) {
        List<ReadEntry> batch = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
          Entry entry = entry(random);
          batch.add(
              new ReadEntry(entry, new Reading(entry.article(), List.of(), List.of(), List.of())));
          expected.add(expected(model, entry));
          done++;
        }
        List<Added> added = ledger.add(batch, Sample.READER, Sample.NOW);
        assertThat(added).extracting(one -> one.outcome() + " " + one.id()).isEqualTo(expected);
        assertThat(batch).allMatch(one -> ledger.find(one.entry().identity()).isPresent());
      }
      List<String> problems = new ArrayList<>();
      ledger.verify(problem -> problems.add(problem.toString()));
      assertThat(problems).isEmpty();
      assertThat(ledger.counts().articles()).isEqualTo(model.size());
    }
  }

  private static Entry entry(Random random) {
    return Sample.entry(
        one(ADDRESSES, random), one(NAMES, random), one(PUBLISHERS, random), one(TEXTS, random));
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String expected(List<Known> model, Entry entry) {
    String publisher = entry.article().publisher();
    String text = entry.article().text();
    String address = entry.address().orElse("");
    String name =
        publisher.isEmpty() ? "" : entry.externalId().map(id -> publisher + id).orElse("");
    Optional<Known> found =
        first(model, one -> !address.isEmpty() && one.addresses.contains(address))
            .or(
                () ->
                    first(
                        model,
                        one ->
                            one.names.contains(name)
                                && (address.isEmpty() || one.addresses.isEmpty())))
            .or(
                () ->
                    first(
                        model,
                        one ->
                            one.printed.contains(publisher + '|' + text)
                                && (!publisher.isEmpty() || address.isEmpty())));
    Known article = found.orElseGet(Known::new);
    if (found.isEmpty()) {
      model.add(article);
    }
    int version = article.texts.indexOf(text);
    String outcome = version >= 0 ? "PRESENT" : found.isPresent() ? "VERSION" : "ARTICLE";
    if (version < 0) {
      article.texts.add(text);
      article.printed.add(publisher + '|' + text);
      version = article.texts.size() - 1;
    }
    if (!address.isEmpty()) {
      article.addresses.add(address);
    }
    if (!name.isEmpty() && first(model, one -> one.names.contains(name)).isEmpty()) {
      article.names.add(name);
    }
    return outcome + ' ' + (model.indexOf(article) + 1) + (version == 0 ? "" : "v" + (version + 1));
  }

  private static Optional<Known> first(List<Known> model, Predicate<Known> test) {
    return model.stream().filter(test).findFirst();
  }
}
