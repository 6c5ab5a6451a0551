package org.isnad.web;

import java.util.List;
import java.util.Optional;

/**
 * Who may come in.
 *
 * @param asked whether people are asked who they are; otherwise whoever uses this machine comes in
 * @param deciding what an administrator sees; empty for others
 * @param said what became of the last change; empty for none
 */
public record AccountsView(boolean asked, Optional<Deciding> deciding, Optional<Said> said) {
  /**
   * What became of a change.
   *
   * @param words in words
   * @param wrong whether it was not made
   */
  public record Said(String words, boolean wrong) {}

  /**
   * What an administrator decides about.
   *
   * @param people who have a password
   * @param programs who have tokens
   * @param roles what somebody may do, the least chosen
   */
  public record Deciding(List<Member> people, List<Member> programs, List<Choice> roles) {
    /** Copies the lists. */
    public Deciding {
      people = List.copyOf(people);
      programs = List.copyOf(programs);
      roles = List.copyOf(roles);
    }
  }

  /**
   * Somebody who may come in.
   *
   * @param name who
   * @param role what they may do, in words
   * @param roles what they could do, the present one chosen
   * @param added since when
   * @param own whether it is who looks at the page
   */
  public record Member(String name, String role, List<Choice> roles, String added, boolean own) {
    /** Copies the list. */
    public Member {
      roles = List.copyOf(roles);
    }
  }
}
