package org.isnad.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Link;
import org.isnad.annotation.Terms;
import org.isnad.catalog.Move;
import org.isnad.catalog.Telling;
import org.isnad.catalog.Undertaking;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredClaim;
import org.isnad.search.Facet;
import org.isnad.show.Words;
import org.isnad.text.Span;
import org.isnad.web.CommitmentsView.Row;
import org.isnad.web.CommitmentsView.Shift;
import org.isnad.web.CommitmentsView.Told;
import org.isnad.web.CommitmentsView.Way;

/** Makes the rows of the table behind a picture of commitments. */
final class CommitmentRows {
  /** As many tellings of one undertaking are named. */
  private static final int MOST_TELLINGS = 6;

  private final Words words;
  private final Addresses addresses;
  private final LocalDate today;

  CommitmentRows(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
    addresses = new Addresses(words.language());
  }

  /** A row for each. */
  List<Row> of(List<Undertaking> undertakings) {
    return undertakings.stream().map(this::row).toList();
  }

  private Row row(Undertaking one) {
    Telling latest = one.latest();
    List<Telling> tellings = new ArrayList<>(one.tellings());
    Collections.reverse(tellings);
    return new Row(
        Timelines.rowOf(one),
        parties(latest),
        words.safe(latest.action()),
        address(latest),
        words.of("status." + one.status().code()),
        one.status().code(),
        one.isOverdue(today) ? words.of("commitments.overdue") : "",
        day(one.first().told()),
        day(one.due()),
        dueWords(one),
        one.moves().stream().map(this::shift).toList(),
        terms(latest),
        tellings.stream().limit(MOST_TELLINGS).map(this::told).toList());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private String address(Telling telling) {
    return addresses.rowIn(telling.id().version(), telling.commitment().id());
  }

  private List<Way> parties(Telling telling) {
    List<Way> parties = new ArrayList<>();
    for (int i = 0; i < telling.parties().size(); i++) {
      String key = telling.parties().get(i).key();
      String name = words.safe(telling.partyName(i));
      parties.add(new Way(name, addresses.commitments(Facet.PARTY, key), ""));
    }
    return parties;
  }

  /** The words for the deadline that holds: of the last telling that has one. */
  private String dueWords(Undertaking one) {
    String found = "";
    for (Telling telling : one.tellings()) {
      found =
          telling
              .commitment()
              .deadline()
              .map(Deadline::span)
              .map(telling::words)
              .map(words::safe)
              .orElse(found);
    }
    return found;
  }

  private Shift shift(Move move) {
    String kind = move.to().isEmpty() ? "open" : move.isSlip() ? "slip" : "sooner";
    return new Shift(
        words.of("commitments." + kind),
        move.from().toString(),
        move.to().map(LocalDate::toString).orElse(words.of("commitments.unset")),
        day(move.by().told()),
        address(move.by()));
  }

  private List<Fact> terms(Telling telling) {
    Terms terms = telling.commitment().terms();
    List<Fact> facts = new ArrayList<>();
    add(facts, "condition", telling, terms.condition());
    add(facts, "residual", telling, terms.residual());
    add(facts, "reason", telling, terms.reason());
    return facts;
  }

  private void add(List<Fact> facts, String label, Telling telling, Optional<Span> span) {
    span.ifPresent(
        found -> facts.add(new Fact(words.of(label), words.safe(telling.words(found)), "")));
  }

  private Told told(Telling telling) {
    String publisher = telling.reading().reading().article().publisher();
    String name = publisher.isEmpty() ? words.of("publisher.unknown") : words.safe(publisher);
    return new Told(
        day(telling.told()),
        new Way(name, addresses.outlet(publisher), "publisher"),
        source(telling.claim()),
        address(telling));
  }

  private Way source(Optional<StoredClaim> claim) {
    if (claim.isEmpty()) {
      return new Way(words.of("commitments.reporter"), "", "publisher");
    }
    Link root = claim.get().claim().root();
    Optional<String> key = claim.get().root().map(SourceKey::key);
    return new Way(
        root.name().map(words::safe).orElse(words.of("kind.unattributed")),
        key.map(addresses::source).orElse(""),
        root.kind().code());
  }
}
