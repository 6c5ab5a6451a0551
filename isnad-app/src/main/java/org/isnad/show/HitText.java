package org.isnad.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Link;
import org.isnad.annotation.Reading;
import org.isnad.text.Article;
import org.isnad.text.Span;

/** Rows that were found, as people read them in a terminal. Immutable and thread-safe. */
public final class HitText {
  private static final String LINK = " \u2039 ";

  /** How much text stands around the words, in UTF-16 units. */
  private static final int CONTEXT = 60;

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
  public HitText(Language language, boolean colour, int width) {
    words = new Words(language);
    rightToLeft = language.isRightToLeft();
    this.colour = colour;
    this.width = width;
  }

  /** How many hits there are. */
  public String head(long total) {
    Page page = page("");
    page.line(
        0, total == 0 ? words.of("search.none") : number(total) + ' ' + words.of("search.found"));
    return page.toString();
  }

  /** A claim: its name, its chain, its words in context. */
  public String claim(int place, String id, Article article, Claim claim, List<Span> marks) {
    Page page = page(article.text());
    page.blank();
    page.line(0, page.paint(Paint.NUMBER, place + "  ") + chain(page, article, claim));
    Span extent = claim.content().stream().reduce(Span::cover).orElseThrow();
    Span with = claim.cue().filter(cue -> near(cue, extent)).map(extent::cover).orElse(extent);
    words(page, article.text(), with, marks);
    page.line(1, page.dim(facts(page, article, claim) + Page.DOT + id));
    return page.toString();
  }

  private String facts(Page page, Article article, Claim claim) {
    List<String> facts = new ArrayList<>();
    facts.add(published(article));
    facts.add(page.label("kind." + claim.root().kind().code()));
    facts.add(page.label("act." + claim.act().code()));
    facts.add(page.label("certainty." + claim.certainty().code()));
    facts.add(page.label("polarity." + claim.polarity().code()));
    return String.join(Page.DOT, facts);
  }

  private String chain(Page page, Article article, Claim claim) {
    List<String> stations = new ArrayList<>();
    stations.add(publisher(page, article));
    for (Link link : claim.chain()) {
      stations.add(link.name().map(page::words).orElse('(' + words.of("kind.unattributed") + ')'));
    }
    return String.join(LINK, stations);
  }

  private String published(Article article) {
    return article.published().isKnown()
        ? article.published().toString()
        : words.of("published.unknown");
  }

  private String publisher(Page page, Article article) {
    return article.publisher().isEmpty()
        ? words.of("publisher.unknown")
        : page.words(article.publisher());
  }

  /** An article: its title, where it stood, its first words that were looked for. */
  public String article(int place, String id, Reading reading, List<Span> marks) {
    Article article = reading.article();
    Page page = page(article.text());
    page.blank();
    page.line(
        0,
        page.paint(Paint.NUMBER, place + "  ")
            + page.paint(Paint.TITLE, page.words(article.title())));
    int body = Math.min(article.title().length() + 1, article.text().length());
    Span first =
        marks.stream()
            .filter(mark -> mark.start() >= body)
            .findFirst()
            .orElse(new Span(body, body));
    words(page, article.text(), first, marks);
    List<String> facts = new ArrayList<>();
    facts.add(publisher(page, article));
    facts.add(published(article));
    facts.add(page.label("claims", Integer.toString(reading.claims().size())));
    facts.add(id);
    page.line(1, page.dim(String.join(Page.DOT, facts)));
    return page.toString();
  }

  /** The words with some text around them, each line in its own direction. */
  private static void words(Page page, String text, Span span, List<Span> marks) {
    Span window = Excerpt.around(text, span, CONTEXT, CONTEXT);
    page.marked(1, "\u2502 ", window, marks);
  }

  private static boolean near(Span cue, Span content) {
    return cue.end() >= content.start() - CONTEXT && cue.start() <= content.end() + CONTEXT;
  }

  /** A row of plain columns: the first two as they are, the others named. */
  public String row(List<String> columns, List<String> values) {
    Page page = page("");
    page.line(0, page.paint(Paint.NUMBER, values.get(0)) + "  " + page.words(values.get(1)));
    List<String> facts = new ArrayList<>();
    for (int i = 2; i < columns.size(); i++) {
      if (!values.get(i).isEmpty()) {
        facts.add(page.label("column." + columns.get(i), page.words(values.get(i))));
      }
    }
    page.line(1, page.dim(String.join(Page.DOT, facts)));
    return page.toString();
  }

  /** The head of a facet's counts. */
  public String facet(String code) {
    Page page = page("");
    page.blank();
    page.line(0, words.of("facet." + code));
    return page.toString();
  }

  /** A value of a facet with its count. */
  public String count(String facet, String value, long count) {
    Page page = page("");
    page.line(
        1,
        number(count) + "  " + (named(facet) ? words.of(facet + '.' + value) : page.words(value)));
    return page.toString();
  }

  /** Whether the surface has words of its own for the values of the facet. */
  private static boolean named(String facet) {
    return switch (facet) {
      case "kind", "act", "certainty", "polarity", "form", "commitment", "judged" -> true;
      default -> false;
    };
  }

  private static String number(long value) {
    return Isolate.directed(String.format(Locale.ROOT, "%,d", value), false);
  }

  private Page page(String text) {
    return new Page(words, text, rightToLeft, colour, width);
  }
}
