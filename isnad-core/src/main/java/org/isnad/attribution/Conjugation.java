package org.isnad.attribution;

import java.util.function.BiConsumer;
import org.isnad.annotation.Gender;
import org.isnad.attribution.CueForm.Inflection;

/**
 * Writes the forms of a cue verb that news uses: third persons of past and present, the adverbial
 * participle, the verbal noun, each with attached pronouns where the verb takes an object. Hamza
 * and diacritics are of no concern here: forms are folded when they are interned.
 */
final class Conjugation {
  private static final String[] PRONOUNS = {"ه", "ها", "هم", "هما", "هن"};
  private static final String[] SPEAKERS = {"ي", "نا"};

  private final Cue cue;
  private final BiConsumer<String, CueForm> sink;

  private Conjugation(Cue cue, BiConsumer<String, CueForm> sink) {
    this.cue = cue;
    this.sink = sink;
  }

  /**
   * Gives all forms to the sink.
   *
   * @param past third person masculine of the past, or "-"
   * @param present third person masculine of the present, or "-"
   * @param participle active participle, or "-"
   * @param noun verbal noun, or "-"
   */
  static void of(
      Cue cue,
      String past,
      String present,
      String participle,
      String noun,
      BiConsumer<String, CueForm> sink) {
    Conjugation forms = new Conjugation(cue, sink);
    if (!past.equals("-")) {
      forms.past(past);
    }
    if (!present.equals("-")) {
      forms.present(present);
    }
    if (!participle.equals("-")) {
      forms.participle(participle);
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
    sink.accept(form, new CueForm(cue, inflection, gender, plural, false));
    if (cue.takesObject()) {
      String joined =
          form.endsWith("وا")
              ? form.substring(0, form.length() - 1)
              : form.endsWith("ى") ? form.substring(0, form.length() - 1) + "ا" : form;
      for (String pronoun : PRONOUNS) {
        sink.accept(joined + pronoun, new CueForm(cue, inflection, gender, plural, true));
      }
    }
  }

  private void participle(String he) {
    accept(he + "ا", Gender.MASCULINE, false);
    accept(he + "ة", Gender.FEMININE, false);
    accept(he + "ين", Gender.MASCULINE, true);
    accept(he + "تين", Gender.FEMININE, true);
    if (!he.endsWith("ي") && weakParticiple()) {
      accept(he + "يا", Gender.MASCULINE, false);
      accept(he + "ية", Gender.FEMININE, false);
    }
  }

  /** داع (calling) is داعيا and داعية where it is an adverb. */
  private boolean weakParticiple() {
    return cue.lemma().endsWith("ى") || cue.lemma().endsWith("ا");
  }

  private void accept(String form, Gender gender, boolean plural) {
    sink.accept(form, new CueForm(cue, Inflection.PARTICIPLE, gender, plural, false));
  }

  private void noun(String noun) {
    sink.accept(noun, new CueForm(cue, Inflection.VERBAL_NOUN, Gender.UNKNOWN, false, false));
    String joined = noun.endsWith("ة") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    for (String pronoun : PRONOUNS) {
      Gender gender = pronoun.equals("ها") ? Gender.FEMININE : Gender.MASCULINE;
      boolean plural = pronoun.length() > 2 || pronoun.equals("هم") || pronoun.equals("هن");
      sink.accept(joined + pronoun, new CueForm(cue, Inflection.VERBAL_NOUN, gender, plural, true));
    }
    for (String pronoun : SPEAKERS) {
      sink.accept(
          joined + pronoun, new CueForm(cue, Inflection.VERBAL_NOUN, Gender.UNKNOWN, false, true));
    }
  }

  private static boolean endsInAlef(String form) {
    return form.endsWith("ى") || form.endsWith("ا");
  }
}
