/** Speed of the core beside peers of its field, measured by JMH; never shipped. */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
