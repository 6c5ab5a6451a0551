package org.isnad.ledger;

/**
 * Something that was given and is no article.
 *
 * @param origin where it stands
 * @param reason what was expected and what was found
 */
public record Refusal(Origin origin, String reason) {}
