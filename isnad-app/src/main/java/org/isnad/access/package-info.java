/**
 * Who may come in from another machine: accounts and tokens in a file of their own, passwords,
 * sessions, how often somebody may guess. Knows nothing of HTTP.
 */
@NullMarked
package org.isnad.access;

import org.jspecify.annotations.NullMarked;
