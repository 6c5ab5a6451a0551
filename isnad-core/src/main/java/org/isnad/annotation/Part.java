package org.isnad.annotation;

import org.isnad.text.Span;

/**
 * A counted part of a source that is several people ("five officials of one country").
 *
 * @param span the words that count it
 * @param people how many
 */
public record Part(Span span, People people) {}
