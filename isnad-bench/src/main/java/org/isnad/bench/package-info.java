/**
 * Speed of the core beside peers of its field, measured by JMH and by whole passes; never shipped.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
