package org.isnad.ledger;

import java.time.Instant;

/**
 * A refusal as the ledger keeps it.
 *
 * @param number counted from 1 in the order of refusing
 * @param refusal what and why
 * @param when the moment
 */
public record StoredRefusal(long number, Refusal refusal, Instant when) {}
