package org.isnad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Gender;
import org.isnad.event.Trigger.Need;
import org.isnad.event.Trigger.Prepositions;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.Conjugation;
import org.isnad.phrase.Inflection;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words that tell an event, in all their forms. Immutable and thread-safe. */
final class TriggerLexicon {
  /** What needs a word by it is tried first: أطلق النار (shot) before أطلق (began). */
  private static final Comparator<TriggerForm> NEEDIEST_FIRST =
      Comparator.comparing(
          form -> form.trigger().nearby() == null && form.trigger().doers() == null);

  private final WordMap<List<TriggerForm>> forms;

  TriggerLexicon(Vocabulary.Builder vocabulary) {
    Map<String, WordSet> sets = sets(vocabulary);
    Map<String, List<TriggerForm>> byForm = new LinkedHashMap<>();
    for (Table.Row row : Table.read(TriggerLexicon.class, "triggers.tsv", 12).rows()) {
      new Forms(trigger(row, vocabulary, sets), byForm).add(row);
    }
    WordMap.Builder<List<TriggerForm>> map = new WordMap.Builder<>(vocabulary);
    byForm.values().forEach(found -> found.sort(NEEDIEST_FIRST));
    byForm.forEach(
        (form, found) -> {
          List<TriggerForm> before = map.put(form, List.copyOf(found));
          if (before != null) {
            List<TriggerForm> both = new ArrayList<>(before);
            both.addAll(found);
            map.put(form, List.copyOf(both));
          }
        });
    forms = map.build();
  }

  private static Map<String, WordSet> sets(Vocabulary.Builder vocabulary) {
    Map<String, List<String>> words = new HashMap<>();
    for (Table.Row row : Table.read(TriggerLexicon.class, "objects.tsv", 2).rows()) {
      words.computeIfAbsent(row.get(1), any -> new ArrayList<>()).add(row.get(0));
    }
    Map<String, WordSet> sets = new HashMap<>();
    words.forEach((name, list) -> sets.put(name, new WordSet(vocabulary, list)));
    return sets;
  }

  private static Trigger trigger(
      Table.Row row, Vocabulary.Builder vocabulary, Map<String, WordSet> sets) {
    boolean tells = !row.get(3).equals("-");
    return new Trigger(
        row.get(0).equals("-") ? row.words(2).get(0) : row.get(0),
        tells ? Task.TELL : Task.of(row.get(4)),
        tells ? EventType.valueOf(row.get(3)) : null,
        tells && !row.get(4).equals("-") ? row.get(4) : null,
        Role.of(row.get(5)),
        Role.of(row.get(6)),
        row.get(7).equals("object"),
        prepositions(row.words(8), vocabulary),
        prepositions(row.words(9), vocabulary),
        prepositions(row.words(10), vocabulary),
        need(row),
        words(row, sets, need(row) == Need.NEARBY || need(row) == Need.PLACE),
        words(row, sets, need(row) == Need.SUBJECT),
        carries(row));
  }

  private static Set<EventType> carries(Table.Row row) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    if (isCarrier(row)) {
      row.words(11).forEach(type -> types.add(EventType.valueOf(type)));
    }
    return types;
  }

  private static boolean isCarrier(Table.Row row) {
    return row.get(3).equals("-") && row.get(4).equals("carry");
  }

  private static Need need(Table.Row row) {
    if (isCarrier(row)) {
      return Need.NOTHING;
    }
    if (row.words(11).size() == 2) {
      return Need.SUBJECT;
    }
    return switch (row.get(11)) {
      case "-" -> Need.NOTHING;
      case "human" -> Need.HUMAN;
      case "human-subject" -> Need.HUMAN_SUBJECT;
      case "carried" -> Need.CARRIED;
      case "held" -> Need.HELD;
      case "joint" -> Need.JOINT;
      case "place" -> Need.PLACE;
      default -> Need.NEARBY;
    };
  }

  private static @Nullable WordSet words(Table.Row row, Map<String, WordSet> sets, boolean needed) {
    if (!needed) {
      return null;
    }
    WordSet set = sets.get(row.words(11).get(row.words(11).size() - 1));
    if (set == null) {
      throw row.error("expected a set of objects.tsv, found " + row.get(11));
    }
    return set;
  }

  private static Prepositions prepositions(List<String> words, Vocabulary.Builder vocabulary) {
    int clitics = 0;
    List<String> own = new ArrayList<>();
    for (String word : words) {
      switch (word) {
        case "بـ" -> clitics |= Tokens.BY;
        case "لـ" -> clitics |= Tokens.FOR;
        default -> own.add(word);
      }
    }
    return new Prepositions(own.isEmpty() ? null : new WordSet(vocabulary, own), clitics);
  }

  /** The readings of a token as a trigger; null where it has none. */
  @Nullable List<TriggerForm> forms(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return null;
    }
    List<TriggerForm> found = forms.get(tokens.whole(token));
    if (found != null) {
      return found;
    }
    found = forms.get(tokens.base(token));
    return found != null ? found : forms.get(tokens.stem(token));
  }

  /** The forms of one row. */
  private static final class Forms {
    private final Trigger trigger;
    private final Map<String, List<TriggerForm>> byForm;

    Forms(Trigger trigger, Map<String, List<TriggerForm>> byForm) {
      this.trigger = trigger;
      this.byForm = byForm;
    }

    void add(Table.Row row) {
      boolean takesObject = trigger.object() != Role.NONE || trigger.task() == Task.CARRY;
      Conjugation.of(row.get(0), row.get(1), participle(row), "-", takesObject, this::put);
      if (!row.get(1).equals("-")) {
        speakers(row.get(1).substring(1));
      }
      for (String noun : row.words(2)) {
        Conjugation.of("-", "-", "-", noun, false, this::put);
        if (!noun.endsWith("ة") && !noun.endsWith("ات")) {
          put(noun + "ا", Inflection.VERBAL_NOUN, Gender.UNKNOWN, false, false);
          put(noun + "ين", Inflection.VERBAL_NOUN, Gender.UNKNOWN, true, false);
        }
      }
    }

    /** The participle of a derived verb is its present with another first letter: مطالبا. */
    private static String participle(Table.Row row) {
      boolean adverbial = row.get(3).equals("REQUEST") || row.get(3).equals("ACCUSE");
      boolean derived = row.get(1).length() > 4 && !row.get(1).startsWith("ينت");
      return adverbial && derived ? "م" + row.get(1).substring(1) : "-";
    }

    private void speakers(String rest) {
      add(
          "ن" + rest,
          new TriggerForm(trigger, Inflection.PRESENT, Gender.UNKNOWN, true, false, true));
    }

    private void put(
        String form, Inflection inflection, Gender gender, boolean plural, boolean pronoun) {
      add(form, new TriggerForm(trigger, inflection, gender, plural, pronoun, false));
      if (inflection == Inflection.PRESENT && form.endsWith("ون")) {
        String subjunctive = form.substring(0, form.length() - 1) + "ا";
        add(subjunctive, new TriggerForm(trigger, inflection, gender, plural, pronoun, false));
      }
    }

    private void add(String form, TriggerForm found) {
      byForm
          .computeIfAbsent(org.isnad.lexicon.LightForm.of(form), any -> new ArrayList<>())
          .add(found);
    }
  }
}
