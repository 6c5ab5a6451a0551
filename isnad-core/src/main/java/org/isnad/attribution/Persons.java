package org.isnad.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Mention.Form;
import org.isnad.phrase.Passage;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** The people whom the article names, as entities, with the offices told for them. */
final class Persons {
  /** One person. */
  static final class Person {
    final String entity;
    final String name;
    final Set<String> words;
    Gender gender;
    final List<Set<String>> roles = new ArrayList<>();
    final List<Integer> roleAt = new ArrayList<>();
    final Set<String> known = new LinkedHashSet<>();

    Person(String entity, String name, Set<String> words, Gender gender) {
      this.entity = entity;
      this.name = name;
      this.words = words;
      this.gender = gender;
    }
  }

  private final Passage passage;
  private final List<Person> all = new ArrayList<>();
  private final Map<Integer, Person> byToken = new HashMap<>();
  private final Map<Integer, Mention> described = new HashMap<>();
  private final Map<Integer, Person> byDescription = new HashMap<>();

  Persons(Passage passage, List<Entity> entities) {
    this.passage = passage;
    for (Entity entity : entities) {
      if (entity.type() == EntityType.PERSON) {
        add(entity);
      }
    }
  }

  private void add(Entity entity) {
    Set<String> words = Set.of();
    for (Mention mention : entity.mentions()) {
      Set<String> here = Names.words(passage, mention.firstToken(), mention.afterToken());
      if (mention.form() == Form.NAME && here.size() > words.size()) {
        words = here;
      }
    }
    Person person = new Person(entity.id(), entity.name(), words, entity.gender());
    all.add(person);
    for (Mention mention : entity.mentions()) {
      add(person, mention);
    }
  }

  private void add(Person person, Mention mention) {
    if (mention.form() == Form.DESCRIPTION) {
      described.put(mention.firstToken(), mention);
      byDescription.put(mention.firstToken(), person);
      return;
    }
    if (mention.role().isPresent()) {
      Span role = mention.role().get();
      int first = passage.document().tokenAt(role.start());
      addRole(person, first, passage.document().tokenAt(role.end()));
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
        OwnSide.addKeys(passage, token, person.known);
      }
    }
  }

  /** The person of the name at the token; null where no name was found there. */
  @Nullable Person at(int token) {
    return byToken.get(token);
  }

  /** The person whom these tokens describe; null where they are no description of a named one. */
  @Nullable Person describedAt(int first, int after) {
    Mention mention = described.get(first);
    return mention != null && mention.afterToken() == after ? byDescription.get(first) : null;
  }

  /** The keys of countries and bodies in the offices told for the person of this name. */
  Set<String> knownOf(String name) {
    Set<String> keys = new LinkedHashSet<>();
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
    Set<String> words = new LinkedHashSet<>();
    for (Person person : all) {
      if (person.name.equals(name)) {
        person.roles.forEach(words::addAll);
      }
    }
    return words;
  }

  /** The person whose name has all these words; null where none has. */
  @Nullable Person called(Set<String> words) {
    for (Person person : all) {
      if (Names.within(words, person.words)) {
        return person;
      }
    }
    return null;
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
