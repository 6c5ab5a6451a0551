/**
 * How Arabic is written: where words, digits and marks begin and end, which letters in front of a
 * word are words of their own (the proclitics), and where sentences end.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.arabic;
