package org.isnad.intake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.annotation.Reading;
import org.isnad.input.Parsed;
import org.isnad.input.RawArticle;
import org.isnad.input.RefusedException;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Origin;
import org.isnad.ledger.ReadEntry;
import org.isnad.ledger.Refusal;
import org.isnad.ledger.VersionId;
import org.isnad.reading.Reader;

/** What one record on its way into a ledger has become. */
sealed interface Incoming {
  /** Where it came from. */
  Origin origin();

  /**
   * It is new and was read.
   *
   * @param article with its reading
   * @param notes what was assumed
   */
  record New(ReadEntry article, List<String> notes) implements Incoming {
    @Override
    public Origin origin() {
      return article.entry().origin();
    }
  }

  /**
   * The ledger holds it.
   *
   * @param origin where it came from
   * @param id what holds it
   */
  record Present(Origin origin, VersionId id) implements Incoming {}

  /**
   * It is no article.
   *
   * @param refusal where it stands and what is wrong
   */
  record Refused(Refusal refusal) implements Incoming {
    @Override
    public Origin origin() {
      return refusal.origin();
    }
  }

  /**
   * The program failed on it.
   *
   * @param origin where it came from
   * @param reason how
   */
  record Failed(Origin origin, String reason) implements Incoming {}

  /**
   * All that is done for one record away from the order of the input: taken apart, looked up, and
   * read where the ledger lacks it.
   *
   * @param raw the record
   * @param ledger what may hold it
   * @param reader reads it
   */
  record Job(RawArticle raw, Ledger ledger, Reader reader) implements Callable<Incoming> {
    @Override
    public Incoming call() {
      try {
        Parsed parsed = raw.parse();
        Entry entry = parsed.entry(raw.origin());
        Optional<VersionId> known = ledger.find(entry.identity());
        if (known.isPresent()) {
          return new Present(raw.origin(), known.get());
        }
        Reading reading = reader.read(entry.article());
        return new New(new ReadEntry(entry, reading), parsed.notes());
      } catch (RefusedException e) {
        return new Refused(new Refusal(raw.origin(), e.fault().code(), e.reason()));
      } catch (LedgerException e) {
        // No article is to blame.
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        // One article must not stop the rest of an archive.
        return new Failed(raw.origin(), Defects.told(e));
      }
    }
  }
}
