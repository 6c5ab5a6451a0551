/**
 * A reading as a person reads it in a terminal: chains drawn, words quoted, right-to-left text
 * isolated, hostile characters made harmless, labels in Arabic or English.
 */
@NullMarked
package org.isnad.show;

import org.jspecify.annotations.NullMarked;
