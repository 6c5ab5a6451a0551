/** Expressions that can be placed on a calendar or have a length (TIMEX3). */
@org.jspecify.annotations.NullMarked
package org.isnad.time;
