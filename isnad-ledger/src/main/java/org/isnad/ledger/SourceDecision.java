package org.isnad.ledger;

import java.util.Optional;

/**
 * That somebody joined two sources, or parted one from what it was joined to.
 *
 * @param sequence its number among all changes of the ledger
 * @param source the source that counts under another from now on, or by itself again
 * @param into the other; empty for a parting
 * @param decision who, when, why
 */
public record SourceDecision(
    long sequence, SourceKey source, Optional<SourceKey> into, Decision decision) {}
