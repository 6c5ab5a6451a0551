package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Link;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Terms;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredCommitment;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.StoredVersion;
import org.isnad.show.Words;
import org.isnad.text.Span;
import org.isnad.web.ArticleView.Undertaking;
import org.isnad.web.Mark.Layer;

/** Makes the page of an article from its reading. */
final class ArticleViews {
  private final Words words;
  private final Addresses addresses;

  ArticleViews(Words words) {
    this.words = words;
    addresses = new Addresses(words.language());
  }

  /**
   * The page.
   *
   * @param versions all texts of the article
   * @param chosen the claim to light up; empty for none
   */
  ArticleView of(StoredReading stored, List<StoredVersion> versions, String chosen) {
    Reading reading = stored.reading();
    String publisher = reading.article().publisher();
    return new ArticleView(
        stored.id().toString(),
        addresses.article(stored.id()),
        stored.version().addresses().stream()
            .filter(ArticleViews::isOnTheWeb)
            .findFirst()
            .orElse(""),
        publisher.isEmpty() ? words.of("publisher.unknown") : words.safe(publisher),
        addresses.outlet(publisher),
        reading.article().published().toString().replace('T', ' '),
        MarkedText.of(reading.article().text(), marks(stored)),
        new ClaimCards(words, stored).all(),
        commitments(stored),
        chosen,
        others(stored, versions));
  }

  private static boolean isOnTheWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  private List<Fact> others(StoredReading stored, List<StoredVersion> versions) {
    return versions.stream()
        .filter(version -> !version.id().equals(stored.id()))
        .map(
            version ->
                new Fact(
                    version.id().toString(),
                    addresses.article(version.id()),
                    Judgements.moment(version.added())))
        .toList();
  }

  private static List<Mark> marks(StoredReading stored) {
    Reading reading = stored.reading();
    List<Mark> marks = new ArrayList<>();
    stored.claims().forEach(claim -> add(marks, claim));
    reading.mentions().forEach(name -> marks.add(Mark.of(name.span(), Layer.NAME, "")));
    reading.times().forEach(time -> marks.add(Mark.of(time.span(), Layer.TIME, "")));
    reading.quantities().forEach(count -> marks.add(Mark.of(count.span(), Layer.QUANTITY, "")));
    reading
        .commitments()
        .forEach(made -> marks.add(Mark.of(made.action(), Layer.COMMITMENT, made.id())));
    reading.events().forEach(event -> marks.add(Mark.of(event.trigger(), Layer.EVENT, event.id())));
    return marks;
  }

  /** A claim that somebody rejected is told in the margin, and marks nothing in the text. */
  private static void add(List<Mark> marks, StoredClaim row) {
    if (row.isRejected()) {
      return;
    }
    Claim claim = row.claim();
    String id = row.asRead().id();
    String kind = claim.root().kind().code();
    claim.content().forEach(span -> marks.add(new Mark(span, Layer.CONTENT, id, kind)));
    claim.cue().ifPresent(span -> marks.add(new Mark(span, Layer.CUE, id, kind)));
    for (Link link : claim.chain()) {
      link.span().ifPresent(span -> marks.add(new Mark(span, Layer.SOURCE, id, kind)));
    }
  }

  private List<Undertaking> commitments(StoredReading stored) {
    return stored.commitments().stream().map(made -> commitment(stored, made)).toList();
  }

  private Undertaking commitment(StoredReading stored, StoredCommitment made) {
    Commitment commitment = made.commitment();
    String text = stored.reading().article().text();
    return new Undertaking(
        commitment.id(),
        made.id().toString(),
        commitment.party().stream()
            .map(party -> shown(text, party.span()))
            .collect(Collectors.joining("، ")),
        shown(text, commitment.action()),
        commitment.deadline().map(deadline -> deadline.value()).orElse(""),
        words.of("status." + commitment.status().code()),
        commitment.claim().orElse(""),
        terms(text, commitment.terms()),
        made.judgement().map(new Judgements(words)::of));
  }

  private List<Fact> terms(String text, Terms terms) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "condition", text, terms.condition());
    add(facts, "residual", text, terms.residual());
    add(facts, "reason", text, terms.reason());
    terms.previous().forEach(span -> add(facts, "previous", text, Optional.of(span)));
    return facts;
  }

  private void add(List<Fact> facts, String label, String text, Optional<Span> span) {
    span.ifPresent(found -> facts.add(new Fact(words.of(label), shown(text, found), "")));
  }

  private String shown(String text, Span span) {
    return words.safe(span.of(text));
  }
}
