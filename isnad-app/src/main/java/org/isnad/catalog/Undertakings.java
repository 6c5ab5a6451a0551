package org.isnad.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Interval;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Terms;
import org.isnad.ledger.RowId;
import org.isnad.ledger.SourceKey;

/**
 * Puts tellings together that tell one undertaking. To draw two promises as one that slipped is an
 * accusation, so where it is unsure they stay apart. Two tellings are one where
 *
 * <ul>
 *   <li>the same party undertakes both, and it is one that its name tells from all others: no
 *       "government" without its country, no unnamed sources;
 *   <li>the words of the action are alike, relatives counting as the same, and the numbers in them
 *       are equal;
 *   <li>where both name an agreement, it is alike too;
 *   <li>their deadlines agree, or one is not told; or they do not, and then the words are nearer
 *       still, and the later telling says itself that something was put off. A later one that does
 *       not say so is taken for a slip only where it comes before the earlier deadline has passed
 *       (the weekly meeting after last week's is another meeting), gives weeks more and shares
 *       words enough.
 * </ul>
 *
 * The same tellings give the same undertakings, in whatever order they come.
 */
final class Undertakings {
  /** Shared words among all words of two actions. */
  private static final double ALIKE = 0.6;

  /** The same, where the deadlines differ or neither is told. */
  private static final double NEAR = 0.75;

  /** Shared words without which another deadline is another undertaking: "impose sanctions". */
  private static final int TELLING_WORDS = 4;

  /** Less than a month is what "next week" makes of one date when it is told again. */
  private static final int LEAST_SLIP = 28;

  private static final int FEWEST_WORDS = 2;

  /** Shorter words are particles. */
  private static final int SHORTEST_WORD = 3;

  private static final Set<CommitmentStatus> NEWS =
      Set.of(
          CommitmentStatus.BEGUN,
          CommitmentStatus.POSTPONED,
          CommitmentStatus.DONE,
          CommitmentStatus.REFUSED,
          CommitmentStatus.CANCELLED,
          CommitmentStatus.BROKEN);

  private final Function<String, List<String>> keys;

  /**
   * For tellings whose words are compared so.
   *
   * @param keys the words of a text in the form in which their relatives are the same
   */
  Undertakings(Function<String, List<String>> keys) {
    this.keys = keys;
  }

  /** A telling with the words of its action. */
  private record Worded(Telling telling, Set<String> words, Set<String> numbers) {}

  /** The undertakings, by the day of their first telling. */
  List<Undertaking> of(Collection<Telling> tellings) {
    Map<RowId, Telling> once = new HashMap<>();
    tellings.forEach(telling -> once.putIfAbsent(telling.id(), telling));
    List<Telling> ordered = new ArrayList<>(once.values());
    ordered.sort(
        Comparator.comparing((Telling telling) -> telling.told().orElse(LocalDate.MIN))
            .thenComparing(telling -> telling.id().version())
            .thenComparing(telling -> telling.id().offset())
            .thenComparing(telling -> telling.id().nth()));
    List<List<Worded>> threads = new ArrayList<>();
    for (Telling telling : ordered) {
      Worded worded = worded(telling);
      thread(threads, worded).add(worded);
    }
    return threads.stream()
        .map(thread -> new Undertaking(thread.stream().map(Worded::telling).toList()))
        .toList();
  }

  private Worded worded(Telling telling) {
    Set<String> words = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    for (String key : keys.apply(telling.action())) {
      if (Character.isDigit(key.charAt(0))) {
        numbers.add(key);
      } else if (key.length() >= SHORTEST_WORD) {
        words.add(key);
      }
    }
    return new Worded(telling, words, numbers);
  }

  /** The undertaking that it goes on telling: the nearest; a new one where there is none. */
  private List<Worded> thread(List<List<Worded>> threads, Worded later) {
    List<Worded> best = new ArrayList<>();
    double nearest = 0;
    for (List<Worded> thread : threads) {
      Worded earlier = thread.get(thread.size() - 1);
      double likeness = likeness(earlier.words, later.words);
      if (likeness > nearest && isSame(thread, later, likeness)) {
        best = thread;
        nearest = likeness;
      }
    }
    if (best.isEmpty()) {
      threads.add(best);
    }
    return best;
  }

  private boolean isSame(List<Worded> thread, Worded later, double likeness) {
    Worded earlier = thread.get(thread.size() - 1);
    boolean otherArticle =
        thread.stream().noneMatch(one -> article(one.telling) == article(later.telling));
    return otherArticle
        && likeness >= ALIKE
        && shared(earlier.words, later.words) >= FEWEST_WORDS
        && earlier.numbers.equals(later.numbers)
        && earlier.telling.told().isPresent()
        && haveParty(earlier.telling, later.telling)
        && agreementsFit(earlier.telling, later.telling)
        && deadlinesFit(thread, later, likeness);
  }

  private static long article(Telling telling) {
    return telling.id().version().article();
  }

  private static boolean haveParty(Telling a, Telling b) {
    return a.parties().stream().anyMatch(party -> isSpecific(party) && b.parties().contains(party));
  }

  /** Whether a key tells its party from all others. */
  static boolean isSpecific(SourceKey party) {
    String key = party.key();
    int colon = key.indexOf(':');
    String kind = key.substring(0, Math.max(0, colon));
    if (kind.equals(SourceKind.PERSON.code())
        || kind.equals(SourceKind.ORGANISATION.code())
        || kind.equals(SourceKind.MEDIA.code())) {
      return key.indexOf(' ') > 0;
    }
    for (SourceKind vague : SourceKind.values()) {
      if (kind.equals(vague.code())) {
        return false;
      }
    }
    return colon > 0; // a word list knows it
  }

  private boolean agreementsFit(Telling a, Telling b) {
    Optional<String> one = a.commitment().terms().agreement().map(a::words);
    Optional<String> other = b.commitment().terms().agreement().map(b::words);
    return one.isEmpty()
        || other.isEmpty()
        || likeness(Set.copyOf(keys.apply(one.get())), Set.copyOf(keys.apply(other.get())))
            >= ALIKE;
  }

  private static boolean deadlinesFit(List<Worded> thread, Worded later, double likeness) {
    Worded earlier = thread.get(thread.size() - 1);
    Undertaking known = new Undertaking(thread.stream().map(Worded::telling).toList());
    Optional<Interval> before = known.deadline();
    Optional<Interval> now = later.telling.deadline();
    if (before.isPresent() && now.isPresent()) {
      return !areApart(before.get(), now.get())
          || (likeness >= NEAR && isMove(earlier, later, before.get()));
    }
    return now.isPresent() || likeness >= NEAR || NEWS.contains(later.telling.status());
  }

  private static boolean isMove(Worded earlier, Worded later, Interval before) {
    boolean isLater =
        later.telling.told().orElseThrow().isAfter(earlier.telling.told().orElseThrow());
    Terms terms = later.telling.commitment().terms();
    boolean saysSo =
        later.telling.status() == CommitmentStatus.POSTPONED || !terms.previous().isEmpty();
    return isLater && (saysSo || isSilentSlip(earlier, later, before));
  }

  private static boolean isSilentSlip(Worded earlier, Worded later, Interval before) {
    LocalDate first = before.lastDay();
    boolean inTime = later.telling.told().filter(day -> !day.isAfter(first)).isPresent();
    boolean longer =
        later.telling.due().filter(day -> day.isAfter(first.plusDays(LEAST_SLIP))).isPresent();
    return inTime && longer && shared(earlier.words, later.words) >= TELLING_WORDS;
  }

  /** Whether no day belongs to both: "in June" and "on 3 June" are no two deadlines. */
  static boolean areApart(Interval a, Interval b) {
    return a.lastDay().isBefore(b.from().toLocalDate())
        || b.lastDay().isBefore(a.from().toLocalDate());
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size();
  }

  private static double likeness(Set<String> a, Set<String> b) {
    int both = shared(a, b);
    int all = a.size() + b.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }
}
