package org.isnad.search;

/** What names have in common that readers take for one name. */
public final class WordForms {
  private WordForms() {}

  /** A name without what spelling leaves open: hamza, diacritics, final letters, digits, case. */
  public static String folded(String name) {
    return SearchForm.of(name.strip());
  }
}
