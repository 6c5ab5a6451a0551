package org.isnad.web;

import java.util.List;

/**
 * A claim as pages show it: its chain, its words, what kind of saying it is.
 *
 * @param id its row in the reading
 * @param number its place among the claims, from 1
 * @param kind kind of its root source, as a style
 * @param chain the stations from the publisher to the root
 * @param cue the words that attribute; empty where punctuation does
 * @param content the words attributed
 * @param tags act, form, certainty, polarity
 * @param facts times and quantities within
 * @param confidence how sure the reading is, in percent
 * @param rule what made it
 */
public record ClaimCard(
    String id,
    int number,
    String kind,
    List<Station> chain,
    String cue,
    List<String> content,
    List<Tag> tags,
    List<Fact> facts,
    int confidence,
    String rule) {
  /** Copies the lists. */
  public ClaimCard {
    chain = List.copyOf(chain);
    content = List.copyOf(content);
    tags = List.copyOf(tags);
    facts = List.copyOf(facts);
  }

  /**
   * One station of the chain.
   *
   * @param name who; the word for "unattributed" where nobody is named
   * @param kind its kind, as a style
   * @param kindName its kind, in words
   * @param facts how it was resolved and what else is known of it
   */
  public record Station(String name, String kind, String kindName, List<Fact> facts) {
    /** Copies the lists. */
    public Station {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A short property.
   *
   * @param text what it says
   * @param style how it looks: {@code plain}, {@code unsure}, {@code denied}
   */
  public record Tag(String text, String style) {}
}
