/**
 * From the HTML of a news page to its article: title, publisher, time of publication, address and
 * the main text, a line a paragraph. What surrounds it (menus, related links, comments) is left
 * out. {@link org.isnad.page.PageReader} is the way in; what the page says about itself and what it
 * shows are gathered apart and weighed against each other.
 */
@NullMarked
package org.isnad.page;

import org.jspecify.annotations.NullMarked;
