/** Counts, measures, sums of money and shares, with their bounds and units. */
@org.jspecify.annotations.NullMarked
package org.isnad.quantity;
