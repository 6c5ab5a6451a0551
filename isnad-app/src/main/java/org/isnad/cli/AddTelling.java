package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.isnad.intake.Listener;
import org.isnad.intake.Scripts;
import org.isnad.ledger.Added;
import org.isnad.ledger.Origin;
import org.isnad.ledger.Refusal;
import org.isnad.ledger.VersionId;
import org.isnad.text.Article;

/** Tells at the command line what becomes of what is added. */
final class AddTelling implements Listener {
  private final Notes notes;
  private final Progress progress;
  private final AddReport report;
  private final PrintWriter told;
  private final long[] outcomes = new long[Added.Outcome.values().length];

  /**
   * Tells in three places.
   *
   * @param report takes what is refused
   * @param told is told of each article once it is kept
   */
  AddTelling(Notes notes, Progress progress, AddReport report, PrintWriter told) {
    this.notes = notes;
    this.progress = progress;
    this.report = report;
    this.told = told;
  }

  @Override
  public synchronized void kept(Added.Outcome outcome, VersionId id, Origin origin) {
    outcomes[outcome.ordinal()]++;
    told.println(outcome.code() + ' ' + id + ' ' + origin);
  }

  @Override
  public void refused(Refusal refusal) throws IOException {
    report.refused(refusal);
    notes.refused(refusal.origin() + ": " + refusal.reason());
  }

  @Override
  public void failed(Origin origin, String reason) {
    notes.defect(origin + ": " + reason);
  }

  @Override
  public void read(Origin origin, Article article, List<String> assumed) {
    notes.read(
        new Outcome.Read(
            origin.source(),
            origin.toString(),
            new byte[0],
            assumed,
            article.published().isKnown(),
            Scripts.hasArabic(article.text())));
  }

  @Override
  public void flushed() {
    told.flush();
  }

  @Override
  public void note(String message) {
    notes.note(message);
  }

  @Override
  public void at(long taken, long bytes) {
    progress.at(taken, bytes);
  }

  @Override
  public void inputDone(String input) {
    notes.inputDone(input);
  }

  /** Articles that were added or are there. */
  synchronized long kept() {
    long kept = 0;
    for (long count : outcomes) {
      kept += count;
    }
    return kept;
  }

  /** In one line what became of everything. */
  synchronized String summary() {
    return String.format(
        Locale.ROOT,
        "%,d added, %,d new versions, %,d already there, %,d refused",
        outcomes[Added.Outcome.ARTICLE.ordinal()],
        outcomes[Added.Outcome.VERSION.ordinal()],
        outcomes[Added.Outcome.PRESENT.ordinal()],
        notes.refused());
  }
}
