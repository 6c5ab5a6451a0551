package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Form;
import org.isnad.annotation.Link;
import org.isnad.annotation.Part;
import org.isnad.annotation.People;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.Resolution;
import org.isnad.annotation.SourceKind;
import org.isnad.ledger.SourceKey;
import org.isnad.text.Span;

/** Claims with their contents and links, as rows and back. */
final class ClaimRows {
  private ClaimRows() {}

  static void put(
      ReadingRows rows, List<Claim> claims, List<List<Optional<SourceKey>>> keys, Numbers numbers) {
    for (int at = 0; at < claims.size(); at++) {
      put(rows, at, claims.get(at), sources(claims.get(at), keys.get(at), numbers));
    }
  }

  private static List<Optional<Long>> sources(
      Claim claim, List<Optional<SourceKey>> keys, Numbers numbers) {
    List<Optional<Long>> sources = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Link link = claim.chain().get(i);
      sources.add(keys.get(i).map(key -> numbers.source(key, link)));
    }
    return sources;
  }

  private static void put(ReadingRows rows, int at, Claim claim, List<Optional<Long>> sources) {
    rows.add(
        Table.CLAIM,
        new Cells(at)
            .put(claim.id())
            .span(claim.cue())
            .put(claim.act().code())
            .put(claim.form().code())
            .put(claim.certainty().code())
            .put(claim.polarity().code())
            .put(claim.confidence())
            .put(claim.rule())
            .put(sources.get(sources.size() - 1)));
    for (int i = 0; i < claim.content().size(); i++) {
      rows.add(Table.CLAIM_CONTENT, new Cells(at, i).span(claim.content().get(i)));
    }
    for (int i = 0; i < claim.chain().size(); i++) {
      put(rows, at, i, claim.chain().get(i), sources.get(i));
    }
  }

  private static void put(ReadingRows rows, int claim, int at, Link link, Optional<Long> source) {
    rows.add(
        Table.LINK,
        new Cells(claim, at)
            .span(link.span())
            .put(link.name())
            .put(link.kind().code())
            .put(link.resolution().code())
            .put(link.entity())
            .people(link.people())
            .span(link.role())
            .span(link.anonymity())
            .put(source));
    for (int i = 0; i < link.via().size(); i++) {
      rows.add(Table.LINK_VIA, new Cells(claim, at, i).put(link.via().get(i)));
    }
    for (int i = 0; i < link.madeOf().size(); i++) {
      Part part = link.madeOf().get(i);
      rows.add(
          Table.LINK_PART,
          new Cells(claim, at, i).span(part.span()).people(Optional.of(part.people())));
    }
  }

  static List<Claim> take(ReadingRows rows) {
    int[] at = {0};
    return rows.each(Table.CLAIM, cells -> claim(rows, at[0]++, cells));
  }

  /** For each claim the numbers of its links' sources. */
  static List<List<Optional<Long>>> sources(ReadingRows rows) {
    List<List<Optional<Long>>> sources = new ArrayList<>();
    int column = Table.LINK.columns().indexOf("source") - Table.LINK.places() - 1;
    for (int at = 0; at < rows.of(Table.CLAIM).size(); at++) {
      sources.add(rows.under(Table.LINK, cells -> cells.skip(column).optionalNumber(), at));
    }
    return sources;
  }

  private static Claim claim(ReadingRows rows, int at, Cursor cells) {
    int[] link = {0};
    String id = cells.text();
    Optional<Span> cue = cells.optionalSpan();
    List<Span> content = rows.under(Table.CLAIM_CONTENT, Cursor::span, at);
    List<Link> chain = rows.under(Table.LINK, found -> link(rows, at, link[0]++, found), at);
    return new Claim(
        id,
        cue,
        content,
        chain,
        Codes.of(Act.values(), Act::code, cells.text()),
        Codes.of(Form.values(), Form::code, cells.text()),
        Codes.of(Certainty.values(), Certainty::code, cells.text()),
        Codes.of(Polarity.values(), Polarity::code, cells.text()),
        cells.real(),
        cells.text());
  }

  private static Link link(ReadingRows rows, int claim, int at, Cursor cells) {
    Optional<Span> span = cells.optionalSpan();
    Optional<String> name = cells.optionalText();
    SourceKind kind = Codes.of(SourceKind.values(), SourceKind::code, cells.text());
    Resolution resolution = Codes.of(Resolution.values(), Resolution::code, cells.text());
    Optional<String> entity = cells.optionalText();
    Optional<People> people = cells.people();
    return new Link(
        span,
        name,
        kind,
        resolution,
        entity,
        rows.under(Table.LINK_VIA, Cursor::text, claim, at),
        people,
        rows.under(Table.LINK_PART, ClaimRows::part, claim, at),
        cells.optionalSpan(),
        cells.optionalSpan());
  }

  private static Part part(Cursor cells) {
    return new Part(cells.span(), cells.people().orElseThrow());
  }
}
