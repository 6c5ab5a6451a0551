/**
 * Expressions that can be placed on a calendar or have a length (TIMEX3). First the grammar finds
 * what the words say (an {@code Expression}), then that is resolved against a {@code Setting}:
 * publication or dateline, tense, the time named before. Conventions: a week begins on Sunday and
 * takes the number of the ISO week of its Monday; early, middle and late are thirds; a Hijri date
 * has the value of its Gregorian day; a zone told with an hour does not move it; without a known
 * publication a relative time is PAST_REF, PRESENT_REF or FUTURE_REF and a part left out is X.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.time;
