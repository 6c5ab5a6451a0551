package org.isnad.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mod;
import org.isnad.annotation.Part;
import org.isnad.annotation.People;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Time;
import org.isnad.text.Span;
import org.isnad.wire.Decimal;

/**
 * A reading in the form of the expected readings under {@code examples}: a record a paragraph, a
 * {@code key: value} a line, words copied from the text, "-" for what is unknown. Only what a
 * reader of the article can check stands in it: no offsets, rules or confidence.
 */
final class GoldenFormat {
  private final String text;

  private GoldenFormat(String text) {
    this.text = text;
  }

  /** The records, in the order in which a file lists them. */
  static List<String> records(Reading reading) {
    GoldenFormat format = new GoldenFormat(reading.article().text());
    List<String> records = new ArrayList<>();
    sorted(reading.claims(), GoldenFormat::order).forEach(c -> records.add(format.claim(c)));
    sorted(reading.times(), Time::span).forEach(t -> records.add(format.time(t)));
    sorted(reading.quantities(), Quantity::span).forEach(q -> records.add(format.quantity(q)));
    records.addAll(new GoldenStory(reading).records());
    return records;
  }

  /** The whole file. */
  static String render(Reading reading) {
    return String.join("\n", records(reading));
  }

  private static <T> Stream<T> sorted(List<T> found, Function<T, Span> placeOf) {
    return found.stream().sorted(Comparator.comparing(placeOf));
  }

  /** By the start of the content, then by that of the cue. */
  private static Span order(Claim claim) {
    int start = claim.content().get(0).start();
    return new Span(start, start + claim.cue().map(Span::start).orElse(0));
  }

  private String claim(Claim claim) {
    GoldenLines lines = new GoldenLines("claim");
    lines.add("cue", words(claim.cue()));
    claim.content().forEach(span -> lines.add("content", words(span)));
    Set<String> before = new HashSet<>();
    for (Link link : claim.chain()) {
      link(lines, link, before);
      link.name().ifPresent(before::add);
    }
    lines.add("act", claim.act().code());
    lines.add("form", claim.form().code());
    lines.add("certainty", claim.certainty().code());
    lines.add("polarity", claim.polarity().code());
    return lines.toString();
  }

  private void link(GoldenLines lines, Link link, Set<String> before) {
    lines.add("link", words(link.span()));
    lines.add("name", link.name().orElse("-"));
    lines.add("kind", link.kind().code());
    link.via().stream().filter(via -> !before.contains(via)).forEach(v -> lines.add("via", v));
    link.people().ifPresent(people -> lines.add("people", range(people)));
    for (Part part : link.madeOf()) {
      lines.add("made_of", words(part.span()));
    }
    link.role().ifPresent(role -> lines.add("role", words(role)));
    link.anonymity().ifPresent(asked -> lines.add("anonymity", words(asked)));
  }

  private String time(Time time) {
    GoldenLines lines = new GoldenLines("time");
    lines.add("words", words(time.span()));
    lines.add("type", time.type().name());
    lines.add("value", time.value());
    lines.add("from", time.interval().map(Interval::from).map(Object::toString).orElse("-"));
    lines.add("to", time.interval().map(Interval::to).map(Object::toString).orElse("-"));
    lines.add("mod", time.mod() == Mod.NONE ? "-" : time.mod().name());
    return lines.toString();
  }

  private String quantity(Quantity quantity) {
    GoldenLines lines = new GoldenLines("quantity");
    lines.add("words", words(quantity.span()));
    lines.add("low", bound(quantity.low()));
    lines.add("high", bound(quantity.high()));
    lines.add("approx", Boolean.toString(quantity.approx()));
    lines.add("unit", quantity.unit().orElse("-"));
    lines.add("code", quantity.code().orElse("-"));
    return lines.toString();
  }

  private static String range(People people) {
    String high = people.high() == Integer.MAX_VALUE ? "-" : Integer.toString(people.high());
    return people.low() + ".." + high;
  }

  private static String bound(double value) {
    return Double.isInfinite(value) ? "-" : Decimal.of(value);
  }

  private String words(Optional<Span> span) {
    return span.map(this::words).orElse("-");
  }

  private String words(Span span) {
    return span.of(text).replace('\n', ' ');
  }
}
