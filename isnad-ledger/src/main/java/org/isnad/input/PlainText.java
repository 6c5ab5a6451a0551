package org.isnad.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.ledger.Origin;
import org.isnad.text.Article;

/** The one article of an input that is plain text, its title in the first line. */
public final class PlainText implements Articles {
  private final Input input;
  private final Defaults defaults;
  private final int limit;
  private boolean given;

  /**
   * The article of this input.
   *
   * @param input opened; closed with this
   * @param defaults publisher and publication time
   * @param limit the longest text in bytes
   */
  public PlainText(Input input, Defaults defaults, int limit) {
    this.input = input;
    this.defaults = defaults;
    this.limit = limit;
  }

  @Override
  public Optional<RawArticle> next() throws UnreadableException {
    if (given) {
      return Optional.empty();
    }
    given = true;
    byte[] bytes = Whole.read(input, limit, "a text, its title in the first line");
    return Optional.of(new Text(new Origin(input.name(), 0), bytes, defaults));
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  // The bytes are handed over and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Text(Origin origin, byte[] bytes, Defaults defaults) implements RawArticle {
    @Override
    public int size() {
      return bytes.length;
    }

    @Override
    public Parsed parse() throws RefusedException {
      Decoder decoded;
      try {
        decoded = Decoder.decode(bytes);
      } catch (CharacterCodingException e) {
        throw new RefusedException(
            origin,
            Fault.NOT_TEXT,
            "expected text in UTF-8, UTF-16, windows-1256 or ISO-8859-6, found bytes that are none");
      }
      String text = decoded.text();
      if (text.isBlank()) {
        throw new RefusedException(
            origin,
            Fault.NO_TEXT,
            "expected a text, its title in the first line; found only blanks");
      }
      List<String> notes = new ArrayList<>();
      decoded.note().ifPresent(notes::add);
      if (looksLikeJson(text)) {
        notes.add("looks like JSON; --input jsonl reads one record a line");
      }
      return Parsed.of(
          new Article(origin.toString(), defaults.publisher(), defaults.published(), text), notes);
    }

    private static boolean looksLikeJson(String text) {
      return text.startsWith("{\"") || text.startsWith("[{");
    }
  }
}
