package org.isnad.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.isnad.search.Facet;
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

  /** A row of an article other than a claim, at its place on the article's page. */
  String rowIn(Object version, String row) {
    return article(version) + '#' + row;
  }

  /** The page of a source. */
  String source(String key) {
    return named("/sources", key);
  }

  /** The page of a paper; of an unknown one there is none, which is empty. */
  String outlet(String publisher) {
    return publisher.isEmpty() ? "" : named("/outlets", publisher);
  }

  /** The claims that a value of a facet lets through, the newest first. */
  String claims(Facet facet, String value) {
    return root + "/search?" + facet.code() + '=' + encoded(value) + "&order=newest";
  }

  /** The commitments that a value of a facet lets through. */
  String commitments(Facet facet, String value) {
    return root + "/commitments?" + facet.code() + '=' + encoded(value);
  }

  /** Servers refuse some characters in a path however they are written; there the query has it. */
  private String named(String path, String name) {
    boolean plain = name.chars().noneMatch(c -> "/\\%;.".indexOf(c) >= 0 || c < ' ');
    return root + path + (plain ? '/' + encoded(name) : "?name=" + encoded(name));
  }

  static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
