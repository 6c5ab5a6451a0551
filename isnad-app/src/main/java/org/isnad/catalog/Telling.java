package org.isnad.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Commitment;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.annotation.Deadline;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Interval;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;
import org.isnad.ledger.RowId;
import org.isnad.ledger.SourceKey;
import org.isnad.ledger.StoredClaim;
import org.isnad.ledger.StoredCommitment;
import org.isnad.ledger.StoredReading;
import org.isnad.text.Span;

/**
 * One article's version of a commitment.
 *
 * @param reading the article
 * @param row the commitment
 * @param claim the claim that carries it; empty in the reporter's own voice
 */
public record Telling(StoredReading reading, StoredCommitment row, Optional<StoredClaim> claim) {

  /** The tellings of an article, rejected ones left out. */
  public static List<Telling> of(StoredReading reading) {
    if (reading.reading().commitments().isEmpty()) {
      return List.of();
    }
    List<StoredClaim> claims = reading.claims();
    return reading.commitments().stream()
        .filter(row -> !row.isRejected())
        .map(row -> new Telling(reading, row, carrier(row.commitment(), claims)))
        .toList();
  }

  private static Optional<StoredClaim> carrier(Commitment commitment, List<StoredClaim> claims) {
    return commitment
        .claim()
        .flatMap(id -> claims.stream().filter(claim -> claim.asRead().id().equals(id)).findFirst());
  }

  /** The row's short name. */
  public RowId id() {
    return row.id();
  }

  /** The commitment as read. */
  public Commitment commitment() {
    return row.commitment();
  }

  /** The keys of those who undertake it. */
  public List<SourceKey> parties() {
    return row.parties();
  }

  /** How far it has come, as of the article. */
  public CommitmentStatus status() {
    return commitment().status();
  }

  /** The words that say what is to be done. */
  public String action() {
    return words(commitment().action());
  }

  /** The words for those who are to do it. */
  public List<String> partyWords() {
    return commitment().party().stream().map(party -> words(party.span())).toList();
  }

  /** The name of one of its parties: that of the entity, the words where they name none. */
  public String partyName(int at) {
    Participant party = commitment().party().get(at);
    return reading.reading().entities().stream()
        .filter(entity -> party.entity().filter(entity.id()::equals).isPresent())
        .map(Entity::name)
        .findFirst()
        .orElseGet(() -> words(party.span()));
  }

  /** A piece of the article. */
  public String words(Span span) {
    return span.of(reading.reading().article().text());
  }

  /** The day on which it was told. */
  public Optional<LocalDate> told() {
    return reading.reading().article().published().date();
  }

  /** When it is due. */
  public Optional<Interval> deadline() {
    return commitment().deadline().flatMap(Deadline::interval);
  }

  /** The last day on which it is in time. */
  public Optional<LocalDate> due() {
    return deadline().map(Interval::lastDay);
  }

  /** The days on which it was due before, as the text itself tells, the earliest first. */
  public List<LocalDate> dueBefore() {
    return commitment().terms().previous().stream()
        .flatMap(span -> reading.reading().times().stream().filter(time -> isDate(time, span)))
        .flatMap(time -> time.interval().stream())
        .map(Interval::lastDay)
        .filter(day -> !due().equals(Optional.of(day)))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isDate(Time time, Span span) {
    boolean point = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return point && span.contains(time.span());
  }
}
