package org.isnad.ledger;

import org.isnad.annotation.SourceKind;

/**
 * A source across articles.
 *
 * @param key its own key
 * @param effective the key that it counts under, once joins are followed
 * @param kind what it was when first met
 * @param name its name when first met
 */
public record Source(SourceKey key, SourceKey effective, SourceKind kind, String name) {}
