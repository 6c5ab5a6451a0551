package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the article out of a page. Making a reader loads the word tables, so make one and share it;
 * it is immutable and thread-safe.
 */
public final class PageReader {
  /** No article has more; each takes memory many times its size in the page. */
  private static final int MOST_TAGS = 150_000;

  private static final int ENOUGH = 40;

  private final Hints hints = new Hints();
  private final Phrases phrases = new Phrases();
  private final MetaNames names = new MetaNames();
  private final ArabicDate arabic = new ArabicDate();

  /**
   * Reads a page.
   *
   * @param html the page, decoded
   * @return its article
   * @throws UnreadablePageException where it holds none
   */
  public Page read(String html) throws UnreadablePageException {
    checkSize(html);
    Document document = Jsoup.parse(html, "", Parser.htmlParser());
    List<Fact> said = new ArrayList<>();
    LinkedData.read(document, said);
    names.read(document, said);
    Microdata.read(document, said);
    return read(document, new Facts(said));
  }

  private Page read(Document document, Facts facts) throws UnreadablePageException {
    boolean scripted = document.selectFirst("script") != null;
    Shown shown = Shown.of(document);
    Asides asides = new Asides(shown, hints);
    Headline headline = Headline.of(shown, facts, asides);
    Dates dates = Dates.of(shown, facts, headline, arabic, asides);
    String publisher = Publishers.of(shown, facts, headline);
    List<String> notes = new ArrayList<>();
    List<String> paragraphs = paragraphs(shown, asides, headline, facts, notes);
    if (paragraphs.isEmpty()) {
      throw new UnreadablePageException(
          UnreadablePageException.Fault.NO_TEXT,
          "expected a page with an article, found "
              + (scripted ? "one whose text only its scripts would bring" : "one without text"));
    }
    Published published = dates.choose().map(Moment::published).orElse(Published.UNKNOWN);
    return new Page(headline.text(), publisher, published, address(facts), paragraphs, notes);
  }

  private List<String> paragraphs(
      Shown shown, Asides asides, Headline headline, Facts facts, List<String> notes) {
    Paragraphs filter = new Paragraphs(phrases, hints, arabic, headline);
    Optional<String> description = facts.first(Fact.Kind.DESCRIPTION);
    Element body = shown.page().body();
    List<String> whole = filter.of(MainText.of(body, shown.blocks(), headline, hints, description));
    asides.remove(headline.owner(shown));
    List<Block> left = Blocks.of(body);
    List<String> found = filter.of(MainText.of(body, left, headline, hints, description));
    boolean mistaken = letters(found) < ENOUGH || isBefore(whole, found, shown);
    return StatedBody.fuller(mistaken ? whole : found, facts, notes);
  }

  /**
   * Whether the text that was found before anything was left out is much longer and begins earlier:
   * then the article itself was left out for the name of an element. (Comments begin later.)
   */
  private static boolean isBefore(List<String> whole, List<String> found, Shown shown) {
    return letters(whole) > 3 * letters(found)
        && place(whole.get(0), shown) < place(found.get(0), shown);
  }

  private static int place(String paragraph, Shown shown) {
    for (int i = 0; i < shown.blocks().size(); i++) {
      if (shown.blocks().get(i).text().equals(paragraph)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static int letters(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private static Optional<String> address(Facts facts) {
    return facts.of(Fact.Kind.ADDRESS).stream()
        .map(Fact::value)
        .filter(value -> value.startsWith("http://") || value.startsWith("https://"))
        .findFirst();
  }

  private static void checkSize(String html) throws UnreadablePageException {
    int tags = 0;
    int last = html.length() - 1;
    for (int at = html.indexOf('<'); at >= 0 && at < last; at = html.indexOf('<', at + 1)) {
      tags += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
    }
    if (tags > MOST_TAGS) {
      throw new UnreadablePageException(
          UnreadablePageException.Fault.TOO_LARGE,
          "expected a page of at most " + MOST_TAGS + " tags, found " + tags);
    }
  }
}
