package org.isnad.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Link;
import org.isnad.annotation.Part;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.SourceKind;
import org.isnad.text.Span;

/** One claim: what it is, its chain, who stands at the links, its words. */
final class ClaimText {
  private static final String LINK = " \u2039 ";
  private static final String BAR = "\u2502 ";

  private final Page page;

  ClaimText(Page page) {
    this.page = page;
  }

  void show(int number, Claim claim) {
    page.line(0, page.paint(Paint.NUMBER, number + "  ") + facts(claim));
    page.line(1, chain(claim));
    for (Link link : claim.chain()) {
      page.line(2, page.dim(details(link)));
      for (Part part : link.madeOf()) {
        page.line(3, page.dim("+ " + page.words(part.span())));
      }
      link.anonymity()
          .ifPresent(asked -> page.line(3, page.dim(page.label("anonymity", page.words(asked)))));
    }
    claim.cue().ifPresent(cue -> page.line(1, page.paint(Paint.CUE, page.words(cue))));
    for (Span span : claim.content()) {
      page.block(1, BAR, page.raw(span), Paint.PLAIN);
    }
  }

  private String facts(Claim claim) {
    String certainty = page.label("certainty." + claim.certainty().code());
    String polarity = page.label("polarity." + claim.polarity().code());
    return String.join(
        Page.DOT,
        page.label("act." + claim.act().code()),
        page.label("form." + claim.form().code()),
        claim.certainty() == Certainty.CERTAIN ? certainty : page.paint(Paint.UNSURE, certainty),
        claim.polarity() == Polarity.POSITIVE ? polarity : page.paint(Paint.DENIED, polarity));
  }

  private String chain(Claim claim) {
    List<String> stations = new ArrayList<>();
    stations.add(page.publisher());
    for (Link link : claim.chain()) {
      stations.add(name(link));
    }
    return String.join(LINK, stations);
  }

  private String name(Link link) {
    return link.name().map(page::words).orElse('(' + page.label("kind.unattributed") + ')');
  }

  private String details(Link link) {
    List<String> facts = new ArrayList<>();
    facts.add(page.label("kind." + link.kind().code()));
    link.span()
        .filter(span -> !page.raw(span).equals(link.name().orElse("")))
        .ifPresent(span -> facts.add(page.label("worded", page.words(span))));
    link.role().ifPresent(role -> facts.add(page.label("role", page.words(role))));
    if (!link.via().isEmpty()) {
      facts.add(
          page.label(
              "via", link.via().stream().map(page::words).collect(Collectors.joining(LINK))));
    }
    link.people().ifPresent(people -> facts.add(page.label("people", page.words().value(people))));
    String name = link.kind() == SourceKind.UNATTRIBUTED ? "" : name(link) + Page.DOT;
    return name + String.join(Page.DOT, facts);
  }
}
