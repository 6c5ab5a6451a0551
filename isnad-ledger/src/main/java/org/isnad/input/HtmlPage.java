package org.isnad.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.Origin;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.page.UnreadablePageException;
import org.isnad.text.Article;
import org.isnad.text.Published;

/** The one article of an input that is a page of HTML. */
public final class HtmlPage implements Articles {
  private final Input input;
  private final Defaults defaults;
  private final int limit;
  private final PageReader reader;
  private boolean given;

  /**
   * The article of this input.
   *
   * @param input opened; closed with this
   * @param defaults publisher and publication time, where the page does not tell them
   * @param limit the longest page in bytes
   * @param reader reads it
   */
  public HtmlPage(Input input, Defaults defaults, int limit, PageReader reader) {
    this.input = input;
    this.defaults = defaults;
    this.limit = limit;
    this.reader = reader;
  }

  @Override
  public Optional<RawArticle> next() throws UnreadableException {
    if (given) {
      return Optional.empty();
    }
    given = true;
    byte[] bytes = Whole.read(input, limit, "a page of HTML");
    return Optional.of(new Markup(new Origin(input.name(), 0), bytes, defaults, reader));
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  // The bytes are handed over and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Markup(Origin origin, byte[] bytes, Defaults defaults, PageReader reader)
      implements RawArticle {
    @Override
    public int size() {
      return bytes.length;
    }

    @Override
    public Parsed parse() throws RefusedException {
      try {
        Decoder decoded = PageDecoder.decode(bytes);
        return parsed(reader.read(decoded.text()), decoded.note());
      } catch (CharacterCodingException e) {
        throw new RefusedException(
            origin, Fault.NOT_TEXT, "expected a page of HTML, found bytes that are no text");
      } catch (UnreadablePageException e) {
        boolean empty = e.fault() == UnreadablePageException.Fault.NO_TEXT;
        throw new RefusedException(origin, empty ? Fault.NO_TEXT : Fault.TOO_LARGE, e.getMessage());
      }
    }

    private Parsed parsed(Page page, Optional<String> decoding) {
      List<String> notes = new ArrayList<>();
      decoding.ifPresent(notes::add);
      notes.addAll(page.notes());
      String id = origin.toString();
      Published published = page.published().isKnown() ? page.published() : defaults.published();
      Article article =
          page.title().isEmpty()
              ? new Article(id, publisher(page), published, page.body())
              : Article.of(id, publisher(page), published, page.title(), page.body());
      return new Parsed(article, page.address(), Optional.empty(), notes);
    }

    /**
     * A host is a name of last resort: whoever adds the page knows a better one, or there is none.
     */
    private String publisher(Page page) {
      if (!page.publisher().isEmpty()) {
        return page.publisher();
      }
      return defaults.publisher().isEmpty() ? page.host().orElse("") : defaults.publisher();
    }
  }
}
