package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.isnad.intake.Incoming;
import org.isnad.intake.Listener;
import org.isnad.ledger.Added;
import org.isnad.ledger.Origin;
import org.isnad.ledger.VersionId;
import org.isnad.text.Article;

/** Tells on a terminal and in a report what becomes of articles that are added. */
final class AddNotes implements Listener {
  private final Notes notes;
  private final Progress progress;
  private final AddReport report;
  private final PrintWriter told;
  private final long[] outcomes = new long[Added.Outcome.values().length];

  /**
   * Notes of one run.
   *
   * @param told is told of each article once it is kept
   */
  AddNotes(Notes notes, Progress progress, AddReport report, PrintWriter told) {
    this.notes = notes;
    this.progress = progress;
    this.report = report;
    this.told = told;
  }

  @Override
  public void read(Incoming.New fresh) {
    Article article = fresh.article().entry().article();
    notes.read(
        new Outcome.Read(
            fresh.origin().source(),
            fresh.origin().toString(),
            new byte[0],
            fresh.notes(),
            article.published().isKnown(),
            Work.hasArabic(article.text())));
  }

  @Override
  public void refused(Incoming.Refused refused) {
    try {
      report.refused(refused);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    notes.refused(refused.origin() + ": " + refused.reason());
  }

  @Override
  public void failed(Incoming.Failed failed) {
    notes.defect(failed.origin() + ": " + failed.reason());
  }

  /** Both the thread that reads and the one that writes come here. */
  @Override
  public synchronized void kept(Added.Outcome outcome, VersionId id, Origin origin) {
    outcomes[outcome.ordinal()]++;
    told.println(outcome.code() + ' ' + id + ' ' + origin);
  }

  @Override
  public void flushed() {
    told.flush();
  }

  @Override
  public void inputDone(String input) {
    notes.inputDone(input);
  }

  @Override
  public void note(String message) {
    notes.note(message);
  }

  @Override
  public void at(long records, long bytes) {
    progress.at(records, bytes);
  }

  /** Articles that were added or are there. */
  synchronized long kept() {
    return count(Added.Outcome.ARTICLE)
        + count(Added.Outcome.VERSION)
        + count(Added.Outcome.PRESENT);
  }

  /** In one line what became of everything. */
  synchronized String summary() {
    return String.format(
        Locale.ROOT,
        "%,d added, %,d new versions, %,d already there, %,d refused",
        count(Added.Outcome.ARTICLE),
        count(Added.Outcome.VERSION),
        count(Added.Outcome.PRESENT),
        notes.refused());
  }

  private long count(Added.Outcome outcome) {
    return outcomes[outcome.ordinal()];
  }
}
