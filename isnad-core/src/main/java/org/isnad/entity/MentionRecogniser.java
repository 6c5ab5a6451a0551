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
 * Finds the names of people, bodies and places, the titles that stand for people, the descriptions
 * that stand for bodies, and the adjectives of nationality. Thread-safe.
 */
public final class MentionRecogniser {
  private final Lists lists;
  private final NameTagger tagger;

  /** A recogniser with the model that is shipped, whose words are interned in this vocabulary. */
  public MentionRecogniser(Vocabulary.Builder vocabulary) {
    this(vocabulary, NameModel.shipped());
  }

  /** A recogniser with a model of the caller's own. */
  public MentionRecogniser(Vocabulary.Builder vocabulary, NameModel model) {
    lists = Lists.read(vocabulary);
    tagger = new NameTagger(lists, model);
  }

  /** A resolver that shares the word lists. */
  public EntityResolver resolver() {
    return new EntityResolver(lists.gazetteer());
  }

  /** The mentions of the document in text order; a description may hold names. */
  public List<Mention> recognise(Document document) {
    return new Pass(document, tagger.tag(document)).read();
  }

  /** The reading of one document. */
  private final class Pass {
    private final Tokens tokens;
    private final byte[] labels;
    private final Roles roles;
    private final List<Mention> mentions = new ArrayList<>();

    Pass(Document document, byte[] labels) {
      tokens = document.tokens();
      this.labels = labels;
      roles = Roles.of(tokens, lists.descriptions());
    }

    List<Mention> read() {
      int token = 0;
      while (token < tokens.size()) {
        describeRole(token);
        int after = name(token);
        if (after == token) {
          describeBody(token);
          adjective(token);
          after = token + 1;
        }
        token = after;
      }
      mentions.sort((a, b) -> a.span().compareTo(b.span()));
      return mentions;
    }

    /** Adds the name that begins here and tells where it ends; the same token where none does. */
    private int name(int token) {
      Phrases.Found<Listed> listed = tokens.isWord(token) ? lists.nameAt(tokens, token) : null;
      int tagged = taggedUntil(token);
      if (tagged == token) {
        return listed != null && isSure(token, listed) ? addListed(token, listed) : token;
      }
      if (listed == null || !NameLabel.isBegin(labels[token])) {
        return addTagged(token, tagged, null);
      }
      return isBetter(listed, token, tagged)
          ? addListed(token, listed)
          : addTagged(token, tagged, listed.after() == tagged ? listed.value() : null);
    }

    /**
     * Whether to follow the list: where its name reaches further (of places only those that are
     * tagged as such), and where the same words are a body there, a state or a place of several
     * words, and something else to the tagger.
     */
    private boolean isBetter(Phrases.Found<Listed> listed, int token, int tagged) {
      EntityType type = listed.value().subtype().type();
      boolean sameType = NameLabel.type(labels[token]) == type;
      boolean state =
          listed.value().subtype() == Subtype.COUNTRY
              || listed.value().subtype() == Subtype.CAPITAL;
      return listed.after() > tagged
          ? type == EntityType.ORGANISATION
          : listed.after() == tagged
              && (type == EntityType.ORGANISATION || state || isOnlyPlace(listed, token))
              && !sameType;
    }

    /** سيدي بوزيد: a place of several words is a person only behind a title. */
    private boolean isOnlyPlace(Phrases.Found<Listed> listed, int token) {
      return listed.value().subtype().type() == EntityType.PLACE
          && listed.after() > token + 1
          && roles.before(token) < 0;
    }

    private int taggedUntil(int token) {
      int after = token;
      if (labels[token] != NameLabel.OUTSIDE) {
        after++;
        while (after < tokens.size() && NameLabel.isInside(labels[after]) && !isAnother(after)) {
          after++;
        }
      }
      return after;
    }

    /** Whether a name of its own begins here: for the BBC. */
    private boolean isAnother(int token) {
      return tokens.has(token, Tokens.FOR | Tokens.BY) && lists.nameAt(tokens, token) != null;
    }

    /** Whether a listed name is one though the tagger sees none. */
    private boolean isSure(int token, Phrases.Found<Listed> listed) {
      boolean several = listed.after() > token + 1;
      boolean cut = listed.after() < tokens.size() && NameLabel.isInside(labels[listed.after()]);
      for (int i = token; i < listed.after(); i++) {
        if (labels[i] != NameLabel.OUTSIDE && (!several || cut)) {
          return false;
        }
      }
      return switch (listed.value().subtype()) {
        case CITY, REGION, COMPANY, CLUB, NONE -> false;
        case COUNTRY, CAPITAL ->
            listed.after() > token + 1 || lists.nationalities().at(tokens, token) == null;
        default -> true;
      };
    }

    private int addListed(int first, Phrases.Found<Listed> found) {
      Listed listed = found.value();
      add(
          first,
          found.after(),
          listed.subtype().type(),
          listed.subtype(),
          Optional.of(listed.known()));
      return found.after();
    }

    private int addTagged(int first, int after, @Nullable Listed listed) {
      EntityType type = NameLabel.type(labels[first]);
      Subtype subtype = listed != null ? listed.subtype() : Subtype.NONE;
      if (type == EntityType.ORGANISATION && listed == null) {
        subtype = bodySubtype(first);
      }
      Optional<Known> known =
          type == EntityType.PERSON || listed == null
              ? Optional.empty()
              : Optional.of(listed.known());
      add(first, after, type, type == EntityType.PERSON ? Subtype.NONE : subtype, known);
      return after;
    }

    private Subtype bodySubtype(int first) {
      Bodies.Body body = lists.bodies().at(tokens, first);
      if (body == null && first > 0 && tokens.isWord(first - 1)) {
        body = lists.bodies().at(tokens, first - 1);
      }
      if (lists.isAfter(tokens, first, Task.MEDIUM)) {
        return Subtype.MEDIA;
      }
      return body == null ? Subtype.NONE : body.subtype();
    }

    private void add(
        int first, int after, EntityType type, Subtype subtype, Optional<Known> known) {
      Mention name =
          new Mention(
              tokens.span(first, after),
              first,
              after,
              type,
              subtype,
              Mention.Form.NAME,
              Gender.UNKNOWN,
              known);
      mentions.add(type == EntityType.PERSON ? withRole(name) : name);
    }

    private Mention withRole(Mention name) {
      int first = roles.before(name.firstToken());
      if (first >= 0 && !isOfNamed(first, name)) {
        int end = tokens.isWord(name.firstToken() - 1) ? name.firstToken() : name.firstToken() - 1;
        return withRole(name, first, end);
      }
      int behind = roles.behind(name.afterToken());
      Description after = behind < 0 ? null : roles.at(behind);
      return after == null ? name : withRole(name, behind, after.after());
    }

    /** "محامي فلان": without the article it is his lawyer. */
    private boolean isOfNamed(int first, Mention name) {
      Description role = roles.at(first);
      return role != null
          && role.title().sort() == Titles.Sort.CALLING
          && role.bare()
          && role.after() == name.firstToken()
          && !tokens.has(first, Tokens.ARTICLE);
    }

    private Mention withRole(Mention name, int first, int end) {
      Description role = roles.at(first);
      Gender gender = role == null ? Gender.UNKNOWN : role.title().gender();
      return name.withRole(tokens.span(first, end), gender);
    }

    /** Adds the title here, unless it is the role of a name beside it. */
    private void describeRole(int token) {
      Description role = roles.at(token);
      if (role != null && role.standsAlone() && !hasNameBeside(token, role.after())) {
        addDescribed(token, role.after(), EntityType.PERSON, Subtype.NONE, role.title().gender());
      }
    }

    /** Adds the body described here, unless it only stands before a name: وكالة رويترز. */
    private void describeBody(int token) {
      Bodies.Body body = tokens.isWord(token) ? lists.bodies().at(tokens, token) : null;
      int after = body == null ? token : lists.descriptions().bodyAt(tokens, token);
      if (body != null && after == token && tokens.has(token, Tokens.ARTICLE)) {
        addDescribed(token, token + 1, EntityType.ORGANISATION, body.subtype(), body.gender());
      } else if (body != null && after > token && !isBody(token + 1)) {
        addDescribed(token, after, EntityType.ORGANISATION, body.subtype(), body.gender());
      }
    }

    private boolean isBody(int token) {
      Phrases.Found<Listed> listed = lists.nameAt(tokens, token);
      return labels[token] != NameLabel.OUTSIDE
              && NameLabel.type(labels[token]) == EntityType.ORGANISATION
          || listed != null && listed.value().subtype().type() == EntityType.ORGANISATION;
    }

    private boolean hasNameBeside(int first, int after) {
      int next = after < tokens.size() && tokens.isMark(after, '،') ? after + 1 : after;
      boolean before = first > 1 && tokens.isMark(first - 1, '،') && isPerson(first - 2);
      return before || (next < tokens.size() && isPerson(next));
    }

    private boolean isPerson(int token) {
      return labels[token] != NameLabel.OUTSIDE
          && NameLabel.type(labels[token]) == EntityType.PERSON;
    }

    private void addDescribed(
        int first, int after, EntityType type, Subtype subtype, Gender gender) {
      mentions.add(
          new Mention(
              tokens.span(first, after),
              first,
              after,
              type,
              subtype,
              Mention.Form.DESCRIPTION,
              gender,
              Optional.empty()));
    }

    private void adjective(int token) {
      Nationality nationality =
          tokens.isWord(token) ? lists.nationalities().at(tokens, token) : null;
      if (nationality == null) {
        return;
      }
      Optional<Known> country = lists.gazetteer().country(nationality.country()).map(Listed::known);
      mentions.add(
          new Mention(
              tokens.span(token),
              token,
              token + 1,
              EntityType.PLACE,
              country.isPresent() ? Subtype.COUNTRY : Subtype.REGION,
              Mention.Form.ADJECTIVE,
              nationality.gender(),
              country));
    }
  }
}
