package org.isnad.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Standing;
import org.isnad.intake.Taken;
import org.isnad.ledger.Change;
import org.isnad.ledger.Counts;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.StoredRefusal;
import org.isnad.show.Words;
import org.isnad.web.LedgerView.Happened;
import org.isnad.web.LedgerView.Line;
import org.isnad.web.LedgerView.Received;
import org.isnad.web.LedgerView.Refused;

/** Makes the page of a ledger. */
final class LedgerViews {
  /** As many changes and refusals are shown. */
  private static final int SHOWN = 40;

  /** As many records of what was sent are told of one by one. */
  private static final int TOLD = 100;

  private final Catalog catalog;
  private final Words words;
  private final Addresses addresses;

  LedgerViews(Catalog catalog, Words words) {
    this.catalog = catalog;
    this.words = words;
    addresses = new Addresses(words.language());
  }

  /** The page, with what became of what was just sent. */
  LedgerView of(Optional<Taken> taken) {
    Standing standing = catalog.standing();
    Counts counts = standing.counts();
    return new LedgerView(
        List.of(
            count("ledger.articles", counts.articles()),
            count("ledger.versions", counts.versions()),
            count("ledger.readings", counts.readings()),
            count("ledger.claims", counts.claims()),
            count("ledger.judgements", counts.judgements())),
        health(standing),
        changes(counts.sequence()),
        catalog.ledger().refusals(Long.MAX_VALUE, SHOWN).stream().map(this::refused).toList(),
        taken.map(this::received));
  }

  private Fact count(String key, long count) {
    return new Fact(words.of(key), "", number(count));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private List<Fact> health(Standing standing) {
    Counts counts = standing.counts();
    long behind = counts.sequence() - catalog.index().sequence();
    return List.of(
        new Fact(
            words.of("ledger.index"),
            "",
            behind == 0
                ? words.of("ledger.index.current")
                : words.of("ledger.index.behind") + ' ' + number(behind)),
        new Fact(words.of("ledger.adrift"), "", number(standing.adrift())),
        new Fact(words.of("ledger.sequence"), "", number(counts.sequence())));
  }

  private List<Happened> changes(long last) {
    List<Change> changes = new ArrayList<>(catalog.ledger().changes(last - SHOWN, SHOWN));
    Collections.reverse(changes);
    List<Long> articles =
        changes.stream().map(Change::article).filter(n -> n > 0).distinct().toList();
    Map<Long, StoredReading> readings = new HashMap<>();
    catalog.ledger().current(articles).forEach(one -> readings.put(one.id().article(), one));
    return changes.stream()
        .map(change -> happened(change, Optional.ofNullable(readings.get(change.article()))))
        .toList();
  }

  private Happened happened(Change change, Optional<StoredReading> reading) {
    return new Happened(
        change.kind() == Change.Kind.READING
            ? reading.map(one -> Judgements.moment(one.version().added())).orElse("")
            : "",
        words.of("change." + change.kind().code()),
        reading.map(one -> addresses.article(one.id())).orElse(""),
        reading.map(one -> words.safe(one.reading().article().title())).orElse(""),
        reading.map(one -> words.safe(one.version().origin().toString())).orElse(""));
  }

  private Refused refused(StoredRefusal kept) {
    return new Refused(
        Judgements.moment(kept.when()),
        words.safe(kept.refusal().origin().toString()),
        words.safe(kept.refusal().reason()));
  }

  private Received received(Taken taken) {
    String summary =
        String.join(
            " · ",
            words.of("intake.article") + ' ' + number(taken.added()),
            words.of("intake.version") + ' ' + number(taken.versions()),
            words.of("intake.present") + ' ' + number(taken.present()),
            words.of("intake.refused") + ' ' + number(taken.refused()));
    return new Received(summary, taken.records().stream().limit(TOLD).map(this::line).toList());
  }

  private Line line(Taken.Line line) {
    return new Line(
        words.of("intake." + line.outcome()),
        line.outcome(),
        words.safe(line.origin().toString()),
        line.id().map(addresses::article).orElse(""),
        words.safe(line.reason()));
  }
}
