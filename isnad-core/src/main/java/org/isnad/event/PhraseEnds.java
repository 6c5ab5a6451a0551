package org.isnad.event;

import org.isnad.annotation.EntityType;
import org.isnad.annotation.Mention;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;

/**
 * Tells where a phrase ends: a noun phrase goes no further than a verb, another party, a time, a
 * number or a remark.
 */
final class PhraseEnds {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;

  PhraseEnds(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens();
  }

  boolean ends(int first, int token) {
    if (tokens.kind(token) == Tokens.Kind.MARK) {
      boolean quote =
          scene.passage().quotations().opensAt(token) && scene.passage().mention(token - 1) != null;
      boolean spoken =
          scene.isComma(token)
              && token + 1 < tokens.size()
              && scene.cue(token + 1) != null; // الرئيس، مشيرا
      return quote || spoken || tokens.isMark(token, '(');
    }
    if (isSaturated(first, token) || isBehindNun(first, token)) {
      return true;
    }
    if (isOffice(first, token)
        || isMasdar(token)
        || isNext(token)
        || isSomebodyElse(token)
        || isOfOthers(token)
        || isAffairs(token)
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
      return tokens.has(token - 1, Tokens.ARTICLE)
          || scene.passage().mention(token - 1) != null
          || tokens.lightChar(token - 1, tokens.lightLength(token - 1) - 1) == 'ه'; // نظيره | لبحث
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
        || scene.phrases().isFinite(token)
        || isStranded(first, token);
  }

  /** "محتجون | إطارات": a plural that keeps its nun has no genitive. */
  private boolean isBehindNun(int first, int token) {
    int length = tokens.isWord(first) ? tokens.lightLength(first) : 0;
    return token == first + 1
        && tokens.isWord(token)
        && length > 5
        && tokens.lightChar(first, length - 1) == 'ن'
        && tokens.lightChar(first, length - 2) == 'و'
        && !tokens.has(token, Tokens.ARTICLE)
        && tokens.clitics(token) == 0
        && scene.passage().nationality(token) == null
        && tokens.lightChar(token, tokens.lightLength(token) - 1) != 'ن'
        && scene.passage().mention(token) == null;
  }

  /** "شخص مجهول | منزل", "رجل | ابنته": a person without article takes one adjective. */
  private boolean isSaturated(int first, int token) {
    SourceNoun noun = grammar.nouns().get(tokens, first);
    boolean person =
        noun == null ? scene.is(first, EventWord.AGENT) : noun.kind() == SourceNoun.Kind.ROLE;
    if (!person || tokens.has(first, Tokens.ARTICLE) || scene.passage().mention(token) != null) {
      return isBodySaturated(first, token);
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

  /** "محكمة أوروبية | مسؤولا", "محكمة محلية | الوزيرة": after its adjective somebody else. */
  private boolean isBodySaturated(int first, int token) {
    SourceNoun noun = grammar.nouns().get(tokens, first);
    return noun != null
        && noun.kind() == SourceNoun.Kind.ORGANISATION
        && token == first + 2
        && tokens.clitics(first) == 0
        && tokens.clitics(token - 1) == 0
        && isNisba(token - 1)
        && isFeminine(first)
        && (tokens.clitics(token) == 0 && !isFeminine(token)
            || tokens.clitics(token) == Tokens.ARTICLE)
        && scene.passage().mention(first) == null
        && scene.passage().mention(token) == null;
  }

  /** "رؤساء الأقسام | الشؤون الصحية": no adjective, and nothing joins it. */
  private boolean isAffairs(int token) {
    return scene.is(token, EventWord.NOBODY)
        && tokens.has(token, Tokens.ARTICLE)
        && tokens.isWord(token - 1)
        && tokens.has(token - 1, Tokens.ARTICLE);
  }

  private boolean isFeminine(int token) {
    return tokens.lightChar(token, tokens.lightLength(token) - 1) == 'ة';
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
    boolean unlisted =
        before == null && tokens.isWord(token - 1) && scene.phrases().isName(token - 1);
    boolean body =
        unlisted
            || before != null
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
    boolean second = // الكونغرس | التصديق
        length - from == 5
            && tokens.lightChar(token, from) == 'ت'
            && tokens.lightChar(token, from + 3) == 'ي'
            && last != 'ة'; // الحكومة التركية
    if (second && scene.passage().mention(token) == null) {
      return true;
    }
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

  /** "الجامعة | الراغبين": a sound plural is no adjective of a body in the feminine. */
  private boolean isOfOthers(int token) {
    if (!tokens.isWord(token - 1)
        || !tokens.has(token - 1, Tokens.ARTICLE)
        || !scene.isSoundPlural(token)
        || tokens.has(token, Tokens.PARTICLES)) {
      return false;
    }
    SourceNoun body = grammar.nouns().get(tokens, token - 1);
    int length = tokens.lightLength(token - 1);
    return tokens.lightChar(token - 1, length - 1) == 'ة'
        && body != null
        && !body.plural()
        && scene.passage().mention(token) == null;
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
}
