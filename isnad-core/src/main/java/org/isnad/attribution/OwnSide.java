package org.isnad.attribution;

import java.util.Set;
import org.isnad.annotation.Mention;

/**
 * What a speaker's side goes by: its own name, and the country or body of its office.
 *
 * @param words light stems of name and office
 * @param known keys of the countries and bodies in name and office
 */
record OwnSide(Set<String> words, Set<String> known) {
  OwnSide {
    words = Set.copyOf(words);
    known = Set.copyOf(known);
  }

  /** Whether the word names the side: المغرب (Morocco) for its minister المغربي (Moroccan). */
  boolean contains(String stem) {
    return stem.length() > 3 && Names.within(Set.of(stem), words);
  }

  /** Whether the mention names the side: واشنطن (Washington) for an American minister. */
  boolean isKnownAs(Mention mention) {
    return mention.known().isPresent() && known.contains(keyOf(mention));
  }

  /** The key of a country, for the country itself, its capital and its nationality. */
  static String keyOf(Mention mention) {
    String key = mention.known().map(known -> known.key()).orElse("");
    int colon = key.indexOf(':');
    return colon < 0 ? key : key.substring(colon + 1);
  }
}
