package org.isnad.search;

/**
 * A claim that is like a text.
 *
 * @param id the short name of the claim's row
 * @param likeness 0 for no word in common, 1 for the same words
 */
public record Near(String id, double likeness) {}
