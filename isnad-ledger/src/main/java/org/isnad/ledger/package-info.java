/**
 * What a ledger is. An {@code Entry} (article, address, origin) comes in and gets an {@code
 * Identity}; it becomes a {@code StoredVersion} of an article with a {@code StoredReading}, whose
 * rows have short names ({@code RowId}) and whose claims name their {@code Source} across articles.
 * People add a {@code Judgement} of a row or a {@code SourceDecision}. Every step is a {@code
 * Change} with a sequence number, which whatever is derived follows. {@code Ledger} is the
 * contract; {@code store} keeps it in SQL, {@code search} follows it, {@code input} feeds it.
 */
@NullMarked
package org.isnad.ledger;

import org.jspecify.annotations.NullMarked;
