package org.isnad.event;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Quantity;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the phrases that may take part in an event. */
final class PhraseReader {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final PhraseEnds ends;

  PhraseReader(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens();
    ends = new PhraseEnds(grammar, scene);
  }

  /** The phrase with the unlisted name that follows its title: "المتحدث غسان الطرفاوي". */
  private Words withName(Words words, int limit) {
    SourceNoun noun =
        words.quantity().isPresent() ? null : grammar.nouns().get(tokens, words.first());
    boolean closed =
        tokens.has(words.after() - 1, Tokens.ARTICLE)
            || words.after() - words.first() == 1
            || scene.passage().mention(words.after() - 1) != null;
    if (noun == null || !noun.introducesName() || named(words) || !closed) {
      return words;
    }
    int at = words.after();
    while (at < Math.min(limit, words.after() + 3)
        && !scene.isSoundPlural(at)
        && (isUnlisted(at, at > words.after()) || scene.passage().names(at, EntityType.PERSON))) {
      at++;
    }
    return at == words.after() ? words : new Words(words.first(), at);
  }

  private boolean named(Words words) {
    for (int token = words.first(); token < words.after(); token++) {
      if (scene.passage().names(token, EntityType.PERSON)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnlisted(int token, boolean second) {
    return tokens.isWord(token)
        && isContentWord(token)
        && (second || tokens.pronoun(token) == Pronoun.NONE)
        && !tokens.has(token, Tokens.PARTICLES)
        && (second || !tokens.has(token, Tokens.ARTICLE))
        && scene.time(token) == null
        && scene.quantity(token) == null
        && !looksFinite(token);
  }

  /** Whether the phrase begins with a word that no list holds, and without the article. */
  boolean isUnlisted(Words words) {
    return words.quantity().isEmpty() && isUnlisted(words.first(), false);
  }

  /** "غسان الطرفاوي", and not "استخدام القوة": a name that no list holds, all its words. */
  boolean isUnlistedName(Words words) {
    if (!isUnlisted(words) || isVerbalNoun(words.first())) {
      return false;
    }
    for (int token = words.first() + 1; token < words.after(); token++) {
      char last = tokens.lightChar(token, tokens.lightLength(token) - 1);
      boolean surname = tokens.isWord(token) && tokens.has(token, Tokens.ARTICLE) && last == 'ي';
      if (!surname
          && (tokens.has(token, Tokens.ARTICLE) || !isUnlisted(token, true))
          && !scene.passage().names(token, EntityType.PERSON)) {
        return false;
      }
    }
    return true;
  }

  /** استخدام, انضمام, إجراء: a long word in alif and one more letter is a verbal noun. */
  private boolean isVerbalNoun(int token) {
    int length = tokens.lightLength(token);
    char first = tokens.lightChar(token, tokens.stemOffset(token));
    return length > 4
        && (first == 'ا' || first == 'إ')
        && tokens.lightChar(token, length - 2) == 'ا';
  }

  /** Whether no list of nouns, events or function words knows the word. */
  private boolean isContentWord(int token) {
    char last = tokens.lightChar(token, tokens.lightLength(token) - 1);
    int from = tokens.stemOffset(token);
    boolean masdar =
        tokens.lightLength(token) - from == 5
            && tokens.lightChar(token, from) == 'ت'
            && tokens.lightChar(token, from + 3) == 'ي'; // تطبيق
    boolean noName =
        tokens.lightLength(token) - from < 3 || last == 'ة' || last == 'ت' || last == 'ن' || masdar;
    return !noName && isNoWordOfLists(token);
  }

  private boolean isNoWordOfLists(int token) {
    return grammar.words().set(tokens, token) == 0
        && grammar.nouns().get(tokens, token) == null
        && grammar.triggers().forms(tokens, token) == null
        && !grammar.classes().isAny(tokens.whole(token))
        && !grammar.classes().isAny(tokens.base(token));
  }

  /** التميمي: a surname alone, an adjective of relation that follows no noun. */
  boolean isSurname(Words words) {
    int token = words.first();
    return words.after() == token + 1
        && words.quantity().isEmpty()
        && tokens.has(token, Tokens.ARTICLE)
        && tokens.lightLength(token) > 5
        && tokens.lightChar(token, tokens.lightLength(token) - 1) == 'ي'
        && isNoWordOfLists(token)
        && scene.time(token) == null;
  }

  /** Whether an unlisted word may be somebody's name by itself, as of a country: no article. */
  boolean isName(int token) {
    return tokens.isWord(token)
        && tokens.whole(token) == Tokens.UNKNOWN
        && tokens.pronoun(token) == Pronoun.NONE
        && (isUnlisted(token, false) || isNameInNun(token) || scene.isBareName(token));
  }

  /** بلسان: an unlisted word in -an that is no dual of the feminine may name a country. */
  private boolean isNameInNun(int token) {
    int length = tokens.lightLength(token);
    boolean nun =
        length - tokens.stemOffset(token) > 4
            && tokens.lightChar(token, length - 1) == 'ن'
            && tokens.lightChar(token, length - 2) == 'ا';
    boolean dual = nun && tokens.lightChar(token, length - 3) == 'ت';
    boolean land = dual && tokens.lightChar(token, length - 4) == 'س'; // رملستان
    return nun
        && (!dual || land)
        && !tokens.has(token, Tokens.ARTICLE | Tokens.PARTICLES)
        && scene.time(token) == null
        && scene.quantity(token) == null
        && isNoWordOfLists(token);
  }

  /** "جلوي بن مساعد | أمير المنطقة": a title without article right after a person's name. */
  boolean isApposed(Words words) {
    SourceNoun noun = grammar.nouns().get(tokens, words.first());
    return noun != null
        && noun.kind() == SourceNoun.Kind.TITLE
        && words.first() > 0
        && tokens.isWord(words.first() - 1)
        && scene.passage().names(words.first() - 1, EntityType.PERSON)
        && !tokens.has(words.first(), Tokens.ARTICLE | Tokens.PARTICLES);
  }

  /**
   * "المتحدثة، ماريا زاخاروفا،": the token after the second comma; -1 where no name is set aside.
   */
  int afterNameAside(int from, int limit) {
    int at = from;
    while (at < Math.min(limit, from + 5)
        && tokens.isWord(at)
        && (scene.passage().names(at, EntityType.PERSON) || isUnlisted(at, at > from))) {
      at++;
    }
    return at > from && at < limit && scene.isComma(at) ? at + 1 : -1;
  }

  /** Whether an unlisted word looks like a verb: انتهت (ended), يتزامن (coincides). */
  boolean looksFinite(int token) {
    if (isPresentPlural(token)) {
      return true;
    }
    if (!tokens.isWord(token)
        || tokens.whole(token) != Tokens.UNKNOWN
        || tokens.base(token) != Tokens.UNKNOWN
        || tokens.has(token, Tokens.ARTICLE | Tokens.BY | Tokens.FOR)
        || scene.passage().mention(token) != null) {
      return false;
    }
    int from = tokens.stemOffset(token);
    int length = tokens.lightLength(token);
    if (length - from < 4) {
      return false;
    }
    boolean past =
        tokens.lightChar(token, length - 1) == 'ت' && tokens.lightChar(token, length - 2) != 'ا';
    boolean several =
        tokens.lightChar(token, length - 1) == 'ا' && tokens.lightChar(token, length - 2) == 'و';
    return past || several || tokens.lightChar(token, from) == 'ي';
  }

  private boolean isPresentPlural(int token) {
    int from = tokens.stemOffset(token);
    int length = tokens.lightLength(token);
    return tokens.isWord(token)
        && !tokens.has(token, Tokens.ARTICLE)
        && length - from > 5
        && tokens.lightChar(token, from) == 'ي'
        && tokens.lightChar(token, length - 1) == 'ن'
        && tokens.lightChar(token, length - 2) == 'و';
  }

  /** Whether the token is a verb that tells or attributes, and can be nothing else. */
  boolean isFinite(int token) {
    if (tokens.has(token, Tokens.ARTICLE) || scene.passage().mention(token) != null) {
      return false;
    }
    List<TriggerForm> forms = grammar.triggers().forms(tokens, token);
    if (forms == null) {
      return scene.cue(token) != null || looksFinite(token);
    }
    for (TriggerForm form : forms) {
      if (!form.isFinite()) {
        return false;
      }
    }
    return true;
  }

  /** The phrase at the token that may take part in an event; null where none begins. */
  @Nullable Words phrase(int at, int limit) {
    Quantity quantity = scene.quantity(at);
    if (quantity != null && scene.startsQuantity(at)) {
      int after = at;
      while (after < limit && quantity.equals(scene.quantity(after))) {
        after++;
      }
      return new Words(at, after, Optional.of(quantity));
    }
    NounPhrase phrase =
        grammar
            .phrases()
            .parse(scene.passage(), at, limit, token -> token > at && ends.ends(at, token));
    return phrase == null ? null : withName(new Words(at, phrase.after()), limit);
  }

  /** Whether the number counts things. */
  boolean countsThings(Words words) {
    for (int token = words.first(); token < words.after(); token++) {
      if (scene.is(token, EventWord.PLACE) || scene.is(token, EventWord.WEAPON)) {
        return true;
      }
    }
    return false;
  }

  /** The token after the adjectives of a number: "ثلاثة جنود | قرطانيين". */
  int afterAdjectives(int from, int limit) {
    int at = from;
    while (at < Math.min(limit, from + 2) && isIndefiniteAdjective(at)) {
      at++;
    }
    return at;
  }

  private boolean isIndefiniteAdjective(int token) {
    if (!tokens.isWord(token)
        || tokens.has(token, Tokens.PARTICLES)
        || scene.time(token) != null
        || scene.quantity(token) != null) {
      return false;
    }
    Mention mention = scene.passage().mention(token);
    if (mention != null) {
      return mention.form() == Mention.Form.ADJECTIVE;
    }
    char last = tokens.lightChar(token, tokens.lightLength(token) - 1);
    char before = tokens.lightChar(token, Math.max(0, tokens.lightLength(token) - 2));
    if (tokens.has(token, Tokens.ARTICLE)) {
      return false;
    }
    boolean ending = last == 'ي' || (last == 'ن' || last == 'ا' || last == 'ة') && before == 'ي';
    return ending && isUnlistedForm(token);
  }

  private boolean isUnlistedForm(int token) {
    return grammar.words().set(tokens, token) == 0
        && grammar.triggers().forms(tokens, token) == null
        && !grammar.classes().isAny(tokens.whole(token))
        && !isPresentPlural(token);
  }

  /** Whether the word is an adverb: أيضا, مجددا. */
  boolean isAdverb(int token) {
    if (!tokens.isWord(token)
        || scene.quantity(token) != null
        || scene.passage().mention(token) != null) {
      return false;
    }
    if (scene.is(token, WordClass.ADVERB)) {
      return true;
    }
    int length = tokens.lightLength(token);
    return length > 4
        && !tokens.has(token, Tokens.ARTICLE | Tokens.PARTICLES)
        && tokens.lightChar(token, length - 1) == 'ا'
        && isUnlisted(token, false);
  }
}
