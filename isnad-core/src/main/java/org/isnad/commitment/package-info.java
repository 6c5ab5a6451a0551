/**
 * Finds commitments, what somebody has publicly undertaken to do, and levels, who has how many of
 * what. Words of undertaking are tables; finders make drafts of what the words propose, later steps
 * fill in party, deadline and terms, and drafts that tell the same undertaking become one.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.commitment;
