/**
 * The ledger in a browser: pages in Arabic and English, rendered on the server, and the HTTP API.
 *
 * <p>A request is checked by {@code Gate}, answered by a page that turns rows of the ledger into a
 * view (a record of what is shown, in words of one language), and written by the template of the
 * same name under {@code src/main/jte}, which escapes by context.
 */
@NullMarked
package org.isnad.web;

import org.jspecify.annotations.NullMarked;
