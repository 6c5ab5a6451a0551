package org.isnad.ledger;

/**
 * How much a ledger holds.
 *
 * @param articles articles
 * @param versions their texts
 * @param readings readings, superseded ones among them
 * @param claims claims of current readings of current versions
 * @param judgements judgements
 * @param sequence the number of its last change; 0 where empty
 */
public record Counts(
    long articles, long versions, long readings, long claims, long judgements, long sequence) {}
