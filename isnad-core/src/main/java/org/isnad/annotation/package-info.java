/**
 * The vocabulary of what is found in a text: claims with their chains, times, quantities. Values
 * only; the recognisers meet through these types and through nothing else.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.annotation;
