package org.isnad.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is looked for.
 *
 * @param type claims, articles or commitments
 * @param words what somebody typed; empty for everything
 * @param filters for each facet the values of which one must hold
 * @param published days of publication
 * @param about days that the words speak about; of a commitment, the days on which it is due
 * @param quantity a number that the words tell
 * @param order how the hits are ordered
 * @param offset how many hits are passed over
 * @param limit how many are given at most, 1 to {@value #MOST}
 */
public record SearchRequest(
    Type type,
    String words,
    Map<Facet, List<String>> filters,
    Days published,
    Days about,
    Range quantity,
    Order order,
    int offset,
    int limit) {
  /** As many hits as one request can give. */
  public static final int MOST = 1000;

  /** As deep as paging goes. */
  static final int DEEPEST = 10_000;

  /** Longer queries are no questions. */
  static final int LONGEST = 4096;

  /** Copies and checks. */
  public SearchRequest {
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    filters.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
    filters = Map.copyOf(copy);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("expected a limit from 1 to " + MOST + ", found " + limit);
    }
    if (offset < 0 || offset > DEEPEST) {
      throw new IllegalArgumentException(
          "expected an offset from 0 to " + DEEPEST + ", found " + offset);
    }
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException(
          "expected at most " + LONGEST + " characters, found " + words.length());
    }
  }

  /** The claims with these words, the nearest first. */
  public static SearchRequest claims(String words) {
    return new SearchRequest(
        Type.CLAIM, words, Map.of(), Days.ANY, Days.ANY, Range.ANY, Order.RELEVANCE, 0, 20);
  }

  /** The articles with these words, the nearest first. */
  public static SearchRequest articles(String words) {
    return new SearchRequest(
        Type.ARTICLE, words, Map.of(), Days.ANY, Days.ANY, Range.ANY, Order.RELEVANCE, 0, 20);
  }

  /** The commitments with these words, the newest first. */
  public static SearchRequest commitments(String words) {
    return new SearchRequest(
        Type.COMMITMENT, words, Map.of(), Days.ANY, Days.ANY, Range.ANY, Order.NEWEST, 0, 20);
  }

  /** The same with another filter. */
  public SearchRequest with(Facet facet, String... values) {
    Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(filters);
    more.put(facet, List.of(values));
    return new SearchRequest(type, words, more, published, about, quantity, order, offset, limit);
  }

  /** The same in another order. */
  public SearchRequest by(Order other) {
    return new SearchRequest(
        type, words, filters, published, about, quantity, other, offset, limit);
  }

  /** The same, another page. */
  public SearchRequest page(int from, int most) {
    return new SearchRequest(type, words, filters, published, about, quantity, order, from, most);
  }

  /** The same, published on these days. */
  public SearchRequest published(Days days) {
    return new SearchRequest(type, words, filters, days, about, quantity, order, offset, limit);
  }

  /** The same, speaking about these days. */
  public SearchRequest about(Days days) {
    return new SearchRequest(type, words, filters, published, days, quantity, order, offset, limit);
  }

  /** The same, telling such a number. */
  public SearchRequest quantity(Range range) {
    return new SearchRequest(type, words, filters, published, about, range, order, offset, limit);
  }

  /** What the hits are. */
  public enum Type {
    /** Claims. */
    CLAIM,
    /** Articles. */
    ARTICLE,
    /** Commitments. */
    COMMITMENT
  }

  /** How hits are ordered. */
  public enum Order {
    /** The nearest first; of equals the newest. */
    RELEVANCE,
    /** The newest first. */
    NEWEST,
    /** The oldest first. */
    OLDEST,
    /** The first due first; what is never due comes last. */
    DUE,
    /** The last due first; what is never due comes last. */
    LAST_DUE
  }

  /**
   * Days, both ends included; an end that is empty is open.
   *
   * @param from the first
   * @param to the last
   */
  public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Any day, and none. */
    public static final Days ANY = new Days(Optional.empty(), Optional.empty());

    /** Checks the order. */
    public Days {
      if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
        throw new IllegalArgumentException(
            "expected the first day before the last, found " + from.get() + " and " + to.get());
      }
    }

    /**
     * The days between two that somebody wrote.
     *
     * @throws IllegalArgumentException where one is no day, or the last stands before the first
     */
    public static Days parse(Optional<String> from, Optional<String> to) {
      return new Days(from.map(Days::day), to.map(Days::day));
    }

    private static LocalDate day(String written) {
      try {
        return LocalDate.parse(written);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "expected a day such as 2027-02-14, found " + written, e);
      }
    }

    /** Whether both ends are open. */
    public boolean isAny() {
      return from.isEmpty() && to.isEmpty();
    }
  }

  /**
   * Numbers, both ends included.
   *
   * @param low the least; minus infinity for any
   * @param high the greatest; infinity for any
   */
  public record Range(double low, double high) {
    /** Any number, and none. */
    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Checks the order. */
    public Range {
      if (!(low <= high)) {
        throw new IllegalArgumentException("expected low <= high, found " + low + ", " + high);
      }
    }

    /**
     * The numbers between two that somebody wrote.
     *
     * @throws IllegalArgumentException where one is no number, or the least exceeds the most
     */
    public static Range parse(Optional<String> least, Optional<String> most) {
      return new Range(
          least.map(Range::number).orElse(Double.NEGATIVE_INFINITY),
          most.map(Range::number).orElse(Double.POSITIVE_INFINITY));
    }

    private static double number(String written) {
      try {
        return Double.parseDouble(written);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("expected a number, found " + written, e);
      }
    }

    /** Whether both ends are open. */
    public boolean isAny() {
      return Double.isInfinite(low) && Double.isInfinite(high);
    }
  }
}
