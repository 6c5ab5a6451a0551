package org.isnad.ledger;

import java.util.Locale;

/**
 * An address as it is compared: http and https are one, the host in small letters, without the
 * default port, the fragment and a last slash. Path and query stay as they are: what they mean is
 * the server's affair.
 */
final class AddressKey {
  private AddressKey() {}

  static String of(String address) {
    int scheme = address.indexOf("://");
    if (scheme < 0) {
      return address;
    }
    String name = address.substring(0, scheme).toLowerCase(Locale.ROOT);
    if (!name.equals("http") && !name.equals("https")) {
      return address;
    }
    String rest = address.substring(scheme + 3);
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int hostEnd = hostEnd(rest);
    String host = rest.substring(0, hostEnd).toLowerCase(Locale.ROOT);
    String path = rest.substring(hostEnd);
    boolean slash = path.endsWith("/") && path.indexOf('?') < 0;
    return withoutPort(host, name) + (slash ? path.substring(0, path.length() - 1) : path);
  }

  private static int hostEnd(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '/' || c == '?') {
        return i;
      }
    }
    return rest.length();
  }

  private static String withoutPort(String host, String scheme) {
    String port = scheme.equals("http") ? ":80" : ":443";
    return host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
  }
}
