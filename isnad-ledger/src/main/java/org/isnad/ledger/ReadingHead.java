package org.isnad.ledger;

import java.time.Instant;

/**
 * A reading without its rows. Of several readings of a version the one with the highest sequence is
 * current; the others are superseded.
 *
 * @param sequence its number among all changes of the ledger
 * @param version what was read
 * @param reader version of the reader that made it
 * @param read when
 */
public record ReadingHead(long sequence, VersionId version, String reader, Instant read) {}
