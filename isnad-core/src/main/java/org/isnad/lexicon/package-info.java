/**
 * Words as data: the light form that makes two spellings one word, the vocabulary that gives every
 * form of the word lists a number, and the reader of the tables themselves.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.lexicon;
