/** Trains the tagger of names and the classes of words, and measures them beside peers. */
@org.jspecify.annotations.NullMarked
package org.isnad.train;
