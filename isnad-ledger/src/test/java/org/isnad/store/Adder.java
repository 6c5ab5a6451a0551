package org.isnad.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Form;
import org.isnad.annotation.Link;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Resolution;
import org.isnad.annotation.SourceKind;
import org.isnad.ledger.Added;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.Origin;
import org.isnad.ledger.ReadEntry;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Span;

/**
 * A process that adds made-up articles, batch after batch, and says of each batch that it is kept:
 * {@code kept FIRST AFTER}. It has no reader, so that it starts quickly and can be killed often.
 */
final class Adder {
  static final int BATCH = 20;

  private Adder() {}

  /**
   * Adds articles.
   *
   * @param args the ledger, the number of the first article, the number after the last
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int after = Integer.parseInt(args[2]);
    try (Ledger ledger = Ledgers.create(LedgerAddress.parse(args[0]), Sample.NOW)) {
      out.println("open");
      for (int first = Integer.parseInt(args[1]); first < after; first += BATCH) {
        List<ReadEntry> batch = new ArrayList<>();
        for (int number = first; number < Math.min(after, first + BATCH); number++) {
          batch.add(made(number));
        }
        List<Added> added = ledger.add(batch, Sample.READER, Sample.NOW);
        out.println("kept " + first + ' ' + (first + added.size()));
      }
      out.println("done");
    } catch (LedgerException e) {
      out.println("failed " + e.reason() + ' ' + e.getMessage());
    }
  }

  /** The article of a number. */
  static Entry entry(int number) {
    String text =
        "خبر " + number + "\nقال سامر العبدلي إن الجسر رقم " + number + " سيفتح. ".repeat(20);
    return new Entry(
        new Article("n" + number, Sample.GAZETTE, Published.on(LocalDate.of(2031, 2, 14)), text),
        Optional.of("https://gazette.example/" + number),
        Optional.empty(),
        new Origin("made up", number));
  }

  static ReadEntry made(int number) {
    Entry entry = entry(number);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      claims.add(
          new Claim(
              "c" + (i + 1),
              Optional.of(new Span(i, i + 3)),
              List.of(new Span(i + 4, i + 20)),
              List.of(
                  Link.of(
                      Optional.of(new Span(i, i + 2)),
                      "سامر " + (number + i) % 50,
                      SourceKind.PERSON,
                      Resolution.MENTION)),
              Act.STATES,
              Form.INDIRECT,
              Certainty.CERTAIN,
              Polarity.POSITIVE,
              0.9,
              "made/up"));
    }
    return new ReadEntry(entry, new Reading(entry.article(), claims, List.of(), List.of()));
  }
}
