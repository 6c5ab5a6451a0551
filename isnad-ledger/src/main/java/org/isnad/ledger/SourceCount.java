package org.isnad.ledger;

import org.isnad.annotation.SourceKind;

/**
 * How many claims of current readings stand on a source.
 *
 * @param source the source they count under
 * @param name its name
 * @param kind what it is
 * @param publisher who printed them
 * @param claims how many have it as their root
 */
public record SourceCount(
    SourceKey source, String name, SourceKind kind, String publisher, long claims) {}
