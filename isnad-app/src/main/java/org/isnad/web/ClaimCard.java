package org.isnad.web;

import java.util.List;
import java.util.Optional;

/**
 * A claim as pages show it: its chain, its words, what kind of saying it is.
 *
 * @param id its row in the reading, such as {@code c3}
 * @param row its short name in the ledger, such as {@code 17.120}
 * @param number its place among the claims, from 1
 * @param kind kind of its root source, as a style
 * @param chain the stations from the publisher to the root
 * @param cue the words that attribute; empty where punctuation does
 * @param content the words attributed
 * @param tags act, form, certainty, polarity
 * @param facts times, quantities and commitments within
 * @param confidence how sure the reading is, in percent
 * @param rule what made it
 * @param citation who said it, where it stands, its words
 * @param correcting what can be put right
 * @param judged what somebody decided
 */
public record ClaimCard(
    String id,
    String row,
    int number,
    String kind,
    List<Station> chain,
    String cue,
    List<String> content,
    List<Tag> tags,
    List<Fact> facts,
    int confidence,
    String rule,
    String citation,
    Correcting correcting,
    Optional<Judged> judged) {
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
   * @param address its page; empty where it has none
   * @param facts how it was resolved and what else is known of it
   */
  public record Station(
      String name, String kind, String kindName, String address, List<Fact> facts) {
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
