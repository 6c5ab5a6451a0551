package org.isnad.access;

import java.util.Locale;

/** What somebody may do. Each may do what those before it may. */
public enum Role {
  /** Look at everything, and have texts read. */
  READER,
  /** Judge rows, join sources, add articles. */
  EDITOR,
  /** Decide who may do what. */
  ADMINISTRATOR;

  /** Whether this one may do what needs another. */
  public boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** The word for it in files and on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return code();
  }

  /**
   * The role with this code.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Role of(String code) {
    for (Role role : values()) {
      if (role.code().equals(code)) {
        return role;
      }
    }
    throw new IllegalArgumentException("expected reader, editor or administrator, found " + code);
  }
}
