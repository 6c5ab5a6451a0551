package org.isnad.event;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Quantity;
import org.isnad.event.Trigger.Need;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells from what stands about a token whether it is a trigger and which of its readings it is. */
final class Contexts {
  private static final int SUBJECT_REACH = 16;
  private static final int PREAMBLE = 10;
  private static final int NEARBY = 13;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final int first;
  private final int after;

  Contexts(Grammar grammar, Scene scene, int first, int after) {
    this.grammar = grammar;
    this.scene = scene;
    this.first = first;
    this.after = after;
    tokens = scene.tokens();
  }

  /** The reading of the token as a trigger; null where it is none. */
  @Nullable TriggerForm choose(int at, List<TriggerForm> forms) {
    Mention mention = scene.passage().mention(at);
    if (mention != null && mention.form() == Mention.Form.NAME || scene.time(at) != null) {
      return null;
    }
    if (isOther(at) || isDoubled(at) || isBare(at, forms)) {
      return null;
    }
    boolean counted = scene.quantity(at) != null;
    boolean verb = !counted && isVerbal(at, forms);
    for (TriggerForm form : forms) {
      if (fits(at, form, verb) && hasNearby(at, form.trigger()) && !isSilence(at, form.trigger())) {
        return form;
      }
    }
    return null;
  }

  /** ودّعت (bade farewell), with its shadda, is no ودعت (and called for). */
  private boolean isDoubled(int at) {
    String text = scene.passage().document().text();
    int mark = tokens.start(at) + 2;
    return tokens.has(at, Tokens.AND) && mark < tokens.end(at) && text.charAt(mark) == '\u0651';
  }

  /** هنا (here) is no هنأ (congratulated): the hamza at the end tells. */
  private boolean isBare(int at, List<TriggerForm> forms) {
    char last = scene.passage().document().text().charAt(tokens.end(at) - 1);
    return last == 'ا' && forms.get(0).trigger().lemma().endsWith("أ");
  }

  /** وقف إطلاق النار (ceasefire) is no shooting, and طلب عدم (asked not to) no demand. */
  private boolean isOther(int at) {
    boolean stopped = at > first && grammar.stop().contains(tokens.stem(at - 1));
    boolean paper = at > first && scene.is(at - 1, EventWord.PAPER);
    boolean student = at + 1 < after && tokens.whole(at + 1) == grammar.from() && isDemand(at);
    return stopped
        || paper
        || student
        || isArgued(at)
        || isParticiple(at)
        || at + 1 < after && scene.is(at + 1, EventWord.PRAYER) && isDemand(at)
        || at + 1 < after && scene.is(at + 1, EventWord.REFRAIN);
  }

  /** القوات المهاجمة: an adjective; قائد الاحتجاجات: what somebody leads is told elsewhere. */
  private boolean isParticiple(int at) {
    if (at == first || !tokens.has(at, Tokens.ARTICLE) || !tokens.isWord(at - 1)) {
      return false;
    }
    int from = tokens.stemOffset(at);
    boolean active =
        tokens.has(at - 1, Tokens.ARTICLE)
            && tokens.lightChar(at, from) == 'م'
            && tokens.lightChar(at, tokens.lightLength(at) - 1) == 'ة';
    SourceNoun leader = grammar.nouns().get(tokens, at - 1);
    return active
        || leader != null
            && leader.introducesName()
            && !tokens.has(at - 1, Tokens.ARTICLE)
            && scene.passage().mention(at - 1) == null;
  }

  /** احتج بأن: he argued that, where احتج على is he protested. */
  private boolean isArgued(int at) {
    List<TriggerForm> forms = grammar.triggers().forms(tokens, at);
    return at + 1 < after
        && scene.is(at + 1, WordClass.COMPLEMENTISER)
        && forms != null
        && forms.get(0).trigger().type() == EventType.PROTEST;
  }

  /** طالب من: a student from, where طالب بـ is he demanded. */
  private boolean isDemand(int at) {
    List<TriggerForm> forms = grammar.triggers().forms(tokens, at);
    return forms != null
        && forms.get(0).trigger().type() == EventType.REQUEST
        && forms.get(0).trigger().object() == Role.RECIPIENT;
  }

  /** رفضت الوزارة التعليق (declined to comment). */
  private boolean isSilence(int at, Trigger trigger) {
    if (trigger.type() != EventType.REJECT) {
      return false;
    }
    for (int token = at + 1; token < Math.min(after, at + NEARBY + 4); token++) {
      if (scene.is(token, EventWord.REFRAIN)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(int at, TriggerForm form, boolean verb) {
    if (form.speakers() && !tokens.has(at, Tokens.WILL)) {
      return false;
    }
    return switch (form.inflection()) {
      case PAST, PRESENT -> verb;
      case PARTICIPLE ->
          at > first
              && tokens.kind(at - 1) == Tokens.Kind.MARK
              && !tokens.has(at, Tokens.ARTICLE | Tokens.PARTICLES);
      case VERBAL_NOUN -> !verb && !tokens.has(at, Tokens.WILL);
    };
  }

  /** Whether the token is a verb here, given that its form may be a noun too. */
  private boolean isVerbal(int at, List<TriggerForm> forms) {
    if (tokens.has(at, Tokens.ARTICLE | Tokens.BY | Tokens.LIKE)) {
      return false;
    }
    if (tokens.has(at, Tokens.WILL)) {
      return true;
    }
    boolean ambiguous = false;
    boolean present = false;
    boolean finite = false;
    for (TriggerForm form : forms) {
      finite |= form.isFinite();
      ambiguous |= form.inflection() == Inflection.VERBAL_NOUN;
      present |= form.inflection() == Inflection.PRESENT;
    }
    if (!finite || tokens.has(at, Tokens.FOR)) {
      return finite && present;
    }
    if (opensClause(at, ambiguous) || carries(forms)) {
      return true;
    }
    if (isGoverned(at)) {
      return false;
    }
    TriggerForm form = forms.get(0);
    boolean masculine =
        form.inflection() == Inflection.PAST && form.trigger().task() == Task.TELL && !isMarked(at);
    if (ambiguous && isConstruct(at - 1)) {
      return false;
    }
    Words subject = before(at);
    if (ambiguous && subject != null && subject.first() > first) {
      return !scene.phrases().isFinite(subject.first() - 1); // توقعت الشركة شن
    }
    return !ambiguous && !masculine || subject != null;
  }

  /** "جرائم قتل": a noun without article takes the word after it as its genitive. */
  private boolean isConstruct(int token) {
    return tokens.isWord(token)
        && !tokens.has(token, Tokens.ARTICLE)
        && scene.passage().mention(token) == null
        && scene.time(token) == null;
  }

  /** شنها: by a noun that it carries the form with a pronoun is the verb. */
  private static boolean carries(List<TriggerForm> forms) {
    TriggerForm form = forms.get(0);
    return form.pronoun() && form.isFinite() && form.trigger().task() == Task.CARRY;
  }

  /** Whether the ending shows that a past is a verb: اتهمت, اتهموا. */
  private boolean isMarked(int at) {
    int length = tokens.lightLength(at);
    char last = tokens.lightChar(at, length - 1);
    return last == 'ت' || last == 'ا' || last == 'ه' || last == 'م';
  }

  private boolean opensClause(int at, boolean ambiguous) {
    boolean caused = // بسبب رفض
        ambiguous
            && at > first
            && scene.is(at - 1, EventWord.ADJUNCT)
            && !scene.is(at - 1, EventWord.OPENER);
    if (at == first || isParticle(at - 1) && !caused) {
      return true;
    }
    if (tokens.kind(at - 1) == Tokens.Kind.MARK) {
      return !ambiguous
          || !scene.isComma(at - 1)
          || tokens.has(at, Tokens.AND)
          || isPreamble(at - 1);
    }
    return tokens.has(at, Tokens.AND | Tokens.SO) && !ambiguous;
  }

  /** "على صعيد آخر، تظاهر": before the comma stands no more than a phrase. */
  private boolean isPreamble(int comma) {
    boolean phrase =
        scene.is(first, WordClass.PREPOSITION)
            || scene.is(first, WordClass.ADVERB)
            || scene.is(first, EventWord.ADJUNCT);
    if (!phrase) {
      return false;
    }
    for (int token = first; token < comma; token++) {
      if (tokens.kind(token) == Tokens.Kind.MARK
          || scene.is(token, WordClass.COMPLEMENTISER)
          || scene.phrases().isFinite(token)) {
        return false;
      }
    }
    return comma - first < PREAMBLE;
  }

  private boolean isParticle(int token) {
    return grammar.classes().is(tokens.whole(token), WordClass.QAD)
        || grammar.classes().is(tokens.whole(token), WordClass.KANA)
        || grammar.classes().is(tokens.whole(token), WordClass.NEGATION)
        || grammar.classes().is(tokens.base(token), WordClass.RELATIVE)
        || grammar.classes().is(tokens.whole(token), WordClass.CARRY_ON)
        || scene.is(token, WordClass.COMPLEMENTISER)
        || scene.is(token, EventWord.CONDITION)
        || scene.is(token, EventWord.ADJUNCT) && !tokens.has(token, Tokens.ARTICLE);
  }

  private boolean isGoverned(int at) {
    return at > first
        && !tokens.has(at, Tokens.AND)
        && grammar.classes().is(tokens.base(at - 1), WordClass.PREPOSITION);
  }

  private boolean hasNearby(int at, Trigger trigger) {
    WordSet words = trigger.nearby();
    if (words == null) {
      return true;
    }
    for (int token = at + 1; token < Math.min(after, at + NEARBY); token++) {
      if (bars(token)
          || scene.is(token, WordClass.COMPLEMENTISER)
          || token > at + 1 && scene.phrases().isFinite(token)) {
        break;
      }
      if (scene.isIn(words, token) || trigger.needs() == Need.PLACE && scene.isPlace(token)) {
        return true;
      }
    }
    Words subject =
        trigger.object() == Role.NONE || trigger.object() == Role.PLACE ? before(at) : null;
    return subject != null && scene.isIn(words, subject.first());
  }

  /** Whether a mark ends the clause: the commas about a time do not. */
  private boolean bars(int token) {
    boolean aside =
        scene.isComma(token)
            && (scene.time(token - 1) != null
                || token + 1 < after && scene.time(token + 1) != null);
    return tokens.kind(token) == Tokens.Kind.MARK
        && !aside
        && !scene.passage().quotations().holds(token);
  }

  /** The subject that stands before the verb; null where none does. */
  @Nullable Words before(int verb) {
    int end = verb;
    while (end > first && isSkipped(end - 1)) {
      end--;
    }
    if (tokens.has(verb, Tokens.AND | Tokens.SO) || end == first) {
      return null;
    }
    boolean aside = end < verb && isRelative(end, verb) && isDash(end - 1);
    end = aside && end - 1 > first ? end - 1 : end; // الجماعة - التي قتلت
    int start = clauseStart(end);
    Words counted = counted(end);
    if (counted != null) {
      return counted;
    }
    return end < verb && isRelative(end, verb) ? antecedent(start, end) : fronted(start, end);
  }

  private boolean isDash(int token) {
    return tokens.isMark(token, '-') || tokens.isMark(token, '–') || scene.isComma(token);
  }

  private boolean isRelative(int from, int verb) {
    for (int token = from; token < verb; token++) {
      if (grammar.classes().is(tokens.base(token), WordClass.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** The longest phrase before the relative pronoun whose head can act. */
  private @Nullable Words antecedent(int start, int end) {
    int limit = end > start && scene.isComma(end - 1) ? end - 1 : end;
    for (int from = start; from < limit; from++) {
      if (tokens.isWord(from) && scene.isAgent(from)) {
        Words words = scene.phrases().phrase(from, limit);
        if (words != null && words.after() == limit) {
          return words;
        }
      }
    }
    return null;
  }

  /** "47 شخصا على الأقل قتلوا": a number before the verb. */
  private @Nullable Words counted(int end) {
    Quantity quantity = scene.quantity(end - 1);
    if (quantity == null) {
      return null;
    }
    Words words = scene.words(quantity.span());
    boolean governed = words.first() > first && isObject(words.first());
    return governed || !scene.isAgent(words.first())
        ? null
        : new Words(words.first(), words.after(), Optional.of(quantity));
  }

  private boolean isSomebody(int token) {
    return tokens.isWord(token)
        && scene.isAgent(token)
        && !tokens.has(token, Tokens.ARTICLE)
        && scene.passage().mention(token) == null;
  }

  /** The phrase that the clause begins with, up to the verb: its name may be unlisted. */
  private @Nullable Words fronted(int start, int end) {
    if (start > first && start < end && tokens.has(start, Tokens.AND | Tokens.SO)) {
      return null;
    }
    boolean named = start == end - 1 && start > first && scene.phrases().isName(start);
    if (named && grammar.classes().is(tokens.base(start - 1), WordClass.KANA)) {
      return new Words(start, end);
    }
    if (start >= end || !tokens.isWord(start) || !scene.isAgent(start) || isObject(start)) {
      return null;
    }
    if (end - 2 > start && scene.is(end - 2, WordClass.PREPOSITION) && isSomebody(end - 1)) {
      return new Words(end - 1, end); // القبض على شاب أطلق النار
    }
    NounPhrase phrase = grammar.phrases().parse(scene.passage(), start, end);
    if (phrase != null && phrase.after() == end) {
      return new Words(start, end);
    }
    Words words = scene.phrases().phrase(start, end);
    return words != null && words.after() == end ? words : null;
  }

  private boolean isSkipped(int token) {
    return scene.passage().quotations().opensAt(token)
        || scene.is(token, WordClass.QAD)
        || grammar.classes().is(tokens.whole(token), WordClass.KANA)
        || grammar.classes().is(tokens.base(token), WordClass.RELATIVE)
        || grammar.classes().is(tokens.whole(token), WordClass.NEGATION)
        || scene.time(token) != null && scene.passage().mention(token) == null;
  }

  private boolean isObject(int head) {
    return tokens.isWord(head) && tokens.has(head, Tokens.BY | Tokens.FOR)
        || head > first && scene.is(head - 1, WordClass.PREPOSITION);
  }

  private int clauseStart(int end) {
    int at = end;
    int earliest = Math.max(first, end - SUBJECT_REACH);
    while (at > earliest && !bounds(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean bounds(int token) {
    if (tokens.kind(token) == Tokens.Kind.MARK) {
      return !scene.passage().quotations().holds(token);
    }
    return scene.is(token, WordClass.COMPLEMENTISER)
        || grammar.classes().is(tokens.whole(token), WordClass.CARRY_ON)
        || scene.is(token, WordClass.KANA)
        || scene.is(token, EventWord.ADJUNCT) && !tokens.has(token, Tokens.ARTICLE)
        || scene.phrases().isFinite(token);
  }
}
