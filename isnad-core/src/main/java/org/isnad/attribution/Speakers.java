package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Mention;
import org.isnad.annotation.SourceKind;
import org.isnad.annotation.Subtype;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says who goes on speaking where a cue has no subject: the subject of its sentence, else the last
 * speaker that the verb agrees with.
 */
final class Speakers {
  /** So many tokens before a verb those it is about may stand. */
  private static final int PEOPLE_REACH = 60;

  private record Spoken(Known source, int stretch) {}

  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final Sources sources;
  private final List<Spoken> spoken = new ArrayList<>();

  Speakers(Grammar grammar, Passage passage, Sources sources) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.sources = sources;
  }

  /** Notes that the source speaks in the stretch that begins at this token. */
  void note(Known source, int stretch) {
    spoken.add(new Spoken(source, stretch));
  }

  /** Who speaks at a cue without a subject; null where nobody can. */
  @Nullable Known omitted(Draft draft) {
    Gender gender = draft.gender();
    boolean plural = draft.form != null && draft.form.plural();
    Known here = lastIn(draft.stretchFirst, gender, plural);
    if (here != null) {
      return here;
    }
    Known subject = subjectOf(draft, gender, plural);
    if (subject != null) {
      return subject;
    }
    Known before = plural ? null : actorBefore(draft, gender);
    if (before != null) {
      return before;
    }
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 12); i--) {
      if (agrees(spoken.get(i).source(), gender, plural)) {
        return spoken.get(i).source();
      }
    }
    Known people = plural ? peopleBefore(draft.cueFirst) : null;
    return people != null || spoken.isEmpty() ? people : spoken.get(spoken.size() - 1).source();
  }

  /** The people told of last, though they have not spoken yet: "the doctors … and they said". */
  private @Nullable Known peopleBefore(int cue) {
    int earliest = Math.max(0, cue - PEOPLE_REACH);
    for (int token = cue - 1; token >= earliest; token--) {
      SourceNoun noun = grammar.nouns().get(tokens, token);
      if (noun != null && noun.plural() && noun.isHuman()) {
        NounPhrase phrase = grammar.phrases().parse(passage, token, cue);
        return phrase == null ? null : sources.of(phrase);
      }
    }
    return null;
  }

  /** "انتقد فلان الخطة. وقال": whom the sentence before is about, where nobody speaks in it. */
  private @Nullable Known actorBefore(Draft draft, Gender gender) {
    int own = passage.document().sentenceOf(draft.stretchFirst);
    if (own < 1 || draft.cueFirst > draft.stretchFirst + 1) {
      return null;
    }
    List<Sentence> sentences = passage.document().sentences();
    Sentence sentence = sentences.get(own - 1);
    boolean title = sentence.paragraph() < sentences.get(own).paragraph() && own == 1;
    boolean told = spoken.stream().anyMatch(other -> other.stretch() >= sentence.first());
    int verb = sentence.first();
    while (verb < sentence.after() && isOpening(verb)) {
      verb++;
    }
    if (told || title || !mayBeVerb(verb, sentence.after())) {
      return null;
    }
    NounPhrase phrase = grammar.phrases().parse(passage, verb + 1, sentence.after());
    Known actor = phrase == null || !phrase.hasName() ? null : sources.of(phrase);
    return actor != null && actor.isHuman() && agrees(actor, gender, false) ? actor : null;
  }

  private boolean mayBeVerb(int token, int after) {
    return token + 1 < after
        && tokens.isWord(token)
        && !tokens.has(token, Tokens.ARTICLE | Tokens.BY | Tokens.FOR | Tokens.LIKE)
        && passage.mention(token) == null
        && grammar.nouns().get(tokens, token) == null
        && !grammar.words().is(tokens, token, WordClass.PREPOSITION)
        && !grammar.words().is(tokens, token, WordClass.NEGATION);
  }

  private @Nullable Known lastIn(int stretch, Gender gender, boolean plural) {
    for (int i = spoken.size() - 1; i >= 0 && spoken.get(i).stretch() == stretch; i--) {
      if (agrees(spoken.get(i).source(), gender, plural)) {
        return spoken.get(i).source();
      }
    }
    return null;
  }

  private static boolean agrees(Known source, Gender gender, boolean plural) {
    if (plural) {
      return source.plural || source.kind == SourceKind.UNNAMED_GROUP;
    }
    return source.gender.agreesWith(gender);
  }

  /** The subject of the sentence's first verb: "وهاجمت فلانة خصمها ووصفته". */
  private @Nullable Known subjectOf(Draft draft, Gender gender, boolean plural) {
    int at = draft.stretchFirst;
    while (at < draft.cueFirst && isOpening(at)) {
      at++;
    }
    for (int from = at; from <= Math.min(at + 1, draft.cueFirst - 1); from++) {
      NounPhrase phrase =
          grammar.phrases().parse(passage, from, draft.cueFirst, this::isObjectWithBy);
      if (phrase != null && speaks(phrase) && (from > at || !tokens.has(from, Tokens.PARTICLES))) {
        Known source = sources.of(phrase);
        if (agrees(source, gender, plural)) {
          return source;
        }
      }
    }
    return null;
  }

  /** "رحبت اللجنة بالهدنة": what is no place belongs to the verb. */
  private boolean isObjectWithBy(int token) {
    return tokens.isWord(token)
        && tokens.has(token, Tokens.BY)
        && tokens.has(token, Tokens.ARTICLE)
        && passage.mention(token) == null;
  }

  private boolean isOpening(int token) {
    return tokens.kind(token) == Tokens.Kind.MARK
        || grammar.words().is(tokens, token, WordClass.CARRY_ON)
        || grammar.words().is(tokens, token, WordClass.KANA)
        || grammar.words().is(tokens, token, WordClass.QAD)
        || grammar.words().is(tokens, token, WordClass.RESPONSE)
        || tokens.isWord(token)
            && token + 1 < tokens.size()
            && grammar.words().is(tokens, token + 1, WordClass.RESPONSE);
  }

  private boolean speaks(NounPhrase phrase) {
    SourceNoun noun = grammar.nouns().get(tokens, phrase.first());
    boolean body = noun != null && noun.kind() != SourceNoun.Kind.DOCUMENT;
    Mention mention = passage.mention(phrase.first());
    boolean state =
        mention != null
            && (mention.subtype() == Subtype.COUNTRY || mention.subtype() == Subtype.CAPITAL);
    return body
        || state
        || phrase.hasName()
        || passage.names(phrase.first(), EntityType.PERSON)
        || passage.names(phrase.first(), EntityType.ORGANISATION);
  }
}
