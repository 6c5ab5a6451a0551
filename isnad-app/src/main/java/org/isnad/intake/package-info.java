/**
 * Takes articles into a ledger: all cores read, one thread writes, one indexes. For the command as
 * for what is sent to the server; knows nothing of terminals and HTTP.
 */
@NullMarked
package org.isnad.intake;

import org.jspecify.annotations.NullMarked;
