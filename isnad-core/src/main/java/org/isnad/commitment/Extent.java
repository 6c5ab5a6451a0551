package org.isnad.commitment;

import org.isnad.annotation.EntityType;
import org.isnad.annotation.Mention;
import org.isnad.phrase.Quotations;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;

/** Finds how far the words of an action reach. */
final class Extent {
  private static final int LONGEST = 8;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;

  Extent(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens;
  }

  /** The token after a noun phrase that begins here; the same token where none does. */
  int phrase(int from, int limit) {
    int at = from;
    boolean definite = false;
    while (at < limit && at - from < LONGEST) {
      int next = step(at, from, limit, definite);
      if (next == at) {
        break;
      }
      definite |= isDefinite(at) || next > at + 1 || isNamed(at);
      at = next;
    }
    return withoutMarks(from, at);
  }

  private int step(int at, int from, int limit, boolean definite) {
    if (scene.quantityAfter(at) > 0 && at > from) {
      return definite || tokens.has(at, Tokens.PARTICLES) ? at : scene.quantityAfter(at);
    }
    if (scene.quantityAfter(at) > 0) {
      return Math.min(limit, scene.quantityAfter(at));
    }
    return switch (tokens.kind(at)) {
      case WORD -> word(at, from, limit, definite);
      case FOREIGN -> at + 1;
      case DIGITS -> at;
      case MARK -> mark(at, limit);
    };
  }

  /** Marks about a name or a few words stay within; the phrase goes on behind them. */
  private int mark(int at, int limit) {
    boolean goesOn = scene.isQuote(at) && at + 1 < limit && tokens.isWord(at + 1);
    return goesOn && !tokens.has(at + 1, Tokens.AND | Tokens.SO) ? at + 1 : at;
  }

  private int word(int at, int from, int limit, boolean definite) {
    if (scene.passage.isTimed(at) && at > from || isStop(at, at == from)) {
      return at;
    }
    Mention mention = scene.passage.mention(at);
    boolean begins = mention != null && mention.firstToken() == at;
    boolean goesOn = mention != null && !begins;
    boolean adjective = tokens.has(at, Tokens.ARTICLE);
    boolean titled = begins && isTitle(at - 1) && scene.passage.names(at, EntityType.PERSON);
    if (definite && !adjective && !goesOn && !titled) {
      return at;
    }
    return mention != null && begins ? nameEnd(at, mention, limit) : at + 1;
  }

  /** "تنحي الرئيس فلان": the name behind a title belongs to it. */
  private boolean isTitle(int token) {
    SourceNoun noun = token < 0 ? null : grammar.nouns().get(tokens, token);
    return noun != null && noun.introducesName() && tokens.has(token, Tokens.ARTICLE);
  }

  private int nameEnd(int at, Mention mention, int limit) {
    int end = at + 1;
    while (end < Math.min(limit, mention.afterToken()) && scene.quantityAfter(end) == 0) {
      end++;
    }
    return end;
  }

  private boolean isNamed(int token) {
    Mention mention = scene.passage.mention(token);
    return mention != null && mention.form() == Mention.Form.NAME;
  }

  private boolean isDefinite(int token) {
    return tokens.isWord(token)
        && (tokens.has(token, Tokens.ARTICLE) || tokens.pronoun(token) != Pronoun.NONE);
  }

  /** Whether no noun phrase holds the word, or goes on with it. */
  boolean isStop(int at, boolean first) {
    int whole = tokens.whole(at);
    return !first && tokens.has(at, Tokens.PARTICLES)
        || tokens.has(at, Tokens.WILL)
        || isPreposition(at)
        || grammar.words().is(whole, WordClass.COMPLEMENTISER)
        || grammar.words().is(whole, WordClass.RELATIVE)
        || grammar.words().is(whole, WordClass.KANA)
        || grammar.words().is(whole, WordClass.QAD)
        || grammar.words().is(whole, WordClass.NEGATION)
        || grammar.markers().at(tokens, at, at + 1, Marker.MODAL) != null
        || grammar.words().is(whole, WordClass.ADVERB)
        || grammar.words().is(whole, WordClass.PRONOUN)
        || grammar.words().is(whole, WordClass.CARRY_ON)
        || !first && grammar.cues().planVerb(tokens, at) != null && !isWording(at)
        || !first && isVerb(at);
  }

  /** "نص الاتفاق": the text of an agreement is no verb that provides. */
  private boolean isWording(int at) {
    return at + 1 < tokens.size()
        && tokens.isWord(at + 1)
        && tokens.has(at + 1, Tokens.ARTICLE)
        && grammar.cues().plan(tokens, at + 1) != null;
  }

  private boolean isVerb(int token) {
    return grammar.verbs().present(tokens, token) != null
        && grammar.verbs().noun(tokens, token) == null
        && tokens.firstChar(token) != 'أ'
        && tokens.firstChar(token) != 'ا';
  }

  boolean isPreposition(int token) {
    return tokens.isWord(token)
        && (grammar.words().is(tokens.whole(token), WordClass.PREPOSITION)
            || grammar.words().is(tokens.whole(token), WordClass.NOUN_PREPOSITION));
  }

  /** The token after a prepositional phrase that begins here; the same token where none does. */
  int prepositional(int from, int limit) {
    if (from >= limit || !tokens.isWord(from) || scene.passage.isTimed(from)) {
      return from;
    }
    if (tokens.has(from, Tokens.BY | Tokens.FOR) && !tokens.has(from, Tokens.AND | Tokens.SO)) {
      int after = phrase(from, limit);
      return after;
    }
    boolean timed = from + 1 < limit && scene.passage.isTimed(from + 1);
    if (!isPreposition(from) || timed || tokens.has(from, Tokens.AND | Tokens.SO)) {
      return from;
    }
    int object = from + 1 < limit && isPreposition(from + 1) ? from + 2 : from + 1;
    int after = phrase(object, limit);
    return after == object ? from : after;
  }

  /** The end of a verbal noun's phrase: itself, its genitive, and the object of its preposition. */
  int ofNoun(int noun, int limit) {
    if (noun + 1 < limit && tokens.lightLength(noun) == 1) {
      Quotations quotations = scene.passage.quotations();
      return quotations.opensAt(noun + 1)
          ? Math.min(limit, quotations.at(noun + 1).after())
          : noun + 1;
    }
    int after = Math.max(noun + 1, phrase(noun, limit));
    if (after >= limit) {
      return after;
    }
    if (after == noun + 1 && tokens.isMark(after, '(')) {
      return bracketed(after, limit);
    }
    if (scene.quantityAfter(after) > 0 && !tokens.has(after, Tokens.PARTICLES)) {
      return Math.min(limit, scene.quantityAfter(after));
    }
    if (!tokens.isWord(after)) {
      return after;
    }
    boolean bare = after == noun + 1;
    boolean part = isPart(after);
    return bare || part ? prepositional(after, limit) : after;
  }

  /** "تنظيم (المعرض الخامس)": the object in brackets; nothing where they do not close. */
  private int bracketed(int open, int limit) {
    for (int at = open + 2; at < Math.min(limit, open + 2 * LONGEST); at++) {
      if (tokens.isMark(at, ')')) {
        return at;
      }
    }
    return open;
  }

  /** "سحب القوات من الوادي", "إفراج الحكومة عن 12 أسيرا": the preposition belongs to the noun. */
  private boolean isPart(int token) {
    return grammar.few().from().contains(tokens.whole(token))
            && !(token + 1 < tokens.size() && grammar.few().by().contains(tokens.whole(token + 1)))
        || grammar.few().of().contains(tokens.whole(token));
  }

  /** The end of a verb's phrase from the token after it on. */
  int ofVerb(int verb, int from, int limit) {
    int start = from;
    while (start < limit && grammar.few().also().contains(tokens.whole(start))) {
      start++;
    }
    int at = skipAdverbial(start, limit);
    int object = phrase(at, limit);
    if (object > at) {
      Verb known = grammar.verbs().present(tokens, verb);
      boolean more =
          object < limit
              && tokens.isWord(object)
              && !tokens.has(object, Tokens.PARTICLES | Tokens.ARTICLE)
              && isDefinite(object - 1)
              && grammar.verbs().isVerbalNoun(tokens, object);
      if (more) {
        return phrase(object, limit);
      }
      boolean state = known != null && known.kind() == VerbClass.STATE;
      boolean bare = object == at + 1 && scene.quantityAfter(at) == 0 && endsInAlef(at);
      return object == at + 1 && state || bare && isTo(object, limit)
          ? prepositional(object, limit)
          : object;
    }
    int after = prepositional(start, limit);
    if (after == start + 2 && isBareClause(after, limit)) {
      return clause(after, limit);
    }
    if (after > start) {
      boolean also = after + 1 < limit && grammar.few().also().contains(tokens.whole(after));
      int behind = also ? after + 1 : after; // "سيطرح في الاجتماع أيضا قضية"
      int second = phrase(behind, limit);
      return second > behind && (also || endsInAlef(after)) ? second : after;
    }
    return Math.max(verb + 1, from);
  }

  /** "إلى علاقة تقوم على التدريب": the clause that alone tells what an unknown thing is. */
  private boolean isBareClause(int token, int limit) {
    return token < limit
        && tokens.isWord(token)
        && !tokens.has(token - 1, Tokens.ARTICLE)
        && !isNamed(token - 1)
        && "يت".indexOf(Verbs.person(tokens, token)) >= 0
        && token + 1 < limit
        && isPreposition(token + 1)
        && !scene.passage.isTimed(token);
  }

  private boolean isWhile(int token) {
    return isPreposition(token) || grammar.words().is(tokens, token, WordClass.ADVERB);
  }

  private int clause(int from, int limit) {
    int at = from;
    while (at < limit && at - from < LONGEST && (tokens.isWord(at) || tokens.isDigits(at))) {
      at++;
    }
    return at;
  }

  private boolean isTo(int token, int limit) {
    return token < limit
        && tokens.isWord(token)
        && (grammar.few().to().contains(tokens.whole(token))
            || grammar.few().on().contains(tokens.whole(token)));
  }

  private boolean endsInAlef(int token) {
    int at = scene.isQuote(token) ? token + 1 : token;
    return at < tokens.size()
        && tokens.isWord(at)
        && tokens.lightChar(at, tokens.lightLength(at) - 1) == 'ا'
        && !tokens.has(at, Tokens.ARTICLE);
  }

  /** "سيعلن في وقت لاحق الثلاثاء قراره": a time between verb and object is passed over. */
  private int skipAdverbial(int from, int limit) {
    int at = from;
    if (at + 1 < limit && isPreposition(at) && scene.passage.isTimed(at + 1)) {
      at++;
    } else if (at + 2 < limit && isWhile(at) && scene.passage.isTimed(at + 2)) {
      at += 2; // "ستقدم خلال موسم صيف هذا العام مجموعة"
    }
    while (at < limit && (scene.passage.isTimed(at) || at > from && scene.isComma(at))) {
      at++;
    }
    boolean object =
        at < limit
            && at > from
            && tokens.isWord(at)
            && !isStop(at, true)
            && !tokens.has(at, Tokens.PARTICLES);
    return object ? at : from;
  }

  private int withoutMarks(int from, int after) {
    int at = after;
    while (at > from && scene.isQuote(at - 1)) {
      at--;
    }
    return at;
  }
}
