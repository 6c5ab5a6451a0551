package org.isnad.cli;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a server listens and what it may be called.
 *
 * @param isLocal whether only this machine reaches it
 * @param names as they stand in the header Host, without port
 */
record Hosts(boolean isLocal, Set<String> names) {
  private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]");

  Hosts {
    names = Set.copyOf(names);
  }

  /**
   * What listening on an address comes to.
   *
   * @throws IllegalArgumentException where it is none of this machine
   */
  static Hosts of(String address, List<String> names) {
    try {
      InetAddress bound = InetAddress.getByName(address);
      Set<String> all = new TreeSet<>(LOCAL);
      all.add(address.toLowerCase(Locale.ROOT));
      names.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
      if (bound.isAnyLocalAddress()) {
        for (NetworkInterface some : Collections.list(NetworkInterface.getNetworkInterfaces())) {
          some.inetAddresses().forEach(own -> all.add(written(own)));
        }
      } else {
        all.add(written(bound));
      }
      return new Hosts(bound.isLoopbackAddress() && names.isEmpty(), all);
    } catch (UnknownHostException | SocketException e) {
      throw new IllegalArgumentException(
          "Expected an address of this machine to listen on, found " + address, e);
    }
  }

  private static String written(InetAddress address) {
    String plain = address.getHostAddress();
    int zone = plain.indexOf('%');
    String bare = zone < 0 ? plain : plain.substring(0, zone);
    return bare.indexOf(':') < 0 ? bare : '[' + bare + ']';
  }
}
