package org.isnad.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Time;
import org.isnad.text.Article;
import org.isnad.text.Span;

/**
 * Turns readings into text for people. Immutable and thread-safe.
 *
 * <p>A chain is drawn from the publisher to the root with "‹" between the links: the sign is
 * mirrored in right-to-left text, so it points to whoever passed the matter on in both directions,
 * which an arrow does not.
 */
public final class ReadingText {
  private final Words words;
  private final boolean rightToLeft;
  private final boolean colour;
  private final int width;

  /**
   * A surface.
   *
   * @param language that of the labels
   * @param colour whether colours are wanted
   * @param width columns of a line
   */
  public ReadingText(Language language, boolean colour, int width) {
    words = new Words(language);
    rightToLeft = language.isRightToLeft();
    this.colour = colour;
    this.width = width;
  }

  /** The text of the article, the words of each claim between brackets with its number. */
  public String text(Reading reading) {
    String text = reading.article().text();
    StringBuilder marked = new StringBuilder(text.length() + 16 * reading.claims().size());
    for (int at = 0; at <= text.length(); at++) {
      brackets(reading, at, marked);
      if (at < text.length()) {
        marked.append(text.charAt(at));
      }
    }
    Page page = new Page(words, text, rightToLeft, colour, width);
    Paint paint = Paint.TITLE;
    for (String line : marked.toString().lines().toList()) {
      if (!line.isBlank()) {
        page.block(0, "", line, paint);
        page.blank();
        paint = Paint.PLAIN;
      }
    }
    return page.toString();
  }

  private static void brackets(Reading reading, int at, StringBuilder marked) {
    List<Claim> claims = reading.claims();
    for (Claim claim : claims) {
      for (Span content : claim.content()) {
        if (content.end() == at) {
          marked.append('\u27E7');
        }
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      for (Span content : claims.get(i).content()) {
        if (content.start() == at) {
          marked.append('\u27E6').append(i + 1).append(' ');
        }
      }
    }
  }

  /** One claim of a reading, with its chain. */
  public String claim(Reading reading, Claim claim) {
    Page page = new Page(words, reading.article().text(), rightToLeft, colour, width);
    page.publisher(publisher(page, reading.article()));
    new ClaimText(page).show(reading.claims().indexOf(claim) + 1, claim);
    return page.toString();
  }

  /** The whole reading, ending with a line end. */
  public String render(Reading reading) {
    Page page = new Page(words, reading.article().text(), rightToLeft, colour, width);
    head(page, reading);
    int number = 0;
    for (Claim claim : reading.claims()) {
      number++;
      page.blank();
      new ClaimText(page).show(number, claim);
      Predicate<Span> within = span -> claim.content().stream().anyMatch(c -> c.contains(span));
      beside(page, reading, within);
      page.line(
          1,
          page.dim(
              page.label("confidence", percent(claim.confidence()))
                  + Page.DOT
                  + page.label("rule", page.words(claim.rule()))));
    }
    outside(page, reading);
    new NamesText(page).show(reading);
    return page.toString();
  }

  private void head(Page page, Reading reading) {
    Article article = reading.article();
    page.block(0, "", article.title(), Paint.TITLE);
    List<String> origin = new ArrayList<>();
    origin.add(publisher(page, article));
    origin.add(
        article.published().isKnown()
            ? article.published().toString()
            : words.of("published.unknown"));
    origin.add(page.words(article.id()));
    page.line(0, page.dim(String.join(Page.DOT, origin)));
    page.line(
        0,
        page.dim(
            page.label("claims", Integer.toString(reading.claims().size()))
                + Page.DOT
                + page.label("times", Integer.toString(reading.times().size()))
                + Page.DOT
                + page.label("quantities", Integer.toString(reading.quantities().size()))));
    if (reading.claims().isEmpty()) {
      page.blank();
      page.line(0, words.of("claims.none"));
    }
    page.publisher(publisher(page, article));
  }

  private String publisher(Page page, Article article) {
    return article.publisher().isEmpty()
        ? words.of("publisher.unknown")
        : page.words(article.publisher());
  }

  private void outside(Page page, Reading reading) {
    Predicate<Span> outside =
        span ->
            reading.claims().stream()
                .flatMap(claim -> claim.content().stream())
                .noneMatch(content -> content.contains(span));
    boolean any =
        reading.times().stream().map(Time::span).anyMatch(outside)
            || reading.quantities().stream().map(Quantity::span).anyMatch(outside);
    if (any) {
      page.blank();
      page.line(0, words.of("outside"));
      beside(page, reading, outside);
    }
  }

  private static void beside(Page page, Reading reading, Predicate<Span> wanted) {
    for (Time time : reading.times()) {
      if (wanted.test(time.span())) {
        page.line(1, Values.of(page, time));
      }
    }
    for (Quantity quantity : reading.quantities()) {
      if (wanted.test(quantity.span())) {
        page.line(1, Values.of(page, quantity));
      }
    }
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "%";
  }
}
