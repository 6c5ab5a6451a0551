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

/**
 * Reads the phrases that may take part in an event: a noun phrase ends where a verb, another party,
 * a time, a number or a remark begins.
 */
final class PhraseReader {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;

  PhraseReader(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens();
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

  /** Whether an unlisted word may be somebody's name by itself, as of a country: no article. */
  boolean isName(int token) {
    return tokens.isWord(token)
        && tokens.whole(token) == Tokens.UNKNOWN
        && tokens.pronoun(token) == Pronoun.NONE
        && (isUnlisted(token, false) || isNameInNun(token));
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

  private boolean ends(int first, int token) {
    if (tokens.kind(token) == Tokens.Kind.MARK) {
      boolean quote =
          scene.passage().quotations().opensAt(token) && scene.passage().mention(token - 1) != null;
      boolean spoken =
          scene.isComma(token)
              && token + 1 < tokens.size()
              && scene.cue(token + 1) != null; // الرئيس، مشيرا
      return quote || spoken || tokens.isMark(token, '(');
    }
    if (isSaturated(first, token)) {
      return true;
    }
    if (isOffice(first, token)
        || isMasdar(token)
        || isNext(token)
        || isSomebodyElse(token)
        || isDeed(token)
        || scene.is(token, EventWord.ASIDE)) {
      return true;
    }
    if (scene.startsQuantity(token) || scene.time(token) != null || isSide(token)) {
      return true;
    }
    if (tokens.has(token, Tokens.BY)) {
      Mention held = scene.passage().mention(token);
      return held == null || !held.equals(scene.passage().mention(first));
    }
    if (tokens.has(token, Tokens.FOR)) {
      return tokens.has(token - 1, Tokens.ARTICLE) || scene.passage().mention(token - 1) != null;
    }
    if (scene.is(token, WordClass.PREPOSITION) || scene.is(token, WordClass.ADVERB)) {
      boolean partOf =
          tokens.whole(token) == grammar.from()
              && token == first + 1
              && token + 1 < tokens.size()
              && !grammar.by().contains(tokens.stem(token + 1));
      return !partOf || tokens.has(first, Tokens.ARTICLE) || scene.passage().mention(first) != null;
    }
    return tokens.has(token, Tokens.AND) && scene.isAgent(token)
        || scene.is(token, EventWord.ADJUNCT) && !tokens.has(token, Tokens.ARTICLE)
        || isFinite(token)
        || isStranded(first, token);
  }

  /** "شخص مجهول | منزل", "رجل | ابنته": a person without article takes one adjective. */
  private boolean isSaturated(int first, int token) {
    SourceNoun noun = grammar.nouns().get(tokens, first);
    boolean person =
        noun == null ? scene.is(first, EventWord.AGENT) : noun.kind() == SourceNoun.Kind.ROLE;
    if (!person || tokens.has(first, Tokens.ARTICLE) || scene.passage().mention(token) != null) {
      return false;
    }
    SourceNoun next = grammar.nouns().get(tokens, token);
    if (next != null && !next.isHuman()) {
      return false; // أحد منتسبي وزارة الداخلية
    }
    if (token >= first + 2 && tokens.has(token, Tokens.ARTICLE) && isNisba(token - 1)) {
      return !tokens.has(token - 1, Tokens.ARTICLE); // طبيبة نفسية | الآباء
    }
    boolean possessed = tokens.pronoun(token) != Pronoun.NONE;
    boolean bare = !tokens.has(token, Tokens.ARTICLE) && !tokens.has(token - 1, Tokens.ARTICLE);
    return possessed && noun != null || bare && token >= first + 2;
  }

  /** "البرلمان | رئيس الوزراء": an office after a body is somebody else. */
  private boolean isOffice(int first, int token) {
    SourceNoun head = grammar.nouns().get(tokens, first);
    SourceNoun office = grammar.nouns().get(tokens, token);
    return head != null
        && head.kind() == SourceNoun.Kind.ORGANISATION
        && office != null
        && office.kind() == SourceNoun.Kind.TITLE
        && tokens.isWord(token - 1)
        && tokens.has(token - 1, Tokens.ARTICLE)
        && !tokens.has(token, Tokens.ARTICLE);
  }

  /** "قوات الأمن | القبض": a definite noun that tells an event, after a definite noun. */
  private boolean isDeed(int token) {
    char last = tokens.lightChar(token, tokens.lightLength(token) - 1);
    boolean accusative = last == 'ا' && !tokens.has(token, Tokens.ARTICLE | Tokens.PARTICLES);
    if (accusative && grammar.triggers().forms(tokens, token) != null) {
      return true; // جماعة مسلحة | هجوما
    }
    return tokens.has(token, Tokens.ARTICLE)
        && tokens.isWord(token - 1)
        && tokens.has(token - 1, Tokens.ARTICLE)
        && !scene.is(token, EventWord.AGENT)
        && grammar.triggers().forms(tokens, token) != null;
  }

  /** "المغرب | الجزائر", "البرلمان العربي | الشعب": somebody else, not joined by any word. */
  private boolean isNext(int token) {
    Mention mention = scene.passage().mention(token);
    Mention before = scene.passage().mention(token - 1);
    if (mention != null && before != null && !mention.equals(before)) {
      return mention.form() == Mention.Form.NAME
          && before.form() == Mention.Form.NAME
          && mention.type() == EntityType.PLACE
          && before.type() == EntityType.PLACE
          && !tokens.has(token, Tokens.PARTICLES);
    }
    SourceNoun title = grammar.nouns().get(tokens, token);
    boolean body =
        before != null
            && before.form() == Mention.Form.NAME
            && before.type() != EntityType.PERSON
            && !before.equals(mention);
    if (body && title != null && title.introducesName() && tokens.has(token, Tokens.ARTICLE)) {
      return true;
    }
    boolean definite =
        tokens.isWord(token - 1)
            && tokens.has(token, Tokens.ARTICLE)
            && tokens.has(token - 1, Tokens.ARTICLE);
    if (definite && mention != null && mention.form() == Mention.Form.NAME) {
      return mention.type() == EntityType.PLACE;
    }
    if (!definite || !scene.is(token, EventWord.AGENT) || isNisba(token)) {
      return false;
    }
    SourceNoun noun = grammar.nouns().get(tokens, token);
    return noun == null || !noun.introducesName();
  }

  /** السكان | الاستعداد: a long definite word in alif that is no adjective is a verbal noun. */
  private boolean isMasdar(int token) {
    if (!tokens.has(token, Tokens.ARTICLE) || !tokens.has(token - 1, Tokens.ARTICLE)) {
      return false;
    }
    int from = tokens.stemOffset(token);
    int length = tokens.lightLength(token);
    char last = tokens.lightChar(token, length - 1);
    return length - from >= 6
        && tokens.lightChar(token, from) == 'ا'
        && last != 'ي'
        && last != 'ة'
        && last != 'ن'
        && scene.passage().mention(token) == null;
  }

  /** محتجون الورشة: a sound plural that keeps its nun has no genitive after it. */
  private boolean isStranded(int first, int token) {
    if (token != first + 1 || tokens.has(first, Tokens.ARTICLE) || !tokens.isWord(first)) {
      return false;
    }
    int length = tokens.lightLength(first);
    if (isNominativePlural(first) && !tokens.has(token, Tokens.ARTICLE)) {
      char last = tokens.lightChar(token, tokens.lightLength(token) - 1);
      return last == 'ا' && scene.passage().mention(token) == null; // مسلحون | عددا
    }
    boolean plural =
        length > 4
            && tokens.lightChar(first, length - 1) == 'ن'
            && (tokens.lightChar(first, length - 2) == 'و'
                || tokens.lightChar(first, length - 2) == 'ي' && scene.isAgent(first));
    return plural && scene.passage().mention(first) == null && tokens.has(token, Tokens.ARTICLE);
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

  /** "فيصل بن خالد | الإعلاميين", "محمد بن سلمان | طياري التحالف": others after a person's name. */
  private boolean isSomebodyElse(int token) {
    Mention before = scene.passage().mention(token - 1);
    boolean named =
        before != null
            && before.form() == Mention.Form.NAME
            && before.type() == EntityType.PERSON
            && scene.passage().mention(token) == null;
    if (!named
        || tokens.has(token, Tokens.PARTICLES)
        || grammar.nouns().get(tokens, token) != null) {
      return false;
    }
    char last = tokens.lightChar(token, tokens.lightLength(token) - 1);
    boolean construct =
        last == 'ي'
            && token + 1 < tokens.size()
            && tokens.isWord(token + 1)
            && tokens.has(token + 1, Tokens.ARTICLE);
    return tokens.has(token, Tokens.ARTICLE) ? scene.isSoundPlural(token) : construct;
  }

  private boolean isNominativePlural(int token) {
    int length = tokens.lightLength(token);
    return length > 4
        && scene.passage().mention(token) == null
        && tokens.lightChar(token, length - 1) == 'ن'
        && tokens.lightChar(token, length - 2) == 'و';
  }

  private boolean isSide(int token) {
    return scene.is(token, EventWord.SIDE) && !tokens.has(token, Tokens.ARTICLE);
  }

  private boolean isNisba(int token) {
    int length = tokens.lightLength(token);
    char last = tokens.lightChar(token, length - 1);
    return last == 'ي' || last == 'ة' && length > 2;
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
        grammar.phrases().parse(scene.passage(), at, limit, token -> token > at && ends(at, token));
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
