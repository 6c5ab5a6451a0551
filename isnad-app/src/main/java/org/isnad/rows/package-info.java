/**
 * Rows of a ledger in the formats that programs read, the same from the command and from the API:
 * JSON and comma-separated values.
 */
@NullMarked
package org.isnad.rows;

import org.jspecify.annotations.NullMarked;
