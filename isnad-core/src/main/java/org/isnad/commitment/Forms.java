package org.isnad.commitment;

import java.util.function.Consumer;

/** Writes the forms of a verb that news uses. Hamza is of no concern: forms are folded later. */
final class Forms {
  private static final String[] PERSONS = {"ي", "ت", "ن", "ا"};

  private Forms() {}

  /** Past: third persons, and those of speakers. */
  static void past(String he, Consumer<String> sink) {
    boolean weak = he.endsWith("ى") || he.endsWith("ا");
    String stem = weak ? he.substring(0, he.length() - 1) : he;
    sink.accept(he);
    sink.accept(stem + "ت");
    sink.accept(stem + "وا");
    sink.accept(stem + (weak ? "يا" : "ا"));
    sink.accept(stem + "تا");
    sink.accept(stem + (weak ? "ينا" : "نا"));
  }

  /** Present, after particles too: أن يغادروا (that they leave). */
  static void present(String he, Consumer<String> sink) {
    String rest = he.substring(1);
    boolean weak = he.endsWith("ى") || he.endsWith("ي") || he.endsWith("و");
    String stem = weak ? rest.substring(0, rest.length() - 1) : rest;
    for (String person : PERSONS) {
      sink.accept(person + rest);
    }
    for (String person : new String[] {"ي", "ت"}) {
      sink.accept(person + stem + "ون");
      sink.accept(person + stem + "وا");
      sink.accept(person + rest + "ان");
      sink.accept(person + rest + "ا");
    }
  }

  /** A noun with the pronoun of whose it is: "his pledge", "their agreement". */
  static void owned(String noun, Consumer<String> sink) {
    if (noun.length() < 3) {
      return;
    }
    boolean feminine = noun.endsWith("ة");
    String stem = feminine ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    for (String owner : new String[] {"ه", "ها", "هم", "هما"}) {
      sink.accept(stem + owner);
    }
  }

  /** Active participle, as a predicate and as an adverb. */
  static void participle(String he, Consumer<String> sink) {
    for (String ending : new String[] {"", "ا", "ة", "ون", "ين", "تان", "تين", "ان"}) {
      sink.accept(he + ending);
    }
  }
}
