package org.isnad.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Reading;

/**
 * A reading as the ledger holds it, with the judgements of its version.
 *
 * @param head number, reader and date
 * @param version the text that was read
 * @param reading as the machine read it
 * @param sources for each claim, for each link of its chain, its source by its own key
 * @param judgements all judgements of the version, in the order in which they were made
 * @param joins which sources count under others
 */
public record StoredReading(
    ReadingHead head,
    StoredVersion version,
    Reading reading,
    List<List<Optional<SourceKey>>> sources,
    List<Judgement> judgements,
    Joins joins) {
  /** Copies the lists. */
  public StoredReading {
    sources = List.copyOf(sources);
    judgements = List.copyOf(judgements);
  }

  /** Its version's short name. */
  public VersionId id() {
    return head.version();
  }

  /** Every row with its short name, kind by kind, each kind in the reading's order. */
  public List<Row> rows() {
    return Rows.of(id(), reading);
  }

  /** The row of this name. */
  public Optional<Row> row(RowId id) {
    return rows().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /**
   * Checks that a row is there and can be corrected so.
   *
   * @throws IllegalArgumentException where it is not
   */
  public void check(Row row, Map<String, String> correction) {
    int at = rows().indexOf(row);
    if (at < 0) {
      throw new IllegalArgumentException("expected a row of " + id() + ", found " + row.id());
    }
    if (row.id().kind() == RowKind.CLAIM) {
      new Correction(correction).check(reading.claims().get(at));
    } else if (!correction.isEmpty()) {
      throw new IllegalArgumentException(
          "expected a claim to correct; a " + row.id().kind().code() + " is confirmed or rejected");
    }
  }

  /** What somebody decided about a row. */
  public Optional<Judgement> judgementOf(Row row) {
    return judgements.stream()
        .filter(judgement -> judgement.fits(row))
        .reduce((first, last) -> last);
  }

  /** The claims with their names, sources and judgements, rejected ones among them. */
  public List<StoredClaim> claims() {
    List<Row> rows = rows();
    List<StoredClaim> claims = new ArrayList<>();
    for (int i = 0; i < reading.claims().size(); i++) {
      Claim asRead = reading.claims().get(i);
      Optional<Judgement> judgement = judgementOf(rows.get(i));
      Claim claim =
          judgement.map(made -> new Correction(made.correction()).applyTo(asRead)).orElse(asRead);
      List<Optional<SourceKey>> counted = effective(sources.get(i), asRead, claim);
      claims.add(new StoredClaim(rows.get(i), asRead, claim, counted, judgement));
    }
    return claims;
  }

  /** The claim of this name, rejected or not. */
  public Optional<StoredClaim> claim(RowId id) {
    return claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  /** The commitment of this name, rejected or not. */
  public Optional<StoredCommitment> commitment(RowId id) {
    return commitments().stream().filter(made -> made.id().equals(id)).findFirst();
  }

  /** The commitments with their names, parties and judgements, rejected ones among them. */
  public List<StoredCommitment> commitments() {
    List<Row> rows = rows().stream().filter(row -> row.id().kind() == RowKind.COMMITMENT).toList();
    List<List<SourceKey>> parties = PartyKeys.of(reading, sources);
    List<StoredCommitment> commitments = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      List<SourceKey> counted = parties.get(i).stream().map(joins::effective).toList();
      commitments.add(
          new StoredCommitment(row, reading.commitments().get(i), counted, judgementOf(row)));
    }
    return commitments;
  }

  /** A source that somebody put in the place of another has a key by its name alone. */
  private List<Optional<SourceKey>> effective(
      List<Optional<SourceKey>> own, Claim asRead, Claim claim) {
    List<Optional<SourceKey>> keys = new ArrayList<>(own);
    if (!claim.root().equals(asRead.root())) {
      keys.set(keys.size() - 1, SourceKey.of(claim.root(), Optional.empty()));
    }
    return keys.stream().map(key -> key.map(joins::effective)).toList();
  }

  /** The judgements that fit no row of this reading. */
  public List<Judgement> adrift() {
    List<Row> rows = rows();
    return judgements.stream()
        .filter(judgement -> rows.stream().noneMatch(judgement::fits))
        .toList();
  }
}
