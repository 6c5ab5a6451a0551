package org.isnad.web;

import java.util.List;
import java.util.Locale;
import org.isnad.access.Role;
import org.isnad.server.Visitor;
import org.isnad.show.Language;
import org.isnad.show.Words;

/**
 * What stands around every page: its language, the ways to the other pages and to the same place in
 * the other language.
 *
 * @param words the words of the page's language
 * @param section the part of the site that the page belongs to, such as {@code search}
 * @param path the page's address without its language, query included
 * @param visitor who looks at it
 */
public record Frame(Words words, String section, String path, Visitor visitor) {
  private static final List<String> SECTIONS =
      List.of("search", "sources", "outlets", "commitments", "ledger");

  /**
   * A way to another part.
   *
   * @param address where
   * @param label what it is called
   * @param here whether the page belongs to it
   */
  public record Item(String address, String label, boolean here) {}

  /** The language as HTML writes it. */
  public String code() {
    return words.language().toString();
  }

  /** The direction in which the page runs. */
  public String direction() {
    return words.language().isRightToLeft() ? "rtl" : "ltr";
  }

  /** The other language as HTML writes it. */
  public String otherCode() {
    return other().toString();
  }

  /** The same place in the other language. */
  public String otherAddress() {
    return '/' + otherCode() + path;
  }

  /** What the program is called. */
  public String name() {
    return words.language() == Language.AR ? "إسناد" : "Isnad";
  }

  /** The parts of the site. */
  public List<Item> items() {
    return SECTIONS.stream()
        .map(part -> new Item('/' + code() + '/' + part, word("nav." + part), part.equals(section)))
        .toList();
  }

  /** What a form sends back in its hidden field {@code proof}. */
  public String proof() {
    return visitor.proof();
  }

  /** Whether the visitor may judge and add. */
  public boolean mayEdit() {
    return visitor.role().may(Role.EDITOR);
  }

  /** A page of the same language by its path, which begins with a slash. */
  public String address(String path) {
    return '/' + code() + path;
  }

  /** The word for a key. */
  public String word(String key) {
    return words.of(key);
  }

  /** A whole number as people read it. */
  public String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private Language other() {
    return words.language() == Language.AR ? Language.EN : Language.AR;
  }
}
