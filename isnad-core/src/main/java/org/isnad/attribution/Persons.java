package org.isnad.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.phrase.Passage;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** The people whom the article names, each under the fullest of their names, with their offices. */
final class Persons {
  private static final int MOST = 400;

  /** One person. */
  static final class Person {
    String name = "";
    Set<String> words = Set.of();
    Gender gender = Gender.UNKNOWN;
    final List<Set<String>> roles = new ArrayList<>();
    final List<Integer> roleAt = new ArrayList<>();
    final Set<String> known = new java.util.LinkedHashSet<>();
  }

  private final Passage passage;
  private final List<Person> all = new ArrayList<>();
  private final Map<Integer, Person> byToken = new HashMap<>();

  Persons(Passage passage, List<Mention> mentions) {
    this.passage = passage;
    List<Mention> names = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME) {
        names.add(mention);
      }
    }
    names.stream().filter(m -> length(m) > 1).limit(MOST).forEach(this::add);
    names.stream().filter(m -> length(m) == 1).limit(MOST).forEach(this::add);
  }

  private static int length(Mention mention) {
    return mention.afterToken() - mention.firstToken();
  }

  private void add(Mention mention) {
    Set<String> words = Names.words(passage, mention.firstToken(), mention.afterToken());
    Person person = named(words);
    if (person == null) {
      person = new Person();
      all.add(person);
    }
    if (words.size() > person.words.size()) {
      person.words = words;
      person.name = Names.bare(passage, mention.firstToken(), mention.afterToken());
    }
    if (person.gender == Gender.UNKNOWN) {
      person.gender = mention.gender();
    }
    if (mention.role().isPresent()) {
      Span role = mention.role().get();
      int first = passage.document().tokenAt(role.start());
      int after = passage.document().tokenAt(role.end());
      addRole(person, first, after);
    }
    for (int token = mention.firstToken(); token < mention.afterToken(); token++) {
      byToken.put(token, person);
    }
  }

  void addRole(Person person, int first, int after) {
    Set<String> words = Names.words(passage, first, after);
    if (!words.isEmpty()) {
      person.roles.add(words);
      person.roleAt.add(first);
      for (int token = first; token < after; token++) {
        Mention mention = passage.mention(token);
        if (mention != null && mention.known().isPresent()) {
          person.known.add(OwnSide.keyOf(mention));
        }
      }
    }
  }

  private @Nullable Person named(Set<String> words) {
    for (Person person : all) {
      boolean same =
          words.size() <= person.words.size()
              ? isPartOf(words, person.words)
              : isPartOf(person.words, words);
      if (same) {
        return person;
      }
    }
    return null;
  }

  /** Whether every word of the one name is in the other, a long one with a letter more or less. */
  private static boolean isPartOf(Set<String> shorter, Set<String> longer) {
    for (String word : shorter) {
      boolean found = longer.contains(word);
      for (String other : longer) {
        found |= Names.oneLetterApart(word, other);
      }
      if (!found) {
        return false;
      }
    }
    return !shorter.isEmpty();
  }

  /** The person of the name at the token; null where no name was found there. */
  @Nullable Person at(int token) {
    return byToken.get(token);
  }

  /** The keys of countries and bodies in the offices told for the person of this name. */
  Set<String> knownOf(String name) {
    Set<String> keys = new java.util.LinkedHashSet<>();
    for (Person person : all) {
      if (person.name.equals(name)) {
        keys.addAll(person.known);
      }
    }
    return keys;
  }

  /** Whether the person of this name holds an office told in these words. */
  boolean holds(String name, Set<String> office) {
    for (Person person : all) {
      for (Set<String> role : person.roles) {
        if (person.name.equals(name) && Names.within(office, role)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words of the offices told for the person of this name. */
  Set<String> officesOf(String name) {
    Set<String> words = new java.util.LinkedHashSet<>();
    for (Person person : all) {
      if (person.name.equals(name)) {
        person.roles.forEach(words::addAll);
      }
    }
    return words;
  }

  /** The person whose name has all these words; null where none has. */
  @Nullable Person called(Set<String> words) {
    return words.isEmpty() ? null : named(words);
  }

  /**
   * The person whose office is told in these words, most of all the one introduced last before the
   * token; null where none is.
   */
  @Nullable Person holding(Set<String> office, int before) {
    Person best = null;
    int bestAt = Integer.MIN_VALUE;
    for (Person person : all) {
      for (int i = 0; i < person.roles.size(); i++) {
        int at = person.roleAt.get(i) < before ? person.roleAt.get(i) : -person.roleAt.get(i);
        if (person.roles.get(i).equals(office)) {
          return person;
        }
        if (at > bestAt && Names.within(office, person.roles.get(i))) {
          best = person;
          bestAt = at;
        }
      }
    }
    return best != null ? best : nearlyHolding(office);
  }

  private @Nullable Person nearlyHolding(Set<String> office) {
    for (Person person : all) {
      for (Set<String> role : person.roles) {
        if (Names.nearlyWithin(office, role)) {
          return person;
        }
      }
    }
    return null;
  }
}
