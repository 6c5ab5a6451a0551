package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Link;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Time;
import org.isnad.show.Words;
import org.isnad.text.Span;
import org.isnad.web.ClaimCard.Station;
import org.isnad.web.ClaimCard.Tag;

/** Makes cards of the claims of a reading, in the words of one language. */
final class ClaimCards {
  private final Words words;
  private final Reading reading;
  private final String text;

  ClaimCards(Words words, Reading reading) {
    this.words = words;
    this.reading = reading;
    text = reading.article().text();
  }

  /** A card for each claim. */
  List<ClaimCard> all() {
    List<ClaimCard> cards = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      cards.add(card(claim, cards.size() + 1));
    }
    return cards;
  }

  /** A card for one claim. */
  ClaimCard card(Claim claim, int number) {
    return new ClaimCard(
        claim.id(),
        number,
        claim.root().kind().code(),
        chain(claim),
        claim.cue().map(this::shown).orElse(""),
        claim.content().stream().map(this::shown).toList(),
        tags(claim),
        facts(claim),
        (int) Math.round(claim.confidence() * 100),
        claim.rule());
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

  private List<Station> chain(Claim claim) {
    List<Station> stations = new ArrayList<>();
    stations.add(publisher());
    for (Link link : claim.chain()) {
      stations.add(station(link));
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
        List.of());
  }

  private Station station(Link link) {
    String name = link.name().map(words::safe).orElse(words.of("kind.unattributed"));
    return new Station(name, link.kind().code(), words.of("kind." + link.kind().code()), of(link));
  }

  private List<Fact> of(Link link) {
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
    return facts;
  }

  private static boolean holds(Claim claim, Span span) {
    return claim.content().stream().anyMatch(content -> content.contains(span));
  }

  private String shown(Span span) {
    return words.safe(span.of(text));
  }
}
