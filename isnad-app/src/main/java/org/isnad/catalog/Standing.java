package org.isnad.catalog;

import org.isnad.ledger.Counts;

/**
 * How a ledger stands.
 *
 * @param counts how much it holds
 * @param adrift how many judgements fit no row any more
 */
public record Standing(Counts counts, int adrift) {}
