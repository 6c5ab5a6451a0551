/**
 * What commands, pages and the API ask a ledger with its index: names of sources, what a paper's
 * claims stand on, what was promised. Knows nothing of terminals, HTML or HTTP.
 */
@NullMarked
package org.isnad.catalog;

import org.jspecify.annotations.NullMarked;
