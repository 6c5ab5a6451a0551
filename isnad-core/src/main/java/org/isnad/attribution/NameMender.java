package org.isnad.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Subtype;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Document;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Mends the names of people by the words about them, which tell more than a tagger's window: a name
 * goes on with a word that speaks elsewhere ("محمد جواد" and "قال ظريف"), it begins right behind
 * its title, whoever speaks by one bare word is a person, and a surname is one wherever it stands.
 */
final class NameMender {
  private static final int MOST_WORDS = 5;

  /** A title and a name end within so many tokens of their verb. */
  private static final int TITLE_REACH = 14;

  private final Grammar grammar;
  private final Tokens tokens;
  private final @Nullable Mention[] taken;
  private final Set<String> speaking = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  /** The last words of the full names as they were given, each with those before it. */
  private final Map<String, Set<String>> bearers = new HashMap<>();

  private final List<Mention> mended = new ArrayList<>();

  private NameMender(Grammar grammar, Document document, List<Mention> mentions) {
    this.grammar = grammar;
    this.tokens = document.tokens();
    taken = new Mention[tokens.size()];
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON && mention.afterToken() - mention.firstToken() > 1) {
        bearers
            .computeIfAbsent(tokens.light(mention.afterToken() - 1), last -> new HashSet<>())
            .add(tokens.light(mention.afterToken() - 2));
      }
      if (mention.form() == Mention.Form.NAME) {
        for (int token = mention.firstToken(); token < mention.afterToken(); token++) {
          taken[token] = mention;
        }
      }
    }
  }

  /** The mentions with their personal names mended, in text order. */
  static List<Mention> mend(Grammar grammar, Document document, List<Mention> mentions) {
    NameMender mender = new NameMender(grammar, document, mentions);
    mender.listen();
    int joinedTo = -1;
    for (Mention mention : mentions) {
      boolean name = mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME;
      if (!name) {
        mender.mended.add(mention);
      } else if (mention.firstToken() >= joinedTo) {
        joinedTo = mender.addPerson(mention);
      }
    }
    mender.addTitled();
    mender.addSpeakers();
    mender.addSurnames();
    mender.mended.sort(java.util.Comparator.comparing(Mention::span));
    return mender.mended;
  }

  /**
   * Adds a name, parted at a conjunction or joined with the name right behind it; where it ends.
   */
  private int addPerson(Mention mention) {
    int first = mention.firstToken();
    for (int token = first + 1; token < mention.afterToken(); token++) {
      if (tokens.has(token, Tokens.AND) || isAnother(token)) {
        mended.add(extended(person(first, token, mention.gender(), mention.role())));
        first = token;
      }
    }
    int after = withoutVerb(first, mention.afterToken());
    while (after < tokens.size() && tokens.clitics(after) == 0 && isPersonAt(after)) {
      after = withoutVerb(first, taken[after].afterToken());
    }
    Mention whole =
        first == mention.firstToken() && after == mention.afterToken()
            ? mention
            : person(first, after, mention.gender(), mention.role());
    Mention longer = extended(whole);
    mended.add(longer);
    return longer.afterToken();
  }

  /** "هاجمت لوبان ماكرون" (Le Pen attacked Macron): two surnames in a row are two people. */
  private boolean isAnother(int token) {
    String before = tokens.light(token - 1);
    Set<String> firstNames = bearers.getOrDefault(tokens.light(token), Set.of());
    return bearers.containsKey(before)
        && firstNames.stream().anyMatch(name -> !name.equals(before));
  }

  /**
   * Where a name ends before a verb that was taken for a part of it: فلان يحذر (so-and-so warns).
   */
  private int withoutVerb(int first, int end) {
    int after = end;
    while (after - first > 1 && isPresent(after - 1)) {
      after--;
    }
    return after;
  }

  private boolean isPresent(int token) {
    CueForm form = grammar.cues().form(tokens, token);
    return form != null && form.inflection() == Inflection.PRESENT;
  }

  private boolean isPersonAt(int token) {
    Mention mention = taken[token];
    return mention != null && mention.type() == EntityType.PERSON && mention.firstToken() == token;
  }

  /** Bare words behind a title whose verb of saying stands before it are its bearer's name. */
  private void addTitled() {
    for (int token = 0; token < tokens.size(); token++) {
      if (isSpeech(token)) {
        addTitled(token);
        addTitledBefore(token);
      }
    }
  }

  /** "لكن المتحدث باسم الجبهة ضرغام المرجاني نفى": the same before the verb. */
  private void addTitledBefore(int verb) {
    if (tokens.clitics(verb) != 0) {
      return;
    }
    int first = verb;
    while (first > 1
        && verb - first < 4
        && (isPlain(first - 1) || isSurnameLike(first - 1, first - 2))) {
      first--;
    }
    for (int at = first; at < verb; at++) {
      boolean titled = tokens.isWord(at - 1) && tokens.has(at - 1, Tokens.ARTICLE);
      boolean sure = verb - at > 1 || tokens.whole(at) == Tokens.UNKNOWN;
      if (titled && sure && isPlain(at) && followsTitle(at)) {
        add(at, verb);
        return;
      }
    }
  }

  private void addTitled(int verb) {
    int end = Math.min(tokens.size() - 1, verb + TITLE_REACH);
    int first = verb + 2;
    while (first < end && !endsTitle(first, verb)) {
      first++;
    }
    int after = first;
    while (after < end && after - first < 4 && (isPlain(after) || isSurnameLike(after, first))) {
      after++;
    }
    if (after > first && opensContent(after)) {
      add(first, after);
    }
  }

  /** A further name with an article: جمانة العسجدي. */
  private boolean isSurnameLike(int token, int first) {
    return token > first
        && tokens.isWord(token)
        && tokens.clitics(token) == Tokens.ARTICLE
        && taken[token] == null
        && !grammar.words().isAny(tokens.whole(token))
        && grammar.nouns().get(tokens, token) == null;
  }

  private boolean endsTitle(int at, int verb) {
    return isPlain(at)
        && tokens.isWord(at - 1)
        && tokens.has(at - 1, Tokens.ARTICLE)
        && titleEnd(at + 1) >= 0
        && followsTitle(at)
        && at > verb + 1;
  }

  private boolean opensContent(int token) {
    boolean comma = tokens.isMark(token, '،') || tokens.isMark(token, ',');
    return comma
        || tokens.isMark(token, ':')
        || tokens.isMark(token, '"')
        || grammar.words().is(tokens.whole(token), WordClass.COMPLEMENTISER)
        || grammar.words().is(tokens.whole(token), WordClass.ADVERB);
  }

  /** Collects the bare words that stand as subjects of cues. */
  private void listen() {
    for (int token = 0; token + 1 < tokens.size(); token++) {
      if (isSpeechVerb(token) && isPlain(token + 1)) {
        speaking.add(tokens.light(token + 1));
      }
    }
  }

  /** A verb of saying that takes no mere noun: what follows it is no object. */
  private boolean isSpeechVerb(int token) {
    return isSpeech(token) && !takesNoun(token);
  }

  private boolean takesNoun(int token) {
    CueForm form = grammar.cues().form(tokens, token);
    return form != null && form.cue().takes(Frame.NP);
  }

  /** A verb whose subject says something. */
  private boolean isSpeech(int token) {
    CueForm form = grammar.cues().form(tokens, token);
    return form != null
        && form.isFinite()
        && taken[token] == null
        && (form.cue().takes(Frame.THAT)
            || form.cue().takes(Frame.ILA) && !form.cue().takes(Frame.NP));
  }

  /** Whether the word is bare of clitics and no function word, noun of sources or cue. */
  private boolean isPlain(int token) {
    return tokens.isWord(token)
        && tokens.clitics(token) == 0
        && tokens.lightLength(token) > 2
        && taken[token] == null
        && !grammar.words().isAny(tokens.whole(token))
        && grammar.nouns().get(tokens, token) == null
        && grammar.cues().form(tokens, token) == null;
  }

  private Mention extended(Mention mention) {
    int first = mention.firstToken();
    int after = mention.afterToken();
    while (after < tokens.size()
        && after - first < MOST_WORDS
        && isPlain(after)
        && speaking.contains(tokens.light(after))) {
      after++;
    }
    int title = titleEnd(first);
    if (title >= 0) {
      first = title;
    }
    Mention longer =
        first == mention.firstToken() && after == mention.afterToken()
            ? mention
            : person(first, after, mention.gender(), mention.role());
    if (after - first > 1) {
      surnames.add(tokens.light(after - 1));
    }
    take(longer);
    return longer;
  }

  /** Where a name begins that stands right behind a title, less than three bare words before. */
  private int titleEnd(int first) {
    int at = first;
    while (at > 0 && first - at < 3 && isPlain(at - 1)) {
      at--;
    }
    boolean moved = at < first && at > 0;
    if (moved && tokens.isMark(at - 1, '،')) {
      return followsTitle(at - 1) ? at : -1;
    }
    boolean behind = moved && tokens.isWord(at - 1) && tokens.has(at - 1, Tokens.ARTICLE);
    return behind && followsTitle(at) ? at : -1;
  }

  /** Whether a title stands among the words just before, with nothing between but its own words. */
  private boolean followsTitle(int token) {
    for (int at = token - 1; at >= Math.max(0, token - 7) && tokens.isWord(at); at--) {
      SourceNoun noun = grammar.nouns().get(tokens, at);
      if (noun != null && noun.introducesName()) {
        return true;
      }
      if (grammar.words().is(tokens.whole(at), WordClass.COMPLEMENTISER)
          || grammar.cues().form(tokens, at) != null) {
        return false;
      }
    }
    return false;
  }

  private Mention person(int first, int after, Gender gender, Optional<org.isnad.text.Span> role) {
    Mention name =
        new Mention(
            tokens.span(first, after),
            first,
            after,
            EntityType.PERSON,
            Subtype.NONE,
            Mention.Form.NAME,
            gender,
            Optional.empty());
    return role.isPresent() ? name.withRole(role.get(), gender) : name;
  }

  private void take(Mention mention) {
    for (int token = mention.firstToken(); token < mention.afterToken(); token++) {
      taken[token] = mention;
    }
  }

  /** One or two bare words between a verb of saying and what follows it are a person. */
  private void addSpeakers() {
    for (int token = 0; token + 2 < tokens.size(); token++) {
      if (isSpeechVerb(token) && isPlain(token + 1) && !isPlural(token + 1)) {
        int after = token + 2;
        while (after < tokens.size() && after - token < 4 && isPlain(after)) {
          after++;
        }
        if (after < tokens.size() && endsSubject(after)) {
          add(token + 1, after);
        }
      }
    }
  }

  private boolean isPlural(int token) {
    int length = tokens.lightLength(token);
    return length > 4
        && tokens.lightChar(token, length - 1) == 'ن'
        && (tokens.lightChar(token, length - 2) == 'و'
            || tokens.lightChar(token, length - 2) == 'ي');
  }

  private boolean endsSubject(int token) {
    return tokens.kind(token) == Tokens.Kind.MARK
        || grammar.words().is(tokens.whole(token), WordClass.COMPLEMENTISER)
        || grammar.words().is(tokens.whole(token), WordClass.PREPOSITION)
        || grammar.words().is(tokens.whole(token), WordClass.ADVERB);
  }

  private void add(int first, int after) {
    Mention office = officeBefore(first);
    Mention mention =
        office == null
            ? person(first, after, Gender.UNKNOWN, Optional.empty())
            : person(first, after, office.gender(), Optional.of(office.span()));
    if (office != null) {
      mended.remove(office);
    }
    mended.add(mention);
    take(mention);
    if (after - first > 1) {
      surnames.add(tokens.light(after - 1));
    }
  }

  /** The office that is told right before the name; null where none is. */
  private @Nullable Mention officeBefore(int first) {
    for (Mention mention : mended) {
      boolean office =
          mention.form() == Mention.Form.DESCRIPTION && mention.type() == EntityType.PERSON;
      if (office && mention.afterToken() == first) {
        return mention;
      }
    }
    return null;
  }

  private void addSurnames() {
    if (surnames.isEmpty()) {
      return;
    }
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token)
          && taken[token] == null
          && tokens.lightLength(token) > 3
          && grammar.nouns().get(tokens, token) == null
          && isSurname(token)) {
        add(token, token + 1);
      }
    }
  }

  private boolean isSurname(int token) {
    if ((tokens.clitics(token) & Tokens.PARTICLES) == 0) {
      return surnames.contains(tokens.light(token));
    }
    boolean article = tokens.has(token, Tokens.ARTICLE);
    String stem = tokens.lightStem(token);
    return surnames.contains(article ? "ال" + stem : stem);
  }
}
