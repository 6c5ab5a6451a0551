/**
 * Claims: who is said to have said what. Cues are found by their words, each with the ways in which
 * a content can follow it; then the content's ends, the chain of sources, who they are, and how the
 * words stand (act, certainty, polarity, form).
 */
@org.jspecify.annotations.NullMarked
package org.isnad.attribution;
