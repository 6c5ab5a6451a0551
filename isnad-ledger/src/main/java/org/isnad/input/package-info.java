/**
 * From files and streams to articles: opens what was named, unpacks it, recognises its encoding,
 * takes records apart. What cannot be read is told with its file, its line and what was expected.
 */
@NullMarked
package org.isnad.input;

import org.jspecify.annotations.NullMarked;
