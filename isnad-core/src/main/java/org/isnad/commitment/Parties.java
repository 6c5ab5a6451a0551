package org.isnad.commitment;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.SourceKind;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Settles who is to do what a draft says. */
final class Parties {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Subjects subjects;
  private final PartyWords words;

  Parties(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens;
    subjects = new Subjects(grammar, scene);
    words = new PartyWords(grammar, scene, subjects);
  }

  /** Fills in the party that the words about the action do not tell. */
  void fill(Draft draft, @Nullable Draft before) {
    if (draft.party.isEmpty()) {
      find(draft, before).ifPresent(draft.party::add);
    } else if (draft.claim != null && isOwnForces(draft.party.get(0))) {
      subjects.root(draft.claim).ifPresent(root -> draft.party.set(0, root));
    }
    words.settle(draft.party);
  }

  private Optional<Span> find(Draft draft, @Nullable Draft before) {
    int sentence = scene.document.sentenceOf(draft.first);
    boolean plan = draft.rule.startsWith("plan-verb") || draft.slip >= 0;
    if (plan) {
      return Optional.empty();
    }
    boolean same =
        before != null
            && scene.document.sentenceOf(before.first) == sentence
            && before.claim == draft.claim
            && !before.party.isEmpty();
    if (same && before != null) {
      return Optional.of(before.party.get(0));
    }
    Optional<Span> sides = sides(draft);
    if (sides.isPresent()) {
      return sides;
    }
    Optional<Span> told = ofContent(draft);
    if (told.isPresent() || isJoinedToThing(draft)) {
      return told;
    }
    if (draft.claim != null && canUndertake(draft) && mayBeSpeaker(draft)) {
      Optional<Span> root = subjects.root(draft.claim).map(words::named);
      if (draft.fused && root.isPresent() && isShe(draft) && isMan(draft.claim)) {
        return root.map(this::ofOffice).filter(body -> !body.equals(root.get()));
      }
      return draft.impersonal ? root.flatMap(span -> known(draft, span)) : root;
    }
    // "كما سيتم فتح الطريق" in the reporter's voice tells nobody who does it.
    boolean set =
        draft.rule.startsWith("marker") || draft.passive || draft.impersonal && !goesOn(draft);
    boolean planned = draft.claim != null && draft.rule.equals("plan-noun");
    if (set || planned) {
      return Optional.empty();
    }
    Optional<Span> last = last(draft, scene.document.sentences().get(sentence));
    return last.isPresent() || before == null ? last : wentOn(draft, before);
  }

  /** "ستعقد قمة بين زعيمي البلدين": those between whom it is are to hold it. */
  private Optional<Span> sides(Draft draft) {
    int between = draft.after;
    boolean stands =
        draft.impersonal
            && between + 1 < tokens.size()
            && tokens.isWord(between)
            && grammar.few().between().contains(tokens.whole(between))
            && tokens.isWord(between + 1)
            && subjects.isAgent(between + 1);
    NounPhrase phrase =
        stands ? grammar.phrases().parse(scene.passage, between + 1, tokens.size()) : null;
    return phrase == null
        ? Optional.empty()
        : Optional.ofNullable(scene.passage.trimmed(phrase.first(), phrase.after()));
  }

  /** "قال إن فلسطين كانت حرة وستبقى": whom the content is about at its head goes on. */
  private Optional<Span> ofContent(Draft draft) {
    if (draft.claim == null || !isThirdPerson(draft) || draft.impersonal) {
      return Optional.empty();
    }
    int head = headOf(draft.claim, draft);
    return head < 0 || head >= draft.trigger || !subjects.isAgent(head) || !agrees(draft, head)
        ? Optional.empty()
        : Optional.ofNullable(phrase(head, draft.trigger));
  }

  /** "إن إصدار الأحكام ليس عدلا ولن يوقف": it is the thing at the head that will not. */
  private boolean isJoinedToThing(Draft draft) {
    if (draft.claim == null || draft.fused || draft.impersonal || !isThirdPerson(draft)) {
      return false;
    }
    int head = headOf(draft.claim, draft);
    return head >= 0
        && head < draft.trigger
        && tokens.isWord(head)
        && !subjects.isAgent(head)
        && (grammar.words().is(tokens, head, WordClass.DEMONSTRATIVE)
            || grammar.verbs().isVerbalNoun(tokens, head)
                && grammar.verbs().present(tokens, head) == null);
  }

  /**
   * Where the clause begins that a claim's content holds; for "وأنها" the one before it, whose
   * subject the pronoun means.
   */
  private int headOf(Claim claim, Draft draft) {
    int pronoun = draft.trigger - 1;
    boolean again = draft.fused && pronoun >= 0 && tokens.has(pronoun, Tokens.AND);
    if (draft.fused && !again) {
      return -1;
    }
    int head = scene.document.tokenAt(claim.content().get(0).start());
    if (!again) {
      return tokens.has(draft.trigger, Tokens.AND) ? head : -1;
    }
    int first = scene.document.sentences().get(scene.document.sentenceOf(draft.first)).first();
    for (int at = pronoun - 1; at > first; at--) {
      if (tokens.isWord(at)
          && grammar.words().is(tokens, at, WordClass.BARE_COMPLEMENTISER)
          && at + 1 < pronoun) {
        return at + 1;
      }
    }
    return -1;
  }

  private boolean isThirdPerson(Draft draft) {
    return draft.rule.startsWith("future") || draft.rule.startsWith("never")
        ? "يت"
                .indexOf(
                    Verbs.person(
                        tokens, draft.rule.startsWith("never") ? draft.first : draft.trigger))
            >= 0
        : false;
  }

  private boolean agrees(Draft draft, int head) {
    int verb = draft.rule.startsWith("never") ? draft.first : draft.trigger;
    return subjects.agrees(verb, head);
  }

  private @Nullable Span phrase(int head, int limit) {
    NounPhrase phrase = grammar.phrases().parse(scene.passage, head, limit);
    return phrase == null ? null : scene.passage.trimmed(phrase.first(), phrase.after());
  }

  /** "وخططوا لاستغلال", "سيسعون": one speaker is not several; a plan is not his who tells it. */
  private boolean mayBeSpeaker(Draft draft) {
    boolean several =
        isPlural(draft.trigger)
            || isPlural(draft.first)
            || draft.trigger + 1 < draft.after && isPlural(draft.trigger + 1);
    SourceKind kind = draft.claim == null ? SourceKind.UNATTRIBUTED : draft.claim.root().kind();
    boolean one = kind == SourceKind.PERSON || kind == SourceKind.UNNAMED_PERSON;
    boolean plan = draft.rule.equals("plan-noun");
    return !(one && (several || plan || isOfThing(draft)));
  }

  /** "قالت الوزيرة إن جلسة ستنعقد": who tells of a thing need not be who holds it. */
  private boolean isOfThing(Draft draft) {
    boolean we = Verbs.person(tokens, draft.first) == 'ن';
    boolean thing = draft.impersonal && !draft.passive && !we && draft.rule.startsWith("future");
    Optional<Span> root =
        thing && draft.claim != null ? subjects.root(draft.claim) : Optional.empty();
    return root.isPresent() && behind(draft, root.get()).equals(root.get());
  }

  private boolean isPlural(int token) {
    int length = tokens.isWord(token) ? tokens.lightLength(token) : 0;
    if (length < 4) {
      return false;
    }
    char last = tokens.lightChar(token, length - 1);
    char before = tokens.lightChar(token, length - 2);
    boolean present = Verbs.person(tokens, token) == 'ي' && last == 'ن' && before == 'و';
    return present || last == 'ا' && before == 'و' && !tokens.has(token, Tokens.ARTICLE);
  }

  /** "أنها لن تتهاون", said by the head of a body: the body will not. */
  private boolean isShe(Draft draft) {
    int pronoun = draft.trigger - 1;
    return pronoun >= 0 && tokens.isWord(pronoun) && tokens.light(pronoun).endsWith("ها");
  }

  /** Whether one man speaks: his cue has no feminine ending. */
  private boolean isMan(@Nullable Claim claim) {
    boolean one =
        claim != null
            && claim.cue().isPresent()
            && (claim.root().kind() == SourceKind.PERSON
                || claim.root().kind() == SourceKind.UNNAMED_PERSON);
    if (!one || claim == null) {
      return false;
    }
    int cue = scene.document.tokenAt(claim.cue().orElseThrow().start());
    int length = tokens.isWord(cue) ? tokens.lightLength(cue) : 0;
    char first = length < 3 ? 'ت' : tokens.lightChar(cue, tokens.stemOffset(cue));
    char last = length < 3 ? 'ت' : tokens.lightChar(cue, length - 1);
    return last != 'ت' && last != 'ة' && first != 'ت';
  }

  /** "مدير الشؤون الصحية": what he is the head of, where the words tell. */
  private Span ofOffice(Span root) {
    Span body = words.bodyOf(root);
    int at = scene.document.tokenAt(root.start()) + 1;
    if (!body.equals(root)
        || at >= tokens.size()
        || tokens.start(at) >= root.end()
        || scene.passage.names(at, EntityType.PERSON)
        || !tokens.has(at, Tokens.ARTICLE)) {
      return body;
    }
    int after = at;
    while (after < tokens.size()
        && tokens.start(after) < root.end()
        && !scene.passage.names(after, EntityType.PERSON)
        && !words.isTitle(after)) {
      after++;
    }
    return after == at ? body : tokens.span(at, after);
  }

  /** "وسيسافر بعد ذلك": a sentence whose subject is left out goes on with the last that agrees. */
  private Optional<Span> wentOn(Draft draft, Draft before) {
    int sentence = scene.document.sentenceOf(draft.first);
    int last = scene.document.sentenceOf(before.first);
    List<Sentence> sentences = scene.document.sentences();
    boolean follows =
        draft.claim == null
            && last == sentence - 1
            && sentences.get(last).paragraph() == sentences.get(sentence).paragraph()
            && draft.trigger == sentences.get(sentence).first()
            && before.party.size() == 1;
    boolean agrees =
        follows
            && Verbs.person(tokens, draft.first) == Verbs.person(tokens, before.first)
            && Verbs.person(tokens, draft.first) != 0;
    return agrees ? Optional.of(before.party.get(0)) : Optional.empty();
  }

  private Optional<Span> last(Draft draft, Sentence sentence) {
    Subjects.Subject last = subjects.lastAgent(draft.trigger, sentence.first(), goesOn(draft));
    return last == null
        ? Optional.empty()
        : Optional.ofNullable(scene.passage.trimmed(last.first(), last.after()));
  }

  /** In the reporter's voice a clause that is joined to another goes on with its subject. */
  private boolean goesOn(Draft draft) {
    int at = draft.trigger;
    boolean carried = at > 0 && grammar.words().is(tokens.whole(at - 1), WordClass.CARRY_ON);
    return draft.claim == null && (tokens.has(at, Tokens.AND) || carried);
  }

  /** A relay or an unnamed source tells what others will do; a speaker in person, what he will. */
  private boolean canUndertake(Draft draft) {
    if (draft.claim != null && subjects.isObserver(draft.claim)) {
      return false;
    }
    SourceKind kind = draft.claim == null ? SourceKind.UNATTRIBUTED : draft.claim.root().kind();
    return switch (kind) {
      case PERSON, ORGANISATION -> true;
      case UNNAMED_PERSON, UNNAMED_GROUP ->
          (draft.rule.startsWith("future") || draft.rule.startsWith("never"))
                  && (draft.fused || draft.impersonal || Verbs.isFirstPerson(tokens, draft.first))
              || draft.impersonal && draft.rule.startsWith("cue");
      default -> false;
    };
  }

  /** "قال المصدر إنه سيتم فتح الطريق": who speaks for nobody known does not do it. */
  private Optional<Span> known(Draft draft, Span root) {
    Span body = behind(draft, root);
    boolean unnamed = draft.claim != null && draft.claim.root().kind() == SourceKind.UNNAMED_PERSON;
    boolean we = Verbs.person(tokens, draft.first) == 'ن';
    int head = scene.document.tokenAt(root.start());
    SourceNoun noun = head < tokens.size() ? grammar.nouns().get(tokens, head) : null;
    unnamed &= noun == null || noun.kind() == SourceNoun.Kind.ROLE; // المدير العام holds an office
    return unnamed && !we && body.equals(root) ? Optional.empty() : Optional.of(body);
  }

  /** "ستبقى القوات", said by a government: its own. */
  private boolean isOwnForces(Span party) {
    int token = scene.document.tokenAt(party.start());
    return tokens.end(token) == party.end() && grammar.few().forces().contains(tokens.whole(token));
  }

  /** Who is behind a source that speaks for others: its state, or its ministry. */
  private Span behind(Draft draft, Span root) {
    boolean we = Verbs.person(tokens, draft.first) == 'ن' || draft.rule.startsWith("marker");
    Span state =
        we && draft.claim != null
            ? grammar.states().of(scene.document, scene.claims, draft.claim, root)
            : null;
    if (state != null) {
      return state;
    }
    Span body = words.bodyOf(root);
    if (!body.equals(root) || draft.claim == null) {
      return body;
    }
    Claim told = draft.claim;
    for (Claim claim : scene.claims) {
      if (claim.root().name().equals(told.root().name()) && body.equals(root)) {
        body = claim.root().role().map(role -> within(role, root)).orElse(root);
        Span whole = root;
        body =
            body.equals(root)
                ? claim.root().span().map(span -> within(span, whole)).orElse(root)
                : body;
      }
    }
    return body;
  }

  private Span within(Span office, Span root) {
    Span body = words.bodyOf(office);
    return body.equals(office) ? root : body;
  }

  /**
   * What both sides are to do together, as to announce their agreement, is done by both: the word
   * for both that stands nearest before it.
   */
  void both(Draft draft) {
    boolean joint =
        draft.party.isEmpty()
            && tokens.isWord(draft.first)
            && (draft.fused || grammar.few().jointly().contains(tokens.stem(draft.first)));
    for (int at = draft.first - 1; joint && at >= 0; at--) {
      if (tokens.isWord(at)
          && tokens.has(at, Tokens.ARTICLE)
          && grammar.few().pair().contains(tokens.stem(at))) {
        draft.party.add(tokens.span(at, at + 1));
        return;
      }
    }
  }
}
