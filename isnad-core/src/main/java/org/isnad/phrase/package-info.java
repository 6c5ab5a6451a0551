/**
 * The grammar that recognisers share: classes of function words, nouns that name or describe a
 * source, quotation marks and their pairs, and where a noun phrase ends.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.phrase;
