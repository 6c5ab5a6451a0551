package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Subtype;
import org.isnad.entity.Descriptions.Description;
import org.isnad.entity.Nationalities.Nationality;
import org.isnad.entity.Triggers.Task;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of people, bodies and places, the titles that stand for people, and the
 * adjectives of nationality. Thread-safe.
 */
public final class MentionRecogniser {
  private final Gazetteer gazetteer;
  private final Nationalities nationalities;
  private final Triggers triggers;
  private final Descriptions descriptions;

  /** A recogniser whose words are interned in this vocabulary. */
  public MentionRecogniser(Vocabulary.Builder vocabulary) {
    gazetteer = new Gazetteer(vocabulary);
    nationalities = new Nationalities(vocabulary);
    triggers = new Triggers(vocabulary);
    Titles titles = new Titles(vocabulary);
    descriptions = new Descriptions(titles, gazetteer, nationalities, triggers);
  }

  /** The mentions of the document in text order; a description may hold names. */
  public List<Mention> recognise(Document document) {
    Tokens tokens = document.tokens();
    List<Mention> mentions = new ArrayList<>();
    int token = 0;
    while (token < tokens.size()) {
      token = tokens.isWord(token) ? read(tokens, token, mentions) : token + 1;
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }

  private int read(Tokens tokens, int token, List<Mention> mentions) {
    Description description = descriptions.at(tokens, token);
    if (description != null && description.standsAlone()) {
      mentions.add(described(tokens, token, description));
    }
    Phrases.Found<Listed> name = nameAt(tokens, token);
    if (name != null) {
      mentions.add(named(tokens, token, name));
      return name.after();
    }
    Nationality nationality = nationalities.at(tokens, token);
    if (nationality != null) {
      mentions.add(adjective(tokens, token, nationality));
    }
    return token + 1;
  }

  private Phrases.@Nullable Found<Listed> nameAt(Tokens tokens, int token) {
    Phrases.Found<Listed> name = gazetteer.at(tokens, token);
    if (token == 0 || !isAfterMedium(tokens, token)) {
      return name;
    }
    Phrases.Found<Listed> bound = gazetteer.boundAt(tokens, token);
    return bound != null && (name == null || bound.after() >= name.after()) ? bound : name;
  }

  private boolean isAfterMedium(Tokens tokens, int token) {
    int before = token - 1;
    if (before > 0 && tokens.kind(before) == Tokens.Kind.MARK) {
      before--; // صحيفة "الحياة"
    }
    return triggers.is(tokens, before, Task.MEDIUM) || triggers.is(tokens, before, Task.BODY);
  }

  private static Mention named(Tokens tokens, int first, Phrases.Found<Listed> name) {
    Listed listed = name.value();
    return new Mention(
        tokens.span(first, name.after()),
        first,
        name.after(),
        listed.subtype().type(),
        listed.subtype(),
        Mention.Form.NAME,
        Gender.UNKNOWN,
        Optional.of(listed.known()),
        Optional.empty());
  }

  private static Mention described(Tokens tokens, int first, Description description) {
    return new Mention(
        tokens.span(first, description.after()),
        first,
        description.after(),
        EntityType.PERSON,
        Subtype.NONE,
        Mention.Form.DESCRIPTION,
        description.title().gender(),
        Optional.empty(),
        Optional.empty());
  }

  private Mention adjective(Tokens tokens, int token, Nationality nationality) {
    Optional<Known> country = gazetteer.country(nationality.country()).map(Listed::known);
    return new Mention(
        tokens.span(token),
        token,
        token + 1,
        EntityType.PLACE,
        country.isPresent() ? Subtype.COUNTRY : Subtype.REGION,
        Mention.Form.ADJECTIVE,
        nationality.gender(),
        country,
        Optional.empty());
  }
}
