/**
 * Reads Arabic news: a text becomes tokens and sentences ({@code text}, {@code arabic}),
 * recognisers find what stands in them ({@code number}, {@code time}, {@code quantity}, {@code
 * entity}, {@code attribution}, {@code commitment}, {@code event}) with the help of word tables
 * ({@code lexicon}), what they found is named in one vocabulary ({@code annotation}), {@code
 * reading} puts it together in a fixed order, and {@code wire} turns the result into JSON and back.
 */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
