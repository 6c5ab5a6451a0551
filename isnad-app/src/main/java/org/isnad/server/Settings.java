package org.isnad.server;

import java.util.Set;

/**
 * How a server goes about its work.
 *
 * @param hosts names that it goes by, without port, in small letters
 * @param secure whether browsers come by HTTPS, through a proxy
 * @param limits what it takes at most
 */
public record Settings(Set<String> hosts, boolean secure, Limits limits) {
  /** Copies the names. */
  public Settings {
    hosts = Set.copyOf(hosts);
  }
}
