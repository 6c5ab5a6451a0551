/**
 * A reading as JSON: the members of the project's exchange format, offsets in Unicode code points.
 * The only package of the core that knows JSON.
 */
@NullMarked
package org.isnad.wire;

import org.jspecify.annotations.NullMarked;
