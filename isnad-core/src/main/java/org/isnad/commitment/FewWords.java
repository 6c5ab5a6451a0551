package org.isnad.commitment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordSet;

/** Single words that one rule each turns on; the words are in {@code few-words.tsv}. */
final class FewWords {

  /** The rules of the table, each a set of words. */
  private enum Rule {
    WILL,
    NEVER,
    NOT,
    THAT,
    ON,
    TO,
    OF,
    IS,
    LACK,
    BY,
    FROM,
    SAKE,
    EACH,
    PLANNED,
    ALSO,
    BACK,
    WHAT,
    LIGHT,
    WITHIN,
    PUT_OFF,
    CALLED_OFF,
    BESIDES,
    GUESSES,
    NO_PLACE,
    WAS,
    IN_RETURN,
    TOGETHER,
    ALLOW,
    STAY,
    COMMENT,
    OR,
    RISEN,
    OBSERVERS,
    ANY,
    MEASURED,
    DESCRIBES,
    POINTING,
    PACT,
    FORCE,
    TRUCE,
    ENTERS,
    CARRIES_OUT,
    STEP,
    PAIR,
    JOINTLY,
    FORCES,
    MET,
    REST,
    CONCLUDES,
    ASTRAY,
    VISITS,
    OCCASION,
    HAVE,
    ASKED,
    DEMANDS,
    AMOUNTS,
    BETWEEN,
    DENIES,
    CREATES,
    COUNTS,
    LIKELY,
    WEATHER,
    LEAVES,
    KEPT_FROM,
    START;

    /** As it stands in the table. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<Rule, WordSet> sets = new EnumMap<>(Rule.class);

  FewWords(Vocabulary.Builder vocabulary) {
    Table table = Table.read(FewWords.class, "few-words.tsv", 2);
    for (Rule rule : Rule.values()) {
      sets.put(rule, set(vocabulary, table, rule.code()));
    }
  }

  private WordSet of(Rule rule) {
    return Objects.requireNonNull(sets.get(rule));
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
    return of(Rule.WILL);
  }

  /** لن: shall not. */
  WordSet never() {
    return of(Rule.NEVER);
  }

  /** لا and لم: not. */
  WordSet not() {
    return of(Rule.NOT);
  }

  /** أن: that, before a verb. */
  WordSet that() {
    return of(Rule.THAT);
  }

  /** على: on. */
  WordSet on() {
    return of(Rule.ON);
  }

  /** إلى: to. */
  WordSet to() {
    return of(Rule.TO);
  }

  /** عن: of, from. */
  WordSet of() {
    return of(Rule.OF);
  }

  /** تم and يتم: is done, before a verbal noun. */
  WordSet is() {
    return of(Rule.IS);
  }

  /** عدم: the lack of, which negates a verbal noun. */
  WordSet lack() {
    return of(Rule.LACK);
  }

  /** From whom a thing is done, in من قبل. */
  WordSet by() {
    return of(Rule.BY);
  }

  /** من: from. */
  WordSet from() {
    return of(Rule.FROM);
  }

  /** أجل: in من أجل (for the sake of). */
  WordSet sake() {
    return of(Rule.SAKE);
  }

  /** Words before the noun that they count or hold together: جميع، كلا. */
  WordSet each() {
    return of(Rule.EACH);
  }

  /** مقرر: set for a time. */
  WordSet planned() {
    return of(Rule.PLANNED);
  }

  /** Words that a clause goes on behind. */
  WordSet also() {
    return of(Rule.ALSO);
  }

  /** A preposition with a pronoun: فيه (in it). */
  WordSet back() {
    return of(Rule.BACK);
  }

  /** ما: what; with a verb of lasting, not. */
  WordSet what() {
    return of(Rule.WHAT);
  }

  /** Verbs that only carry the verbal noun behind them: سيقوم بزيارة. */
  WordSet light() {
    return of(Rule.LIGHT);
  }

  /** في: in. */
  WordSet within() {
    return of(Rule.WITHIN);
  }

  /** Was put off. */
  WordSet putOff() {
    return of(Rule.PUT_OFF);
  }

  /** Was called off. */
  WordSet calledOff() {
    return of(Rule.CALLED_OFF);
  }

  /** علاوة: on top of, before على. */
  WordSet besides() {
    return of(Rule.BESIDES);
  }

  /** What stands behind "in" and is no place: an hour, a rank. */
  WordSet noPlace() {
    return of(Rule.NO_PLACE);
  }

  /** Words of guessing and asking before what may be. */
  WordSet guesses() {
    return of(Rule.GUESSES);
  }

  /** كنت: I was. */
  WordSet was() {
    return of(Rule.WAS);
  }

  /** مقابل: in return for. */
  WordSet inReturn() {
    return of(Rule.IN_RETURN);
  }

  /** مع: with. */
  WordSet together() {
    return of(Rule.TOGETHER);
  }

  /** Allows, lets. */
  WordSet allow() {
    return of(Rule.ALLOW);
  }

  /** Staying. */
  WordSet stay() {
    return of(Rule.STAY);
  }

  /** What those who say nothing refuse: comment, answer. */
  WordSet comment() {
    return of(Rule.COMMENT);
  }

  /** أو: or. */
  WordSet or() {
    return of(Rule.OR);
  }

  /** Rose, fell: what follows alone is the change and not the level. */
  WordSet risen() {
    return of(Rule.RISEN);
  }

  /** Those who forecast and undertake nothing. */
  WordSet observers() {
    return of(Rule.OBSERVERS);
  }

  /** لدى with a pronoun: has. */
  WordSet have() {
    return of(Rule.HAVE);
  }

  /** عما: about what, before إذا (if). */
  WordSet asked() {
    return of(Rule.ASKED);
  }

  /** Demands of somebody, or denies him the right. */
  WordSet demands() {
    return of(Rule.DEMANDS);
  }

  /** بين: between. */
  WordSet between() {
    return of(Rule.BETWEEN);
  }

  /** Denies. */
  WordSet denies() {
    return of(Rule.DENIES);
  }

  /** Verbal nouns whose genitive is what is made and not who makes it. */
  WordSet creates() {
    return of(Rule.CREATES);
  }

  /** Counts people, who follow من: عشرات من. */
  WordSet counts() {
    return of(Rule.COUNTS);
  }

  /** أرجح in على الأرجح: most likely. */
  WordSet likely() {
    return of(Rule.LIKELY);
  }

  /** Rain, wind: nobody undertakes them. */
  WordSet weather() {
    return of(Rule.WEATHER);
  }

  /** What only the one of whom it is told does: resignation. */
  WordSet leaves() {
    return of(Rule.LEAVES);
  }

  /** Keeps from; with من right behind it, is kept from. */
  WordSet keptFrom() {
    return of(Rule.KEPT_FROM);
  }

  /** بداية: beginning with, at first. */
  WordSet start() {
    return of(Rule.START);
  }

  /** Amounts to, is regarded as. */
  WordSet amounts() {
    return of(Rule.AMOUNTS);
  }

  /** موعد: the time for what is to be done, before its noun. */
  WordSet occasion() {
    return of(Rule.OCCASION);
  }

  /** Goes to see a place or somebody. */
  WordSet visits() {
    return of(Rule.VISITS);
  }

  /** What no name of a party goes on with: to, from, after. */
  WordSet astray() {
    return of(Rule.ASTRAY);
  }

  /** Makes an agreement: signed, reached. */
  WordSet concludes() {
    return of(Rule.CONCLUDES);
  }

  /** What is left for a second phase: the rest, the others. */
  WordSet rest() {
    return of(Rule.REST);
  }

  /** Will be met, with an answer. */
  WordSet met() {
    return of(Rule.MET);
  }

  /** Forces that are the speaker's own. */
  WordSet forces() {
    return of(Rule.FORCES);
  }

  /** What two sides do together: announce, sign. */
  WordSet jointly() {
    return of(Rule.JOINTLY);
  }

  /** Words for both sides. */
  WordSet pair() {
    return of(Rule.PAIR);
  }

  /** Steps that are only taken where one was agreed: withdrawal, handover. */
  WordSet step() {
    return of(Rule.STEP);
  }

  /** Carrying out, before an agreement. */
  WordSet carriesOut() {
    return of(Rule.CARRIES_OUT);
  }

  /** Enters, of an agreement. */
  WordSet enters() {
    return of(Rule.ENTERS);
  }

  /** Heads of agreements that no table of plans has: وقف (of fire). */
  WordSet truce() {
    return of(Rule.TRUCE);
  }

  /** حيز: the sphere of what is in force. */
  WordSet force() {
    return of(Rule.FORCE);
  }

  /** Nouns of agreements that bear names. */
  WordSet pact() {
    return of(Rule.PACT);
  }

  /** Adjectives that name no agreement. */
  WordSet pointing() {
    return of(Rule.POINTING);
  }

  /** Describes, regards as. */
  WordSet describes() {
    return of(Rule.DESCRIBES);
  }

  /** مدى: how far somebody is ready, which is not told. */
  WordSet measured() {
    return of(Rule.MEASURED);
  }

  /** أي: any, before a deed that is threatened. */
  WordSet any() {
    return of(Rule.ANY);
  }
}
