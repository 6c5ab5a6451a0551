package org.isnad.attribution;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.text.Document;
import org.isnad.text.Span;

/**
 * Takes out what a tagger takes for names though it is none: a unit or a part of a date, and words
 * in the adverbial accusative (تطابقًا, in accord), whose ending no name is written with.
 */
final class FalseNames {
  private static final char FATHATAN = '\u064B';

  private FalseNames() {}

  static List<Mention> without(
      Document document, List<Mention> mentions, List<Time> times, List<Quantity> quantities) {
    List<Span> counted =
        Stream.concat(times.stream().map(Time::span), quantities.stream().map(Quantity::span))
            .sorted()
            .toList();
    return mentions.stream().filter(mention -> !isFalse(document, mention, counted)).toList();
  }

  private static boolean isFalse(Document document, Mention mention, List<Span> counted) {
    if (mention.form() != Mention.Form.NAME || mention.known().isPresent()) {
      return false;
    }
    return document.words(mention.span()).indexOf(FATHATAN) >= 0
        || isWithin(mention.span(), counted);
  }

  private static boolean isWithin(Span name, List<Span> counted) {
    for (Span span : counted) {
      if (span.start() > name.start()) {
        return false;
      }
      if (span.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
