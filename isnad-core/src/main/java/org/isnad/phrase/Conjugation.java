package org.isnad.phrase;

import org.isnad.annotation.Gender;

/**
 * Writes the forms of a verb that news uses: third persons of past and present, the adverbial
 * participle, the verbal noun, each with attached pronouns where the verb takes an object. Hamza
 * and diacritics are of no concern here: forms are folded when they are interned.
 */
public final class Conjugation {
  /** Takes the forms. */
  @FunctionalInterface
  public interface Sink {
    /**
     * One form.
     *
     * @param form as written
     * @param inflection which form
     * @param gender of its subject
     * @param plural whether its subject is several
     * @param pronoun whether an object or possessor is attached
     */
    void accept(String form, Inflection inflection, Gender gender, boolean plural, boolean pronoun);
  }

  private static final String[] PRONOUNS = {"ه", "ها", "هم", "هما", "هن"};
  private static final String[] SPEAKERS = {"ي", "نا"};

  private final boolean takesObject;
  private final Sink sink;

  private Conjugation(boolean takesObject, Sink sink) {
    this.takesObject = takesObject;
    this.sink = sink;
  }

  /**
   * Gives all forms to the sink.
   *
   * @param past third person masculine of the past, or "-"
   * @param present third person masculine of the present, or "-"
   * @param participle active participle, or "-"
   * @param noun verbal noun, or "-"
   * @param takesObject whether pronouns attach to the finite forms
   */
  public static void of(
      String past, String present, String participle, String noun, boolean takesObject, Sink sink) {
    Conjugation forms = new Conjugation(takesObject, sink);
    if (!past.equals("-")) {
      forms.past(past);
    }
    if (!present.equals("-")) {
      forms.present(present);
    }
    if (!participle.equals("-")) {
      forms.participle(participle, endsInAlef(past));
    }
    if (!noun.equals("-")) {
      forms.noun(noun);
    }
  }

  private void past(String he) {
    boolean weak = endsInAlef(he);
    String stem = weak ? he.substring(0, he.length() - 1) : he;
    finite(he, Inflection.PAST, Gender.MASCULINE, false);
    finite(stem + "ت", Inflection.PAST, Gender.FEMININE, false);
    finite(stem + "وا", Inflection.PAST, Gender.MASCULINE, true);
    finite(stem + (weak ? "يا" : "ا"), Inflection.PAST, Gender.MASCULINE, true);
    finite(stem + "تا", Inflection.PAST, Gender.FEMININE, true);
  }

  private void present(String he) {
    String rest = he.substring(1);
    boolean weak = endsInAlef(he) || he.endsWith("ي") || he.endsWith("و");
    String stem = weak ? rest.substring(0, rest.length() - 1) : rest;
    finite("ي" + rest, Inflection.PRESENT, Gender.MASCULINE, false);
    finite("ت" + rest, Inflection.PRESENT, Gender.FEMININE, false);
    finite("ي" + stem + "ون", Inflection.PRESENT, Gender.MASCULINE, true);
    finite("ي" + rest + "ان", Inflection.PRESENT, Gender.MASCULINE, true);
    finite("ت" + rest + "ان", Inflection.PRESENT, Gender.FEMININE, true);
  }

  private void finite(String form, Inflection inflection, Gender gender, boolean plural) {
    sink.accept(form, inflection, gender, plural, false);
    if (takesObject) {
      String joined =
          form.endsWith("وا")
              ? form.substring(0, form.length() - 1)
              : form.endsWith("ى") ? form.substring(0, form.length() - 1) + "ا" : form;
      for (String pronoun : PRONOUNS) {
        sink.accept(joined + pronoun, inflection, gender, plural, true);
      }
    }
  }

  private void participle(String he, boolean weak) {
    accept(he + "ا", Gender.MASCULINE, false);
    accept(he + "ة", Gender.FEMININE, false);
    accept(he + "ين", Gender.MASCULINE, true);
    accept(he + "تين", Gender.FEMININE, true);
    // داع (calling) is داعيا and داعية where it is an adverb
    if (!he.endsWith("ي") && weak) {
      accept(he + "يا", Gender.MASCULINE, false);
      accept(he + "ية", Gender.FEMININE, false);
    }
  }

  private void accept(String form, Gender gender, boolean plural) {
    sink.accept(form, Inflection.PARTICIPLE, gender, plural, false);
  }

  private void noun(String noun) {
    sink.accept(noun, Inflection.VERBAL_NOUN, Gender.UNKNOWN, false, false);
    String joined = noun.endsWith("ة") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    for (String pronoun : PRONOUNS) {
      Gender gender = pronoun.equals("ها") ? Gender.FEMININE : Gender.MASCULINE;
      boolean plural = pronoun.length() > 2 || pronoun.equals("هم") || pronoun.equals("هن");
      sink.accept(joined + pronoun, Inflection.VERBAL_NOUN, gender, plural, true);
    }
    for (String pronoun : SPEAKERS) {
      sink.accept(joined + pronoun, Inflection.VERBAL_NOUN, Gender.UNKNOWN, false, true);
    }
  }

  private static boolean endsInAlef(String form) {
    return form.endsWith("ى") || form.endsWith("ا");
  }
}
