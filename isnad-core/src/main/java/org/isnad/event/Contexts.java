package org.isnad.event;

import java.util.List;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Mention;
import org.isnad.event.Trigger.Need;
import org.isnad.lexicon.WordSet;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells from what stands about a token whether it is a trigger and which of its readings it is. */
final class Contexts {
  private static final int PREAMBLE = 10;
  private static final int NEARBY = 13;
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final int first;
  private final int after;
  private final Subjects subjects;

  Contexts(Grammar grammar, Scene scene, int first, int after) {
    this.grammar = grammar;
    this.scene = scene;
    this.first = first;
    this.after = after;
    tokens = scene.tokens();
    subjects = new Subjects(grammar, scene, first);
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
      if (fits(at, form, verb) && hasNearby(at, form) && !isSilence(at, form.trigger())) {
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
    boolean remark = scene.is(at, EventWord.ADJUNCT) && !tokens.has(at, Tokens.ARTICLE);
    return stopped
        || remark
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
    if (form.speakers() && !tokens.has(at, Tokens.WILL) || form.pronoun() && isRelation(at, form)) {
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

  /** الاجتماعي: an adjective of relation, and not "my meeting". */
  private boolean isRelation(int at, TriggerForm form) {
    return !form.isFinite()
        && (tokens.has(at, Tokens.ARTICLE)
            || tokens.lightChar(at, tokens.lightLength(at) - 1) == 'ي');
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
    Words subject = subjects.before(at);
    if (ambiguous && subject != null && subject.first() > first) {
      return !scene.phrases().isFinite(subject.first() - 1); // توقعت الشركة شن
    }
    return !ambiguous && !masculine || subject != null;
  }

  /** "جرائم قتل": a noun without article takes the word after it as its genitive. */
  private boolean isConstruct(int token) {
    return tokens.isWord(token)
        && !tokens.has(token, Tokens.ARTICLE)
        && tokens.lightChar(token, tokens.lightLength(token) - 1) != 'ا' // انتحاريا | شن
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
    boolean stressed = // إن رفض: a noun must follow
        ambiguous
            && at > first
            && scene.is(at - 1, WordClass.BARE_COMPLEMENTISER)
            && tokens.firstChar(at - 1) == 'إ';
    if (at == first || isParticle(at - 1) && !caused && !stressed) {
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

  private boolean hasNearby(int at, TriggerForm form) {
    Trigger trigger = form.trigger();
    WordSet words = trigger.nearby();
    if (words == null) {
      return trigger.doers() == null || hasSubject(at, trigger.doers());
    }
    // نشرت صورا لعناصر: what forces and goods need stands close
    boolean close = trigger.type() == EventType.MOBILIZE || trigger.type() == EventType.RETREAT;
    int reach = Math.min(after, at + (close ? NEARBY / 2 : NEARBY));
    boolean sent = trigger.type() == EventType.MOBILIZE || trigger.type() == EventType.AID;
    int from = sent ? object(at, form, words) : at + 1;
    for (int token = from; token < reach; token++) {
      if (bars(token)
          || scene.is(token, WordClass.COMPLEMENTISER)
          || token > at + 1 && scene.phrases().isFinite(token)) {
        break;
      }
      boolean named = // السيطرة على زنجبار
          trigger.places().holds(tokens.base(token - 1), 0) && scene.phrases().isName(token);
      boolean meant = !sent || !isAbout(token);
      if (meant && scene.isIn(words, token)
          || trigger.needs() == Need.PLACE && (scene.isPlace(token) || named)) {
        return true;
      }
    }
    Words subject =
        trigger.object() == Role.NONE || trigger.object() == Role.PLACE
            ? subjects.before(at)
            : null;
    return subject != null && scene.isIn(words, subject.first());
  }

  /** أدانت المحكمة, هيئة المحلفين أدانت: the word heads the subject or is its genitive. */
  private boolean hasSubject(int at, WordSet words) {
    Words before = subjects.before(at);
    if (before == null && at + 1 < after) {
      return scene.isIn(words, at + 1)
          || at + 2 < after && scene.isAgent(at + 1) && isHeld(words, at + 2);
    }
    return before != null
        && (scene.isIn(words, before.first())
            || before.after() > before.first() + 1 && isHeld(words, before.first() + 1));
  }

  private boolean isHeld(WordSet words, int genitive) {
    return tokens.isWord(genitive - 1)
        && !tokens.has(genitive - 1, Tokens.ARTICLE)
        && tokens.clitics(genitive) == Tokens.ARTICLE
        && scene.isIn(words, genitive);
  }

  /** نشر ضباط الشرطة صورا: the token at which the object may begin, after the subject. */
  private int object(int at, TriggerForm form, WordSet words) {
    int head = at + 1;
    boolean open =
        form.isFinite() && head < after && scene.isAgent(head) && !scene.startsQuantity(head);
    Words subject = open ? scene.phrases().phrase(head, after) : null;
    if (subject == null) {
      return head;
    }
    int next = subject.after();
    boolean bare = next < after && tokens.isWord(next) && tokens.clitics(next) == 0;
    boolean object = bare && !scene.is(next, WordClass.PREPOSITION) && scene.time(next) == null;
    boolean shelter = // مركز إيواء
        next > head + 1 && !tokens.has(head + 1, Tokens.ARTICLE) && scene.isIn(words, head + 1);
    return object || !shelter && !scene.isIn(words, head) ? next : head;
  }

  /** صورا لعناصر, فيلما عن القوات: what something else is about is not sent. */
  private boolean isAbout(int token) {
    return tokens.has(token, Tokens.FOR)
        || scene.is(token - 1, WordClass.PREPOSITION) && !scene.isFrom(token - 1);
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

  /** The finder of subjects before verbs. */
  Subjects subjects() {
    return subjects;
  }
}
