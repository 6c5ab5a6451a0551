package org.isnad.web;

import java.util.List;

/**
 * What somebody decided about a row, beside what the machine read.
 *
 * @param style the verdict, as a style: {@code confirm}, {@code correct}, {@code reject}
 * @param verdict in words
 * @param who decided
 * @param when as {@code 2027-02-14 08:30} in UTC
 * @param why their reasons; empty where none are given
 * @param changes what stands instead, with what the machine read as the words it replaces
 */
public record Judged(
    String style, String verdict, String who, String when, String why, List<Fact> changes) {
  /** Copies the list. */
  public Judged {
    changes = List.copyOf(changes);
  }
}
