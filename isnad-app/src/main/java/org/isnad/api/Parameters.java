package org.isnad.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.search.SearchRequest.Days;
import org.isnad.search.SearchRequest.Range;

/** The parameters of a request's address, read strictly: what is misspelt is told, not ignored. */
final class Parameters {
  private static final int LONGEST = 4096;
  private static final int MOST_VALUES = 100;

  private final Context request;

  private Parameters(Context request) {
    this.request = request;
  }

  /**
   * Those of a request.
   *
   * @param known the names that it may use
   * @throws IllegalArgumentException where it uses another, or too much of one
   */
  static Parameters of(Context request, String... known) {
    Set<String> names = new TreeSet<>(Arrays.asList(known));
    request
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!names.contains(name)) {
                throw new IllegalArgumentException(
                    "expected one of the parameters " + names + ", found " + name);
              }
              if (values.size() > MOST_VALUES
                  || values.stream().anyMatch(value -> value.length() > LONGEST)) {
                throw new IllegalArgumentException(
                    "expected at most "
                        + MOST_VALUES
                        + " values of "
                        + LONGEST
                        + " characters for "
                        + name);
              }
            });
    return new Parameters(request);
  }

  /** The one value of a parameter. */
  Optional<String> one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw new IllegalArgumentException("expected " + name + " once, found it several times");
    }
    return values.stream().findFirst();
  }

  /** All values of a parameter that are not empty. */
  List<String> all(String name) {
    return request.queryParams(name).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** How many are wanted. */
  int limit(int usual, int most) {
    return (int) number("limit", usual, 1, most);
  }

  /** A whole number. */
  long number(String name, long usual, long least, long most) {
    Optional<String> written = one(name);
    if (written.isEmpty()) {
      return usual;
    }
    try {
      long number = Long.parseLong(written.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw unexpected(name, least, most, written.get());
    }
    throw unexpected(name, least, most, written.get());
  }

  private static IllegalArgumentException unexpected(
      String name, long least, long most, String found) {
    return new IllegalArgumentException(
        "expected " + name + " as a number from " + least + " to " + most + ", found " + found);
  }

  /** Days between two parameters. */
  Days days(String from, String to) {
    return Days.parse(one(from), one(to));
  }

  /** Numbers between two parameters. */
  Range range(String least, String most) {
    return Range.parse(one(least), one(most));
  }

  /** One of some words. */
  String choice(String name, List<String> words) {
    String word = one(name).orElse(words.get(0));
    if (!words.contains(word)) {
      throw new IllegalArgumentException(
          "expected " + name + " as one of " + words + ", found " + word);
    }
    return word;
  }

  /** Where the question goes on, as {@link #next} wrote it; 0 for its beginning. */
  long position() {
    return one("cursor").map(cursor -> Cursors.read(cursor, question())).orElse(0L);
  }

  /** The cursor of this question at a later position. */
  String next(long position) {
    return Cursors.write(position, question());
  }

  /** What is asked, apart from which part of the answer. */
  private String question() {
    StringBuilder question = new StringBuilder(request.path());
    request
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("cursor") && !name.equals("limit")) {
                question.append('\n').append(name).append('=').append(values);
              }
            });
    return question.toString();
  }
}
