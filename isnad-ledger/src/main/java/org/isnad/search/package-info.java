/**
 * Finding: an index of articles, claims and commitments that follows the ledger by sequence number
 * and can be deleted at any time. {@code WordReader} turns text into the forms that are searched,
 * for the index ({@code Documents}) and for what people type ({@code WordQuery}) alike; {@code
 * SearchIndex} keeps and asks the index. What it gives are names of rows; the ledger has the rows.
 */
@NullMarked
package org.isnad.search;

import org.jspecify.annotations.NullMarked;
