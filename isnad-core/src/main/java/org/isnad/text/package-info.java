/**
 * The nouns of a text: article, span, token, sentence, document. They know nothing of what is found
 * in them and depend on no other package.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.text;
