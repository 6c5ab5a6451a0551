package org.isnad.web;

/**
 * What claims stand on, as one bar. Shares are in percent of the bar, from its beginning.
 *
 * @param named how many have a root with a name
 * @param unnamed how many have an unnamed root
 * @param unattributed how many have no root that is told
 */
public record Shares(long named, long unnamed, long unattributed) {
  /** All of them. */
  public long all() {
    return named + unnamed + unattributed;
  }

  /** How wide the named part is. */
  public String namedWidth() {
    return share(named);
  }

  /** How wide the unnamed part is. */
  public String unnamedWidth() {
    return share(unnamed);
  }

  /** How wide the unattributed part is. */
  public String unattributedWidth() {
    return share(unattributed);
  }

  /** Where the named part begins, in a page of either direction. */
  public String namedAt(boolean rightToLeft) {
    return at(0, named, rightToLeft);
  }

  /** Where the unnamed part begins. */
  public String unnamedAt(boolean rightToLeft) {
    return at(named, unnamed, rightToLeft);
  }

  /** Where the unattributed part begins. */
  public String unattributedAt(boolean rightToLeft) {
    return at(named + unnamed, unattributed, rightToLeft);
  }

  /** A share as people read it. */
  public String percent(long part) {
    return all() == 0 ? "–" : Math.round(100.0 * part / all()) + "%";
  }

  private String share(long part) {
    return Axis.percent(all() == 0 ? 0 : 100.0 * part / all());
  }

  private String at(long before, long part, boolean rightToLeft) {
    if (all() == 0) {
      return Axis.percent(0);
    }
    long from = rightToLeft ? all() - before - part : before;
    return Axis.percent(100.0 * from / all());
  }
}
