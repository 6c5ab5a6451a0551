package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Link;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Time;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredReading;
import org.isnad.show.Words;
import org.isnad.text.Span;
import org.isnad.web.ClaimCard.Station;
import org.isnad.web.ClaimCard.Tag;
import org.isnad.wire.CodePoints;

/** Makes cards of the claims of a reading, in the words of one language. */
final class ClaimCards {
  private final Words words;
  private final Addresses addresses;
  private final StoredReading stored;
  private final Reading reading;
  private final String text;

  ClaimCards(Words words, StoredReading stored) {
    this.words = words;
    this.stored = stored;
    addresses = new Addresses(words.language());
    reading = stored.reading();
    text = reading.article().text();
  }

  /** A card for each claim, rejected ones too. */
  List<ClaimCard> all() {
    List<ClaimCard> cards = new ArrayList<>();
    for (StoredClaim claim : stored.claims()) {
      cards.add(card(claim, cards.size() + 1));
    }
    return cards;
  }

  /** A card for one claim. */
  ClaimCard card(StoredClaim row, int number) {
    Claim claim = row.claim();
    return new ClaimCard(
        row.asRead().id(),
        row.id().toString(),
        number,
        claim.root().kind().code(),
        chain(row),
        claim.cue().map(this::shown).orElse(""),
        claim.content().stream().map(this::shown).toList(),
        tags(claim),
        facts(claim),
        (int) Math.round(claim.confidence() * 100),
        claim.rule(),
        citation(row),
        Correcting.of(claim, words),
        row.judgement().map(made -> new Judgements(words).of(made, row.asRead())));
  }

  private List<Tag> tags(Claim claim) {
    boolean certain = claim.certainty() == Certainty.CERTAIN;
    boolean affirmed = claim.polarity() == Polarity.POSITIVE;
    return List.of(
        new Tag(words.of("act." + claim.act().code()), "plain"),
        new Tag(words.of("form." + claim.form().code()), "plain"),
        new Tag(words.of("certainty." + claim.certainty().code()), certain ? "plain" : "unsure"),
        new Tag(words.of("polarity." + claim.polarity().code()), affirmed ? "plain" : "denied"));
  }

  /** The stations of a chain, the publisher first. */
  List<Station> chain(StoredClaim row) {
    List<Station> stations = new ArrayList<>();
    stations.add(publisher());
    for (int i = 0; i < row.claim().chain().size(); i++) {
      stations.add(station(row.claim().chain().get(i), row.sources().get(i)));
    }
    return stations;
  }

  /** Who printed the article: the first station of every chain. */
  Station publisher() {
    String publisher = reading.article().publisher();
    return new Station(
        publisher.isEmpty() ? words.of("publisher.unknown") : words.safe(publisher),
        "publisher",
        words.of("publisher"),
        addresses.outlet(publisher),
        List.of());
  }

  private Station station(Link link, Optional<SourceKey> source) {
    return new Station(
        link.name().map(words::safe).orElse(words.of("kind.unattributed")),
        link.kind().code(),
        words.of("kind." + link.kind().code()),
        source.map(SourceKey::key).map(addresses::source).orElse(""),
        facts(link));
  }

  private List<Fact> facts(Link link) {
    List<Fact> facts = new ArrayList<>();
    if (link.kind() != SourceKind.UNATTRIBUTED) {
      String worded = link.span().map(this::shown).orElse("");
      facts.add(new Fact(words.of("resolution." + link.resolution().code()), worded, ""));
    }
    link.role().ifPresent(role -> facts.add(new Fact(words.of("role"), shown(role), "")));
    if (!link.via().isEmpty()) {
      facts.add(new Fact(words.of("via"), words.safe(String.join("، ", link.via())), ""));
    }
    link.people()
        .ifPresent(people -> facts.add(new Fact(words.of("people"), "", words.value(people))));
    link.madeOf().forEach(part -> facts.add(new Fact("+", shown(part.span()), "")));
    link.anonymity()
        .ifPresent(asked -> facts.add(new Fact(words.of("anonymity"), shown(asked), "")));
    return facts;
  }

  private List<Fact> facts(Claim claim) {
    List<Fact> facts = new ArrayList<>();
    for (Time time : reading.times()) {
      if (holds(claim, time.span())) {
        facts.add(new Fact(words.of("time"), shown(time.span()), words.value(time)));
      }
    }
    for (Quantity quantity : reading.quantities()) {
      if (holds(claim, quantity.span())) {
        facts.add(new Fact(words.of("quantity"), shown(quantity.span()), words.value(quantity)));
      }
    }
    for (Commitment commitment : reading.commitments()) {
      if (commitment.claim().filter(claim.id()::equals).isPresent()) {
        String status = words.of("status." + commitment.status().code());
        facts.add(new Fact(words.of("commitment"), shown(commitment.action()), status));
      }
    }
    return facts;
  }

  private static boolean holds(Claim claim, Span span) {
    return claim.content().stream().anyMatch(content -> content.contains(span));
  }

  /** The chain, when, where the words stand (RFC 5147, in code points), the words. */
  private String citation(StoredClaim row) {
    String chain = chain(row).stream().map(Station::name).collect(Collectors.joining(" ‹ "));
    String published = reading.article().published().toString().replace('T', ' ');
    String where = stored.version().addresses().stream().findFirst().orElse("");
    Span extent = row.extent();
    CodePoints points = CodePoints.of(text);
    String content =
        row.claim().content().stream().map(this::shown).collect(Collectors.joining(" … "));
    return chain
        + (published.isEmpty() ? "" : ", " + published)
        + ", «"
        + words.safe(reading.article().title())
        + "»"
        + (where.isEmpty() ? "" : ", " + where)
        + " #char="
        + points.at(extent.start())
        + ','
        + points.at(extent.end())
        + " ("
        + row.id()
        + "): «"
        + content
        + '»';
  }

  private String shown(Span span) {
    return words.safe(span.of(text));
  }
}
