package org.isnad.commitment;

import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mention;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds who is to do something: the subject of a verb, or the source of the claim. */
final class Subjects {
  private static final int REACH = 24;

  /** How far from its beginning the subject of a sentence may stand. */
  private static final int LEADING = 7;

  /**
   * A subject.
   *
   * @param first its first token
   * @param after token after its last
   * @param agent whether it can undertake something
   * @param adjacent whether it stands right beside its verb
   */
  record Subject(int first, int after, boolean agent, boolean adjacent) {
    Subject(int first, int after, boolean agent) {
      this(first, after, agent, true);
    }
  }

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Extent extent;

  Subjects(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens;
    extent = new Extent(grammar, scene);
  }

  /** The subject that stands before a verb; null where none does. */
  @Nullable Subject before(int verb, int earliest) {
    if (tokens.has(verb, Tokens.AND)) {
      return null;
    }
    int end = verb;
    while (end > earliest && isParticle(end - 1)) {
      end--;
    }
    int start = clauseStart(end, earliest);
    NounPhrase phrase = start < end ? grammar.phrases().endingAt(scene.passage, start, end) : null;
    Subject leading = atClauseStart(start, end);
    leading = leading == null ? doingAt(start, end) : leading;
    if (phrase == null || isGoverned(phrase.first())) {
      return leading;
    }
    int head = head(phrase);
    if (isGoverned(head) || isGenitive(head)) {
      return leading;
    }
    boolean agent = head == phrase.first() ? isAgent(phrase) : isAgent(head);
    int antecedent = agent ? -1 : antecedent(head, phrase.after(), verb);
    if (antecedent >= 0) {
      return new Subject(antecedent, phrase.after(), true);
    }
    boolean leads = leading != null && leading.first() < head && !isWhole(phrase, start);
    int first = head;
    while (scene.isWithinQuantity(first)) {
      first--;
    }
    // "121 عاملا سيغادرون": who is counted is somebody.
    boolean counted = first < head && Verbs.looksPresent(tokens, verb);
    return leads ? leading : new Subject(first, tail(head, phrase.after()), agent || counted);
  }

  /** المرشحين: a sound plural in -in is no subject but behind إن. */
  private boolean isGenitive(int head) {
    int length = tokens.isWord(head) ? tokens.lightLength(head) : 0;
    return length > 6
        && tokens.has(head, Tokens.ARTICLE)
        && tokens.lightChar(head, length - 1) == 'ن'
        && tokens.lightChar(head, length - 2) == 'ي'
        && !(head > 0 && grammar.words().is(tokens, head - 1, WordClass.COMPLEMENTISER));
  }

  /** "موقف الدول التي لن تقدم": those that the relative pronoun means; -1 where none does. */
  private int antecedent(int head, int after, int verb) {
    boolean relative = verb > after && grammar.words().is(tokens, after, WordClass.RELATIVE);
    relative |= verb > 0 && grammar.words().is(tokens, verb - 1, WordClass.RELATIVE);
    for (int at = head + 1; relative && at < after; at++) {
      if (tokens.isWord(at) && isAgent(at) && tokens.has(at, Tokens.ARTICLE)) {
        return at;
      }
    }
    return -1;
  }

  /** "إن الوفد الذي ترأسه الوزارة سيصل": the subject leads the clause, whatever stands between. */
  private @Nullable Subject atClauseStart(int start, int end) {
    if (start >= end || start == 0 || !opensClause(start - 1)) {
      return null;
    }
    NounPhrase phrase = grammar.phrases().parse(scene.passage, start, end);
    if (phrase == null || isGoverned(phrase.first()) || !isAgent(phrase)) {
      return null;
    }
    return holdsVerb(phrase.after(), end)
        ? null
        : new Subject(phrase.first(), phrase.after(), true, false);
  }

  /** "إن رفع الحظر عن المرفأ لن يتم": a doing with all that belongs to it leads the clause. */
  private @Nullable Subject doingAt(int start, int end) {
    boolean opens = start < end && start > 0 && opensClause(start - 1);
    return opens
            && tokens.isWord(start)
            && !tokens.has(start, Tokens.PARTICLES)
            && grammar.verbs().isVerbalNoun(tokens, start)
            && extent.ofNoun(start, end) == end
        ? new Subject(start, end, false)
        : null;
  }

  private static boolean isWhole(NounPhrase phrase, int start) {
    return phrase.first() == start;
  }

  /** The phrase without a verb or a pronoun that the parser took for its head. */
  private int head(NounPhrase phrase) {
    int at = phrase.first();
    while (at + 1 < phrase.after() && tokens.isWord(at) && !isAgent(at) && isNoHead(at)) {
      at++;
    }
    return at;
  }

  /** "خبراء وصلوا": the verb of a clause about them is none of theirs. */
  private int tail(int head, int after) {
    for (int at = head + 1; at < after; at++) {
      boolean will = tokens.isWord(at) && grammar.verbs().isFuture(tokens, at);
      boolean verb =
          tokens.isWord(at)
              && grammar.verbs().past(tokens, at) != null
              && grammar.verbs().noun(tokens, at) == null
              && grammar.nouns().get(tokens, at) == null
              && scene.passage.mention(at) == null;
      if (verb || will) {
        return at;
      }
    }
    return after;
  }

  private boolean isNoHead(int token) {
    return tokens.has(token, Tokens.AND | Tokens.SO)
        || grammar.few().or().contains(tokens.whole(token))
        || grammar.verbs().past(tokens, token) != null
        || isPresent(token)
        || isFiniteCue(token)
        || grammar.words().is(tokens.host(token), WordClass.PREPOSITION)
        || grammar.words().is(tokens.whole(token), WordClass.CARRY_ON);
  }

  private boolean isPresent(int token) {
    return grammar.verbs().present(tokens, token) != null
        && grammar.verbs().noun(tokens, token) == null
        && "يت".indexOf(Verbs.person(tokens, token)) >= 0;
  }

  private boolean holdsVerb(int from, int end) {
    for (int at = from; at < end; at++) {
      if (grammar.verbs().isFuture(tokens, at)
          || grammar.few().never().contains(tokens.whole(at))
          || grammar.words().is(tokens, at, WordClass.COMPLEMENTISER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFiniteCue(int token) {
    Cue cue = grammar.cues().at(tokens, token);
    return cue != null && cue.shape() != Cue.Shape.NOUN;
  }

  private boolean opensClause(int token) {
    return grammar.words().is(tokens, token, WordClass.COMPLEMENTISER) || scene.isBreak(token);
  }

  private boolean isGoverned(int head) {
    return tokens.has(head, Tokens.BY | Tokens.FOR)
        || head > 0
            && tokens.isWord(head - 1)
            && (grammar.words().is(tokens, head - 1, WordClass.PREPOSITION)
                || grammar.words().is(tokens.whole(head - 1), WordClass.ADVERB));
  }

  private boolean isParticle(int token) {
    return grammar.words().is(tokens, token, WordClass.QAD)
        || grammar.words().is(tokens, token, WordClass.RELATIVE)
        || grammar.words().is(tokens.whole(token), WordClass.KANA)
        || grammar.words().is(tokens, token, WordClass.STILL)
        || grammar.few().not().contains(tokens.base(token))
        || grammar.few().also().contains(tokens.whole(token))
        || tokens.isMark(token, '،')
        || scene.isQuote(token)
        || scene.passage.isTimed(token)
        || grammar.few().what().contains(tokens.base(token))
            && grammar.words().is(tokens, token + 1, WordClass.STILL);
  }

  private int clauseStart(int end, int earliest) {
    int at = end;
    int first = Math.max(earliest, end - REACH);
    while (at > first && !bounds(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean bounds(int token) {
    if (tokens.kind(token) == Tokens.Kind.MARK) {
      return scene.isBreak(token) || scene.passage.quotations().opensAt(token);
    }
    return grammar.words().is(tokens, token, WordClass.COMPLEMENTISER)
        || grammar.words().is(tokens.whole(token), WordClass.CARRY_ON)
            && !grammar.few().also().contains(tokens.whole(token))
        || grammar.words().is(tokens, token, WordClass.KANA);
  }

  /** The last agent named before the token in its sentence; null where none is. */
  @Nullable Subject lastAgent(int token, int first, boolean goesOn) {
    if (goesOn) {
      // "ستصبح الأولى رئيسة، بينما ستبقى الثانية عضوا، وستقوم بتعيين": the second goes on.
      int clause = first;
      for (int at = first + 1; at < token; at++) {
        boolean turns =
            tokens.isWord(at) && grammar.words().is(tokens.whole(at), WordClass.CARRY_ON);
        clause = turns && !grammar.few().also().contains(tokens.whole(at)) ? at + 1 : clause;
      }
      Subject last = clause > first ? firstAgent(clause, token) : null;
      return last != null ? last : firstAgent(first, token);
    }
    for (int at = token - 1; at >= Math.max(first, token - 12); at--) {
      if (scene.isBreak(at) || scene.isComma(at)) {
        return null;
      }
      Mention mention = scene.passage.mention(at);
      boolean named =
          mention != null && mention.firstToken() == at && mention.form() == Mention.Form.NAME;
      boolean plain = tokens.isWord(at) && !(at > first && isGovernedNoun(at));
      if (plain && named && isAgent(at)) {
        NounPhrase phrase = grammar.phrases().parse(scene.passage, at, token);
        return phrase == null ? null : new Subject(at, phrase.after(), true);
      }
    }
    return null;
  }

  /** "بعد إعلان الوزير، الاثنين، اعتزامه": whom the pronoun on the noun means. */
  @Nullable Subject meant(int token, int first) {
    int length = tokens.lightLength(token);
    boolean people = // رفضهم: theirs is no town's
        tokens.lightChar(token, length - 1) == 'م' && tokens.lightChar(token, length - 2) == 'ه';
    for (int at = token - 1; at >= Math.max(first, token - 14); at--) {
      if (scene.isBreak(at)) {
        return null;
      }
      boolean place = people && scene.passage.names(at, EntityType.PLACE);
      boolean free = tokens.isWord(at) && !place && !isGoverned(at) && !isAfterLone(at);
      if (free && !scene.passage.isTimed(at) && isAgent(at)) {
        int head = at;
        for (int before = at - 1; before >= Math.max(first, at - 6); before--) {
          NounPhrase wider =
              tokens.isWord(before) && isAgent(before)
                  ? grammar.phrases().parse(scene.passage, before, token)
                  : null;
          head = wider != null && wider.after() > at ? before : head;
        }
        NounPhrase phrase = grammar.phrases().parse(scene.passage, head, token);
        return phrase == null ? null : new Subject(head, phrase.after(), true);
      }
    }
    return null;
  }

  /** لـ"الوطن": a particle alone before marks governs what they hold. */
  private boolean isAfterLone(int at) {
    return at > 1
        && scene.isQuote(at - 1)
        && tokens.isWord(at - 2)
        && tokens.lightLength(at - 2) == 1;
  }

  /** The subject of a sentence goes on in the clauses that are joined to it. */
  private @Nullable Subject firstAgent(int first, int token) {
    for (int at = first; at < Math.min(token, first + LEADING); at++) {
      if (tokens.isWord(at) && isAgent(at) && !isGoverned(at) && !isOfDoing(at)) {
        NounPhrase phrase = grammar.phrases().parse(scene.passage, at, token);
        return phrase == null ? null : new Subject(at, phrase.after(), true);
      }
    }
    return null;
  }

  /** "إثر تسميم فلان": whom a doing befell at the head of a sentence. */
  private boolean isOfDoing(int at) {
    return at > 0
        && tokens.isWord(at - 1)
        && !tokens.has(at - 1, Tokens.ARTICLE)
        && grammar.verbs().isVerbalNoun(tokens, at - 1)
        && grammar.verbs().past(tokens, at - 1) == null
        && grammar.verbs().present(tokens, at - 1) == null;
  }

  /** "وزير الخارجية": the second noun is the first one's. */
  private boolean isGovernedNoun(int at) {
    return tokens.isWord(at - 1)
        && !tokens.has(at - 1, Tokens.ARTICLE)
        && isAgent(at - 1)
        && !tokens.has(at, Tokens.AND);
  }

  /** The subject that follows a verb; null where none does. */
  @Nullable Subject after(int verb, int limit, NounPhrasesBarrier barrier) {
    int from = verb + 1;
    while (from < limit
        && (scene.passage.isTimed(from)
            || scene.isQuote(from)
            || grammar.few().also().contains(tokens.whole(from))
            || grammar.few().back().contains(tokens.whole(from)))) {
      from++;
    }
    if (from >= limit
        || tokens.isWord(from)
            && (tokens.has(from, Tokens.PARTICLES)
                || grammar.words().is(tokens.whole(from), WordClass.PREPOSITION)
                || grammar.words().is(tokens.whole(from), WordClass.ADVERB))) {
      return null;
    }
    int start = from;
    NounPhrase phrase =
        grammar
            .phrases()
            .parse(
                scene.passage, from, limit, at -> barrier.stopsAt(at) || at > start && stops(at));
    if (phrase == null) {
      return null;
    }
    int head = head(phrase);
    return new Subject(
        head, phrase.after(), head == phrase.first() ? isAgent(phrase) : isAgent(head));
  }

  /** "إفراج الحكومة", "انسحاب مقاتلي الجبهة": the genitive tells who does it, or whose men do. */
  @Nullable Span doer(int at, int after) {
    boolean made = at > 0 && grammar.few().creates().contains(tokens.stem(at - 1));
    if (at >= after || !tokens.isWord(at) || made || scene.quantityAfter(at) > 0) {
      return null;
    }
    SourceNoun noun = grammar.nouns().get(tokens, at);
    boolean plural = noun != null && noun.plural() && !tokens.has(at, Tokens.ARTICLE);
    boolean men = at + 1 < after && plural && tokens.isWord(at + 1) && isAgent(at + 1);
    int head = men ? at + 1 : at;
    int end = withoutPlace(head, Math.min(after, extent.phrase(head, after)));
    return isAgent(head) ? scene.passage.trimmed(head, Math.max(head + 1, end)) : null;
  }

  /** "مغادرة فلان المدينة": the place behind the one who leaves it. */
  private int withoutPlace(int head, int end) {
    for (int at = head + 1; at < end && grammar.nouns().get(tokens, head) == null; at++) {
      Mention mention = scene.passage.mention(at);
      if (mention != null && mention.firstToken() == at && mention.type() == EntityType.PLACE) {
        return at;
      }
    }
    return end;
  }

  private boolean stops(int at) {
    return scene.passage.isTimed(at)
        || tokens.isWord(at)
            && (grammar.few().within().contains(tokens.whole(at))
                || tokens.has(at, Tokens.BY) && isAgent(at) // سيلتقي الوزير بالرئيس
                || isObjectOfTitle(at));
  }

  /** "لن يعقد الرئيس الاجتماع": what a title alone does not go on with. */
  private boolean isObjectOfTitle(int at) {
    SourceNoun title = grammar.nouns().get(tokens, at - 1);
    return title != null
        && title.introducesName()
        && tokens.has(at - 1, Tokens.ARTICLE)
        && tokens.has(at, Tokens.ARTICLE)
        && grammar.verbs().noun(tokens, at) != null;
  }

  /** Whether the noun can be the subject of the verb before it: "سيدفع الحكومة" pushes her. */
  boolean agrees(int verb, int head) {
    char person = Verbs.person(tokens, verb);
    int at = scene.isQuote(head) ? head + 1 : head;
    SourceNoun noun = grammar.nouns().get(tokens, at);
    Mention mention = scene.passage.mention(at);
    boolean feminine =
        tokens.isWord(at) && tokens.lightChar(at, tokens.lightLength(at) - 1) == 'ة'
            || noun != null && noun.gender() == Gender.FEMININE;
    boolean masculine =
        noun != null && noun.gender() == Gender.MASCULINE && !noun.plural()
            || mention != null && mention.gender() == Gender.MASCULINE;
    return person == 'ي' ? !feminine : person != 'ت' || feminine || !masculine;
  }

  /** Says that a subject ends before a token. */
  interface NounPhrasesBarrier {
    boolean stopsAt(int token);
  }

  private boolean isAgent(NounPhrase phrase) {
    return phrase.hasName() || isAgent(phrase.first());
  }

  /** Whether a phrase with this head can undertake something. */
  boolean isAgent(int head) {
    int at = scene.isQuote(head) ? head + 1 : head;
    if (at + 1 < tokens.size() && grammar.few().each().contains(tokens.stem(at))) {
      at++;
    }
    boolean word = at < tokens.size() && tokens.isWord(at);
    if (!word
        || grammar.few().or().contains(tokens.whole(at))
        || grammar.words().is(tokens.whole(at), WordClass.ADVERB)) {
      return false;
    }
    Mention mention = scene.passage.mention(at);
    boolean named =
        mention != null && mention.type() != EntityType.MISC && mention.firstToken() == at;
    SourceNoun noun = grammar.nouns().get(tokens, at);
    boolean source =
        noun != null
            && noun.kind() != SourceNoun.Kind.DOCUMENT
            && noun.kind() != SourceNoun.Kind.MEDIA;
    return named
        || source
        || grammar.agents().contains(tokens.stem(at))
        || grammar.agents().contains(tokens.host(at));
  }

  /** Whether the subject can only forecast. */
  boolean isObserver(Claim claim) {
    Optional<Span> span = claim.root().span();
    if (span.isEmpty()) {
      return false;
    }
    int token = scene.document.tokenAt(span.get().start());
    return token < tokens.size()
        && (grammar.few().observers().contains(tokens.stem(token))
            || grammar.few().observers().contains(tokens.base(token)));
  }

  /** Where the root source of a claim stands in the text; empty where it does not. */
  Optional<Span> root(Claim claim) {
    Link root = claim.root();
    if (root.span().isPresent()) {
      return root.span();
    }
    Optional<Span> best = Optional.empty();
    for (Claim other : scene.claims) {
      if (other.root().span().isPresent() && other.root().name().equals(root.name())) {
        best = other.root().span();
      }
      if (other == claim && best.isPresent()) {
        return best;
      }
    }
    return best.isPresent() ? best : root.name().flatMap(this::find);
  }

  private Optional<Span> find(String name) {
    int at = scene.document.text().indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + name.length()));
  }
}
