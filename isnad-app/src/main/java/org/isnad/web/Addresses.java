package org.isnad.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.isnad.show.Language;

/** Where the pages of one language are. */
final class Addresses {
  private final String root;

  Addresses(Language language) {
    root = '/' + language.toString();
  }

  /** A page by its path, which begins with a slash. */
  String of(String path) {
    return root + path;
  }

  /** The page of an article. */
  String article(Object version) {
    return root + "/articles/" + version;
  }

  /** The page of an article with a claim of its reading lit up. */
  String claimIn(Object version, String claim) {
    return article(version) + "?claim=" + claim + '#' + claim;
  }

  /** The page of a claim. */
  String claim(Object row) {
    return root + "/claims/" + row;
  }

  /** The page of a source. */
  String source(String key) {
    return root + "/sources/" + encoded(key);
  }

  /** The page of a paper; of an unknown one there is none, which is empty. */
  String outlet(String publisher) {
    return publisher.isEmpty() ? "" : root + "/outlets/" + encoded(publisher);
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
