package org.isnad.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Reading;

/**
 * A reading as the ledger holds it, with the judgements of its version.
 *
 * @param head number, reader and date
 * @param version the text that was read
 * @param reading as the machine read it
 * @param sources for each claim, for each link of its chain, the source it counts under
 * @param judgements all judgements of the version, in the order in which they were made
 */
public record StoredReading(
    ReadingHead head,
    StoredVersion version,
    Reading reading,
    List<List<Optional<SourceKey>>> sources,
    List<Judgement> judgements) {
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
          judgement.map(made -> Correction.of(made.correction()).applyTo(asRead)).orElse(asRead);
      claims.add(new StoredClaim(rows.get(i), asRead, claim, sources.get(i), judgement));
    }
    return claims;
  }

  /** The judgements that fit no row of this reading. */
  public List<Judgement> adrift() {
    List<Row> rows = rows();
    return judgements.stream()
        .filter(judgement -> rows.stream().noneMatch(judgement::fits))
        .toList();
  }
}
