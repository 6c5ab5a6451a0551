/** Puts a reading together: the order of the stages is written here and nowhere else. */
@org.jspecify.annotations.NullMarked
package org.isnad.reading;
