package org.isnad.ledger;

import org.isnad.annotation.Reading;

/**
 * A newer reading of a version that the ledger holds.
 *
 * @param id the version
 * @param reading what was found now
 */
public record Reread(VersionId id, Reading reading) {}
