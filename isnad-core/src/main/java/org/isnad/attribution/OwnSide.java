package org.isnad.attribution;

import java.util.Set;

/**
 * The words that a speaker's side goes by: its own name, and the country or body of its office.
 *
 * @param words light stems of name and office
 */
record OwnSide(Set<String> words) {
  OwnSide {
    words = Set.copyOf(words);
  }

  /** Whether the word names the side: المغرب (Morocco) for its minister المغربي (Moroccan). */
  boolean contains(String stem) {
    return stem.length() > 3 && Names.within(Set.of(stem), words);
  }
}
