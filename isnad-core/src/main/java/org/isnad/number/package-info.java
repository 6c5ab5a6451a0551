/** Numbers in digits and words, before anyone has said what they count. */
@org.jspecify.annotations.NullMarked
package org.isnad.number;
