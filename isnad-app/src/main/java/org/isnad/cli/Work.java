package org.isnad.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.annotation.Reading;
import org.isnad.input.Parsed;
import org.isnad.input.RawArticle;
import org.isnad.input.RefusedException;
import org.isnad.intake.Defects;
import org.isnad.intake.Scripts;
import org.isnad.reading.Reader;

/**
 * All that is done for one record away from the order of the output: taken apart, read, rendered.
 *
 * @param input what it came from
 * @param raw the record
 * @param reader reads it
 * @param render turns the reading into bytes
 */
record Work(String input, RawArticle raw, Reader reader, Function<Reading, byte[]> render)
    implements Callable<Outcome> {

  @Override
  public Outcome call() {
    try {
      Parsed parsed = raw.parse();
      String text = parsed.article().text();
      byte[] rendering = render.apply(reader.read(parsed.article()));
      boolean dated = parsed.article().published().isKnown();
      return new Outcome.Read(
          input,
          raw.origin().toString(),
          rendering,
          parsed.notes(),
          dated,
          Scripts.hasArabic(text));
    } catch (RefusedException e) {
      return new Outcome.Refused(e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not stop the rest of an archive.
      return new Outcome.Failed(raw.origin() + ": " + Defects.told(e));
    }
  }
}
