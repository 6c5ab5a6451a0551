package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.Link;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Terms;
import org.isnad.show.Words;
import org.isnad.text.Span;
import org.isnad.web.ArticleView.Promise;
import org.isnad.web.Mark.Layer;

/** Makes the page of an article from its reading. */
final class ArticleViews {
  private final Words words;

  ArticleViews(Words words) {
    this.words = words;
  }

  /**
   * The page.
   *
   * @param address the article's place on this server
   * @param origin its address on the web; empty where it has none
   * @param chosen the claim to light up; empty for none
   */
  ArticleView of(Reading reading, String address, String origin, String chosen) {
    String publisher = reading.article().publisher();
    return new ArticleView(
        address,
        origin,
        publisher.isEmpty() ? words.of("publisher.unknown") : words.safe(publisher),
        reading.article().published().toString().replace('T', ' '),
        MarkedText.of(reading.article().text(), marks(reading)),
        new ClaimCards(words, reading).all(),
        promises(reading),
        chosen);
  }

  private static List<Mark> marks(Reading reading) {
    List<Mark> marks = new ArrayList<>();
    reading.claims().forEach(claim -> add(marks, claim));
    reading.times().forEach(time -> marks.add(Mark.of(time.span(), Layer.TIME, "")));
    reading.quantities().forEach(count -> marks.add(Mark.of(count.span(), Layer.QUANTITY, "")));
    reading
        .commitments()
        .forEach(promise -> marks.add(Mark.of(promise.action(), Layer.COMMITMENT, promise.id())));
    reading.events().forEach(event -> marks.add(Mark.of(event.trigger(), Layer.EVENT, event.id())));
    return marks;
  }

  private static void add(List<Mark> marks, Claim claim) {
    String id = claim.id();
    String kind = claim.root().kind().code();
    claim.content().forEach(span -> marks.add(new Mark(span, Layer.CONTENT, id, kind)));
    claim.cue().ifPresent(span -> marks.add(new Mark(span, Layer.CUE, id, kind)));
    for (Link link : claim.chain()) {
      link.span().ifPresent(span -> marks.add(new Mark(span, Layer.SOURCE, id, kind)));
    }
  }

  private List<Promise> promises(Reading reading) {
    String text = reading.article().text();
    List<Promise> promises = new ArrayList<>();
    for (Commitment commitment : reading.commitments()) {
      List<String> parties =
          commitment.party().stream().map(party -> shown(text, party.span())).toList();
      promises.add(
          new Promise(
              commitment.id(),
              String.join("، ", parties),
              shown(text, commitment.action()),
              commitment.deadline().map(deadline -> deadline.value()).orElse(""),
              words.of("status." + commitment.status().code()),
              commitment.claim().orElse(""),
              terms(text, commitment.terms())));
    }
    return promises;
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
