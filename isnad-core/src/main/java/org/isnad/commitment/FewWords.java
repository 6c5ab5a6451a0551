package org.isnad.commitment;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordSet;

/** Single words that one rule each turns on; the words are in {@code few-words.tsv}. */
final class FewWords {
  private final WordSet will;
  private final WordSet never;
  private final WordSet not;
  private final WordSet that;
  private final WordSet on;
  private final WordSet to;
  private final WordSet of;
  private final WordSet is;
  private final WordSet lack;
  private final WordSet by;
  private final WordSet from;
  private final WordSet sake;
  private final WordSet each;
  private final WordSet planned;
  private final WordSet also;
  private final WordSet back;
  private final WordSet what;
  private final WordSet light;
  private final WordSet within;
  private final WordSet putOff;
  private final WordSet calledOff;
  private final WordSet besides;
  private final WordSet guesses;
  private final WordSet noPlace;
  private final WordSet was;
  private final WordSet inReturn;
  private final WordSet together;
  private final WordSet allow;
  private final WordSet stay;
  private final WordSet comment;
  private final WordSet or;
  private final WordSet risen;
  private final WordSet observers;
  private final WordSet any;
  private final WordSet measured;
  private final WordSet describes;
  private final WordSet pointing;
  private final WordSet pact;
  private final WordSet force;
  private final WordSet truce;
  private final WordSet enters;
  private final WordSet carriesOut;
  private final WordSet step;
  private final WordSet office;
  private final WordSet pair;
  private final WordSet jointly;
  private final WordSet forces;
  private final WordSet met;
  private final WordSet rest;
  private final WordSet concludes;
  private final WordSet astray;
  private final WordSet visits;
  private final WordSet occasion;
  private final WordSet have;

  FewWords(Vocabulary.Builder vocabulary) {
    Table table = Table.read(FewWords.class, "few-words.tsv", 2);
    will = set(vocabulary, table, "will");
    never = set(vocabulary, table, "never");
    not = set(vocabulary, table, "not");
    that = set(vocabulary, table, "that");
    on = set(vocabulary, table, "on");
    to = set(vocabulary, table, "to");
    of = set(vocabulary, table, "of");
    is = set(vocabulary, table, "is");
    lack = set(vocabulary, table, "lack");
    by = set(vocabulary, table, "by");
    from = set(vocabulary, table, "from");
    sake = set(vocabulary, table, "sake");
    each = set(vocabulary, table, "each");
    planned = set(vocabulary, table, "planned");
    also = set(vocabulary, table, "also");
    back = set(vocabulary, table, "back");
    what = set(vocabulary, table, "what");
    light = set(vocabulary, table, "light");
    within = set(vocabulary, table, "within");
    putOff = set(vocabulary, table, "put-off");
    calledOff = set(vocabulary, table, "called-off");
    besides = set(vocabulary, table, "besides");
    noPlace = set(vocabulary, table, "no-place");
    guesses = set(vocabulary, table, "guesses");
    was = set(vocabulary, table, "was");
    inReturn = set(vocabulary, table, "in-return");
    together = set(vocabulary, table, "together");
    allow = set(vocabulary, table, "allow");
    stay = set(vocabulary, table, "stay");
    comment = set(vocabulary, table, "comment");
    or = set(vocabulary, table, "or");
    risen = set(vocabulary, table, "risen");
    observers = set(vocabulary, table, "observers");
    any = set(vocabulary, table, "any");
    measured = set(vocabulary, table, "measured");
    describes = set(vocabulary, table, "describes");
    pointing = set(vocabulary, table, "pointing");
    pact = set(vocabulary, table, "pact");
    force = set(vocabulary, table, "force");
    truce = set(vocabulary, table, "truce");
    enters = set(vocabulary, table, "enters");
    carriesOut = set(vocabulary, table, "carries-out");
    step = set(vocabulary, table, "step");
    office = set(vocabulary, table, "office");
    pair = set(vocabulary, table, "pair");
    jointly = set(vocabulary, table, "jointly");
    forces = set(vocabulary, table, "forces");
    met = set(vocabulary, table, "met");
    rest = set(vocabulary, table, "rest");
    concludes = set(vocabulary, table, "concludes");
    astray = set(vocabulary, table, "astray");
    visits = set(vocabulary, table, "visits");
    occasion = set(vocabulary, table, "occasion");
    have = set(vocabulary, table, "have");
  }

  private static WordSet set(Vocabulary.Builder vocabulary, Table table, String rule) {
    List<String> words = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.get(1).equals(rule)) {
        words.add(row.get(0));
      }
    }
    if (words.isEmpty()) {
      throw new IllegalStateException(table.name() + ": expected words for " + rule);
    }
    return new WordSet(vocabulary, words);
  }

  /** سوف: shall. */
  WordSet will() {
    return will;
  }

  /** لن: shall not. */
  WordSet never() {
    return never;
  }

  /** لا and لم: not. */
  WordSet not() {
    return not;
  }

  /** أن: that, before a verb. */
  WordSet that() {
    return that;
  }

  /** على: on. */
  WordSet on() {
    return on;
  }

  /** إلى: to. */
  WordSet to() {
    return to;
  }

  /** عن: of, from. */
  WordSet of() {
    return of;
  }

  /** تم and يتم: is done, before a verbal noun. */
  WordSet is() {
    return is;
  }

  /** عدم: the lack of, which negates a verbal noun. */
  WordSet lack() {
    return lack;
  }

  /** From whom a thing is done, in من قبل. */
  WordSet by() {
    return by;
  }

  /** من: from. */
  WordSet from() {
    return from;
  }

  /** أجل: in من أجل (for the sake of). */
  WordSet sake() {
    return sake;
  }

  /** Words before the noun that they count or hold together: جميع، كلا. */
  WordSet each() {
    return each;
  }

  /** مقرر: set for a time. */
  WordSet planned() {
    return planned;
  }

  /** Words that a clause goes on behind. */
  WordSet also() {
    return also;
  }

  /** A preposition with a pronoun: فيه (in it). */
  WordSet back() {
    return back;
  }

  /** ما: what; with a verb of lasting, not. */
  WordSet what() {
    return what;
  }

  /** Verbs that only carry the verbal noun behind them: سيقوم بزيارة. */
  WordSet light() {
    return light;
  }

  /** في: in. */
  WordSet within() {
    return within;
  }

  /** Was put off. */
  WordSet putOff() {
    return putOff;
  }

  /** Was called off. */
  WordSet calledOff() {
    return calledOff;
  }

  /** علاوة: on top of, before على. */
  WordSet besides() {
    return besides;
  }

  /** What stands behind "in" and is no place: an hour, a rank. */
  WordSet noPlace() {
    return noPlace;
  }

  /** Words of guessing and asking before what may be. */
  WordSet guesses() {
    return guesses;
  }

  /** كنت: I was. */
  WordSet was() {
    return was;
  }

  /** مقابل: in return for. */
  WordSet inReturn() {
    return inReturn;
  }

  /** مع: with. */
  WordSet together() {
    return together;
  }

  /** Allows, lets. */
  WordSet allow() {
    return allow;
  }

  /** Staying. */
  WordSet stay() {
    return stay;
  }

  /** What those who say nothing refuse: comment, answer. */
  WordSet comment() {
    return comment;
  }

  /** أو: or. */
  WordSet or() {
    return or;
  }

  /** Rose, fell: what follows alone is the change and not the level. */
  WordSet risen() {
    return risen;
  }

  /** Those who forecast and undertake nothing. */
  WordSet observers() {
    return observers;
  }

  /** لدى with a pronoun: has. */
  WordSet have() {
    return have;
  }

  /** موعد: the time for what is to be done, before its noun. */
  WordSet occasion() {
    return occasion;
  }

  /** Goes to see a place or somebody. */
  WordSet visits() {
    return visits;
  }

  /** What no name of a party goes on with: to, from, after. */
  WordSet astray() {
    return astray;
  }

  /** Makes an agreement: signed, reached. */
  WordSet concludes() {
    return concludes;
  }

  /** What is left for a second phase: the rest, the others. */
  WordSet rest() {
    return rest;
  }

  /** Will be met, with an answer. */
  WordSet met() {
    return met;
  }

  /** Forces that are the speaker's own. */
  WordSet forces() {
    return forces;
  }

  /** What two sides do together: announce, sign. */
  WordSet jointly() {
    return jointly;
  }

  /** Words for both sides. */
  WordSet pair() {
    return pair;
  }

  /** Offices of a state. */
  WordSet office() {
    return office;
  }

  /** Steps that are only taken where one was agreed: withdrawal, handover. */
  WordSet step() {
    return step;
  }

  /** Carrying out, before an agreement. */
  WordSet carriesOut() {
    return carriesOut;
  }

  /** Enters, of an agreement. */
  WordSet enters() {
    return enters;
  }

  /** Heads of agreements that no table of plans has: وقف (of fire). */
  WordSet truce() {
    return truce;
  }

  /** حيز: the sphere of what is in force. */
  WordSet force() {
    return force;
  }

  /** Nouns of agreements that bear names. */
  WordSet pact() {
    return pact;
  }

  /** Adjectives that name no agreement. */
  WordSet pointing() {
    return pointing;
  }

  /** Describes, regards as. */
  WordSet describes() {
    return describes;
  }

  /** مدى: how far somebody is ready, which is not told. */
  WordSet measured() {
    return measured;
  }

  /** أي: any, before a deed that is threatened. */
  WordSet any() {
    return any;
  }
}
