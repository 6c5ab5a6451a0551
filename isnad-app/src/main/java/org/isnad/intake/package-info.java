/**
 * Takes articles in: from their sources into a ledger and its index, all cores reading and one
 * thread writing. What the command, the pages and the API do when they add; knows none of them.
 */
@NullMarked
package org.isnad.intake;

import org.jspecify.annotations.NullMarked;
