package org.isnad.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Problem;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredCommitment;
import org.isnad.ledger.StoredReading;

/**
 * Compares an index with the ledger that it follows: every article, claim and commitment is there,
 * no other.
 */
final class IndexCheck {
  private static final String INDEX = "index";
  private static final int BATCH = 500;

  /** What the index is asked while it is compared. */
  interface Names {
    /** The names that the documents of these articles stand for. */
    Set<String> of(List<Long> articles);
  }

  private final Ledger ledger;
  private final Names names;
  private final Consumer<Problem> problems;

  IndexCheck(Ledger ledger, Names names, Consumer<Problem> problems) {
    this.ledger = ledger;
    this.names = names;
    this.problems = problems;
  }

  /** Tells what differs, and gives how many documents there should be. */
  long run() {
    long expected = 0;
    List<Long> batch = ledger.articles(0, BATCH);
    while (!batch.isEmpty()) {
      Set<String> wanted = wanted(batch);
      compare(wanted, names.of(batch));
      expected += wanted.size();
      batch = ledger.articles(batch.get(batch.size() - 1), BATCH);
    }
    return expected;
  }

  private Set<String> wanted(List<Long> articles) {
    Set<String> wanted = new HashSet<>();
    for (StoredReading reading : ledger.current(articles)) {
      wanted.add(reading.id().toString());
      reading.claims().stream()
          .filter(claim -> !claim.isRejected())
          .map(StoredClaim::id)
          .forEach(id -> wanted.add(id.toString()));
      reading.commitments().stream()
          .filter(commitment -> !commitment.isRejected())
          .map(StoredCommitment::id)
          .forEach(id -> wanted.add(id.toString()));
    }
    return wanted;
  }

  private void compare(Set<String> wanted, Set<String> found) {
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(found);
    missing.forEach(name -> tell("expected " + name + ", found none"));
    Set<String> more = new TreeSet<>(found);
    more.removeAll(wanted);
    more.forEach(name -> tell("found " + name + ", which the ledger has not"));
  }

  private void tell(String message) {
    problems.accept(new Problem(INDEX, message));
  }
}
