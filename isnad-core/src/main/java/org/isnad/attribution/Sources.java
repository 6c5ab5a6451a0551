package org.isnad.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Subtype;
import org.isnad.lexicon.LightForm;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Says who a source phrase means, within one article. */
final class Sources {
  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final Persons persons;
  private final SourceEntities entities;
  private final List<Known> known = new ArrayList<>();
  private @Nullable Known lastSpeaker;
  private final Map<String, NounPhrase> fullest = new HashMap<>();

  Sources(Grammar grammar, Passage passage, List<Entity> entities) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
    persons = new Persons(passage, entities);
    this.entities = new SourceEntities(passage.document(), entities);
  }

  /** Who the phrase means. */
  Known of(NounPhrase phrase) {
    int head = headOf(phrase);
    SourceNoun noun = grammar.nouns().get(tokens, head);
    if (noun != null && isOfNamed(phrase, head, noun)) {
      return described(phrase, head, noun);
    }
    boolean body = noun != null && !noun.introducesName();
    NounPhrase named = entities.withName(phrase);
    if (named != null) {
      return person(named, noun);
    }
    if (phrase.hasName() && !body) {
      return person(phrase, noun);
    }
    Mention mention = passage.mention(head);
    if (mention != null && (noun == null || !noun.isHuman())) {
      return named(mention, phrase, noun);
    }
    return noun == null ? unlisted(phrase, head) : described(phrase, head, noun);
  }

  /** The medium that the phrase names: what tells on another's word is one, known or not. */
  Known medium(NounPhrase phrase) {
    Known source = of(phrase);
    boolean named = source.kind == SourceKind.MEDIA || source.kind == SourceKind.ORGANISATION;
    boolean marks = passage.quotations().holds(phrase.first());
    if (!marks || named) {
      return source;
    }
    Set<String> words = Names.words(passage, phrase.first(), phrase.after());
    return remember(source.name, words, SourceKind.MEDIA, Gender.UNKNOWN, false, null);
  }

  /** The words that the source's side goes by. */
  OwnSide sideOf(Known source) {
    Set<String> words = new java.util.LinkedHashSet<>(source.words);
    words.addAll(persons.officesOf(source.name));
    Set<String> keys = new java.util.LinkedHashSet<>(persons.knownOf(source.name));
    keys.addAll(source.keys);
    return new OwnSide(words, keys);
  }

  /** The noun that the phrase turns on: after a count, the thing counted. */
  private int headOf(NounPhrase phrase) {
    int head = phrase.first();
    while (head + 1 < phrase.after()
        && (!tokens.isWord(head)
            || grammar.nouns().get(tokens, head) == null
                && passage.mention(head) == null
                && grammar.nouns().get(tokens, head + 1) != null
                && head == phrase.first())) {
      head++;
    }
    return head;
  }

  /** "محامي فلان": a noun without the article right before a name means another than the named. */
  private boolean isOfNamed(NounPhrase phrase, int head, SourceNoun noun) {
    return phrase.hasName()
        && noun.introducesName()
        && phrase.nameFirst() == head + 1
        && !tokens.has(head, Tokens.ARTICLE)
        && tokens.pronoun(head) == Pronoun.NONE
        && tokens.lightChar(head, tokens.lightLength(head) - 1) != 'ه'; // محاميه (his lawyer)
  }

  private Known person(NounPhrase phrase, @Nullable SourceNoun noun) {
    Persons.Person person = persons.at(phrase.nameFirst());
    Set<String> words = Names.words(passage, phrase.nameFirst(), phrase.nameAfter());
    if (person == null) {
      person = persons.called(words);
    }
    String name = Names.bare(passage, phrase.nameFirst(), phrase.nameAfter());
    if (person != null && person.words.size() >= words.size()) {
      name = person.name;
      words = person.words;
    }
    if (person != null && phrase.nameFirst() > phrase.first()) {
      persons.addRole(person, phrase.first(), phrase.nameFirst());
    } else if (person != null && phrase.nameAfter() < phrase.after()) {
      persons.addRole(person, phrase.nameAfter(), phrase.after());
    }
    Gender gender = noun != null ? noun.gender() : person == null ? Gender.UNKNOWN : person.gender;
    return is(person, remember(name, words, SourceKind.PERSON, gender, false, null));
  }

  private static Known is(Persons.@Nullable Person person, Known source) {
    if (person != null && source.entity == null) {
      source.entity = person.entity;
    }
    return source;
  }

  private Known named(Mention mention, NounPhrase phrase, @Nullable SourceNoun noun) {
    if (mention.type() == EntityType.PERSON) {
      NounPhrase name =
          new NounPhrase(
              phrase.first(), phrase.after(), mention.firstToken(), mention.afterToken());
      return person(name, null);
    }
    boolean media =
        mention.subtype() == Subtype.MEDIA || noun != null && noun.kind() == SourceNoun.Kind.MEDIA;
    SourceKind kind = media ? SourceKind.MEDIA : SourceKind.ORGANISATION;
    Set<String> words = Names.words(passage, phrase.first(), phrase.after());
    String name = Names.bare(passage, phrase.first(), phrase.after());
    Known source =
        remember(name, words, kind, mention.gender(), false, noun == null ? null : noun.lemma());
    noteKeys(source, phrase);
    return source;
  }

  private Known described(NounPhrase phrase, int head, SourceNoun noun) {
    Set<String> words = Names.words(passage, phrase.first(), phrase.after());
    boolean definite =
        tokens.has(head, Tokens.ARTICLE) || grammar.pointsBack(tokens, phrase.first());
    boolean office = noun.isHuman() && !noun.plural() && noun.kind() != SourceNoun.Kind.GROUP;
    if (office
        && words.size() == 1
        && lastSpeaker != null
        && persons.holds(lastSpeaker.name, words)) {
      return lastSpeaker;
    }
    if (office) {
      Persons.Person person = persons.describedAt(phrase.first(), phrase.after());
      if (person == null) {
        person = persons.holding(words, phrase.first());
      }
      boolean genitive = noun.kind() != SourceNoun.Kind.ROLE && phrase.after() - phrase.first() > 1;
      if (person != null && (definite || genitive)) {
        return is(
            person,
            remember(person.name, person.words, SourceKind.PERSON, noun.gender(), false, null));
      }
    }
    if (definite) {
      Known earlier = earlier(noun, words);
      if (earlier == null && office && words.size() <= 2) {
        earlier = lastSpeaker(noun, words);
      }
      if (earlier != null) {
        return earlier;
      }
    }
    SourceKind kind = kind(phrase, head, noun);
    String name = Names.bare(passage, phrase.first(), phrase.after());
    if (definite && phrase.after() - phrase.first() == 1 && isBody(noun)) {
      NounPhrase full = fullestOf(noun);
      if (full != null) {
        name = Names.bare(passage, full.first(), full.after());
        words = Names.words(passage, full.first(), full.after());
      }
    }
    Known source = remember(name, words, kind, noun.gender(), noun.plural(), noun.lemma());
    noteKeys(source, phrase);
    return source;
  }

  private void noteKeys(Known source, NounPhrase phrase) {
    for (int token = phrase.first(); token < phrase.after(); token++) {
      OwnSide.addKeys(passage, token, source.keys);
    }
  }

  private static boolean isBody(SourceNoun noun) {
    return noun.kind() == SourceNoun.Kind.ORGANISATION || noun.kind() == SourceNoun.Kind.MEDIA;
  }

  /** The longest phrase anywhere in the article that begins with the noun; one search a noun. */
  private @Nullable NounPhrase fullestOf(SourceNoun noun) {
    if (fullest.containsKey(noun.lemma())) {
      return fullest.get(noun.lemma());
    }
    NounPhrase best = null;
    for (int token = 0; token < tokens.size(); token++) {
      SourceNoun other = grammar.nouns().get(tokens, token);
      if (other != null && other.lemma().equals(noun.lemma()) && other.plural() == noun.plural()) {
        NounPhrase phrase =
            grammar
                .phrases()
                .parse(passage, token, Math.min(tokens.size(), token + 8), this::endsBody);
        if (phrase != null && (best == null || length(phrase) > length(best))) {
          best = phrase;
        }
      }
    }
    fullest.put(noun.lemma(), best);
    return best;
  }

  /** A preposition, or another body beside this one: "الحكومة وجبهة كذا". */
  private boolean endsBody(int token) {
    return tokens.isWord(token)
        && (grammar.words().is(tokens.whole(token), WordClass.PREPOSITION)
            || tokens.has(token, Tokens.AND) && isAnotherBody(token));
  }

  private boolean isAnotherBody(int token) {
    Mention mention = passage.mention(token);
    boolean noun =
        !tokens.has(token, Tokens.ARTICLE)
            && token + 1 < tokens.size()
            && grammar.nouns().get(tokens, token) != null;
    return noun || mention != null && mention.firstToken() == token;
  }

  private static int length(NounPhrase phrase) {
    return phrase.after() - phrase.first();
  }

  /** Notes that the source speaks. */
  void spoke(Known source) {
    lastSpeaker = source;
  }

  /** "المتحدث", "ذات المصدر": whoever of that gender spoke last, where no noun tells more. */
  private @Nullable Known lastSpeaker(SourceNoun noun, Set<String> words) {
    Known last = lastSpeaker;
    if (last == null || !last.isHuman() || last.plural || distinguishing(words).size() != 1) {
      return null;
    }
    return last.gender.agreesWith(noun.gender()) ? last : null;
  }

  /** Notes the offices that a phrase tells with a name, before anyone is asked who holds them. */
  void introduce(NounPhrase phrase) {
    if (phrase.hasName()) {
      of(phrase);
    }
  }

  private @Nullable Known earlier(SourceNoun noun, Set<String> words) {
    for (int i = known.size() - 1; i >= 0; i--) {
      Known source = known.get(i);
      if (noun.lemma().equals(source.lemma)
          && source.plural == noun.plural()
          && isWithout(noun, words, source)) {
        return source;
      }
    }
    return null;
  }

  /** Whether the words beside the noun itself are the source's too. */
  private static boolean isWithout(SourceNoun noun, Set<String> words, Known source) {
    Set<String> rest = distinguishing(words);
    String head = LightForm.of(noun.lemma());
    int shared = Math.min(3, head.length());
    rest.removeIf(word -> noun.plural() || word.startsWith(head.substring(0, shared)));
    return rest.isEmpty() || Names.within(rest, source.words);
  }

  /** Without the words that only point back: المصدر ذاته (the same source). */
  private static Set<String> distinguishing(Set<String> words) {
    Set<String> rest = new java.util.LinkedHashSet<>(words);
    rest.removeAll(Set.of("ذات", "ذاته", "ذاتها", "نفس", "نفسه", "نفسها", "عينه", "مذكور"));
    return rest;
  }

  private SourceKind kind(NounPhrase phrase, int head, SourceNoun noun) {
    return switch (noun.kind()) {
      case ORGANISATION -> SourceKind.ORGANISATION;
      case MEDIA -> SourceKind.MEDIA;
      case DOCUMENT -> issuer(phrase, head);
      case GROUP -> SourceKind.UNNAMED_GROUP;
      case TITLE, ROLE, ROLE_TITLE ->
          noun.plural() && !isCounted(phrase, head)
              ? SourceKind.UNNAMED_GROUP
              : SourceKind.UNNAMED_PERSON;
    };
  }

  private boolean isCounted(NounPhrase phrase, int head) {
    return head > phrase.first();
  }

  /** A text speaks for the medium or body that its words name as issuer. */
  private SourceKind issuer(NounPhrase phrase, int head) {
    for (int token = head + 1; token < phrase.after(); token++) {
      SourceNoun noun = grammar.nouns().get(tokens, token);
      if (noun != null && noun.kind() == SourceNoun.Kind.MEDIA || isMedia(token)) {
        return SourceKind.MEDIA;
      }
    }
    return isPressReport(head, phrase) ? SourceKind.MEDIA : SourceKind.DOCUMENT;
  }

  private boolean isMedia(int token) {
    Mention mention = passage.mention(token);
    return mention != null && mention.subtype() == Subtype.MEDIA;
  }

  private boolean isPressReport(int head, NounPhrase phrase) {
    return head + 1 < phrase.after() && grammar.isPress(tokens.stem(head + 1));
  }

  private Known unlisted(NounPhrase phrase, int head) {
    Set<String> words = Names.words(passage, phrase.first(), phrase.after());
    String name = Names.bare(passage, phrase.first(), phrase.after());
    Persons.Person person = persons.called(words);
    if (person != null) {
      return is(
          person,
          remember(person.name, person.words, SourceKind.PERSON, person.gender, false, null));
    }
    if (isPlural(head)) {
      return remember(name, words, SourceKind.UNNAMED_GROUP, Gender.MASCULINE, true, null);
    }
    boolean surname = !tokens.has(head, Tokens.ARTICLE) || phrase.after() - phrase.first() == 1;
    SourceKind kind = surname ? SourceKind.PERSON : SourceKind.ORGANISATION;
    return remember(name, words, kind, Gender.UNKNOWN, false, null);
  }

  private boolean isPlural(int token) {
    int length = tokens.lightLength(token);
    if (!tokens.isWord(token) || length < 5) {
      return false;
    }
    char last = tokens.lightChar(token, length - 1);
    char before = tokens.lightChar(token, length - 2);
    return last == 'ن' && before == 'و';
  }

  private Known remember(
      String name,
      Set<String> words,
      SourceKind kind,
      Gender gender,
      boolean plural,
      @Nullable String lemma) {
    for (Known source : known) {
      if (source.kind == kind && sameName(source, words, lemma)) {
        if (words.size() > source.words.size() && kind != SourceKind.PERSON) {
          source.words = words;
          source.name = name;
        }
        return source;
      }
    }
    Known source = new Known(name, words, kind, gender, plural, lemma);
    known.add(source);
    return source;
  }

  private static boolean sameName(Known source, Set<String> words, @Nullable String lemma) {
    if (source.words.equals(words)) {
      return true;
    }
    boolean body = source.kind == SourceKind.ORGANISATION || source.kind == SourceKind.MEDIA;
    boolean sameNoun = lemma == null ? source.lemma == null : lemma.equals(source.lemma);
    return body
        && sameNoun
        && Math.min(words.size(), source.words.size()) > 1
        && (Names.within(words, source.words) || Names.within(source.words, words));
  }
}
