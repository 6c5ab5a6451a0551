package org.isnad.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells which addresses are in one hand. */
final class Networks {
  /** Of the 16 bytes of an IPv6 address those that a provider gives out. */
  private static final int GIVEN_OUT = 8;

  private Networks() {}

  /**
   * What the addresses of one household or server have in common. Of IPv6 that is the first half:
   * whoever has one such network has 2^64 addresses, and could send each attempt from another. An
   * address of IPv4 stands for itself. What is no address, as a proxy may hand on, too.
   */
  static String of(String address) {
    String bare = bare(address);
    if (bare.indexOf(':') < 0) {
      return bare;
    }
    try {
      // in brackets it is never looked up as a name
      byte[] bytes = InetAddress.getByName('[' + bare + ']').getAddress();
      return bytes.length <= GIVEN_OUT
          ? InetAddress.getByAddress(bytes).getHostAddress()
          : HexFormat.of().formatHex(Arrays.copyOf(bytes, GIVEN_OUT)) + "::/64";
    } catch (UnknownHostException e) {
      return bare;
    }
  }

  /** Without brackets, port and the name of the card that it came in by. */
  private static String bare(String address) {
    int close = address.indexOf(']');
    if (address.startsWith("[") && close > 0) {
      return withoutCard(address.substring(1, close));
    }
    int colon = address.indexOf(':');
    boolean port = colon >= 0 && colon == address.lastIndexOf(':');
    return port ? address.substring(0, colon) : withoutCard(address);
  }

  private static String withoutCard(String address) {
    int card = address.indexOf('%');
    return card < 0 ? address : address.substring(0, card);
  }
}
