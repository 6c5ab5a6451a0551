package org.isnad.commitment;

import org.isnad.annotation.Claim;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.commitment.Subjects.Subject;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what a plan or an agreement is for: "reached an agreement with the north to repair". */
final class PactFinder {
  private static final int NEAR = 3;
  private static final int REACH = 26;
  private static final int BACK = 8;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Extent extent;
  private final Subjects subjects;

  PactFinder(Grammar grammar, Scene scene, Extent extent, Subjects subjects) {
    this.grammar = grammar;
    this.scene = scene;
    this.extent = extent;
    this.subjects = subjects;
    tokens = scene.tokens;
  }

  /** The commitment that the agreement at the token is for; null where it tells none. */
  @Nullable Draft at(int token, int first, int limit) {
    if (grammar.cues().plan(tokens, token) != CommitmentStatus.AGREED) {
      return null;
    }
    int near = near(token, limit);
    int made = made(token, first);
    int partner = near >= 0 ? before(made, token) : partner(token, limit);
    int aim = near >= 0 ? near : partner >= 0 ? far(partner, limit) : -1;
    if (aim < 0 || tokens.has(token, Tokens.ARTICLE) && made < 0 || lacks(token, first)) {
      return null;
    }
    Verb verb = grammar.verbs().noun(tokens, aim);
    int number = verb == null ? -1 : verb.number();
    int after = extent.ofNoun(aim, limit);
    Draft draft = new Draft(token, aim, after, number, CommitmentStatus.AGREED, "plan-noun");
    if (made >= 0) {
      maker(draft, made, token, first);
    } else {
      add(draft, subjects.after(token, aim, at -> at >= aim));
    }
    if (partner >= 0) {
      with(draft, partner, aim);
    } else if (draft.party.isEmpty() && after + 1 < limit && isTogether(after)) {
      with(draft, after + 1, limit);
    }
    return draft;
  }

  /**
   * "دخلت الهدنة حيز التنفيذ": the agreement has begun; null where the token says no such thing.
   */
  @Nullable Draft inForce(int token, int limit) {
    if (!tokens.isWord(token) || !grammar.few().enters().contains(tokens.stem(token))) {
      return null;
    }
    int from = token + 1;
    while (from < limit && scene.passage.isTimed(from)) {
      from++;
    }
    boolean pact =
        from < limit
            && tokens.isWord(from)
            && (grammar.cues().plan(tokens, from) != null
                || grammar.few().truce().contains(tokens.stem(from)));
    for (int at = from + 1; pact && at < Math.min(limit, from + BACK); at++) {
      if (tokens.isWord(at) && grammar.few().force().contains(tokens.stem(at))) {
        int after = Math.min(at, Math.max(from + 1, extent.ofNoun(from, at)));
        return new Draft(token, from, after, -1, CommitmentStatus.BEGUN, "in-force");
      }
    }
    return null;
  }

  /** "لم تكن لدى الحكومة خطة", "من أجل التوصل إلى اتفاق": there is none, or none yet. */
  private boolean lacks(int plan, int first) {
    for (int at = plan - 1; at >= Math.max(first, plan - 5) && tokens.isWord(at); at--) {
      boolean sought =
          tokens.has(at, Tokens.FOR) && grammar.few().concludes().contains(tokens.stem(at));
      if (sought
          || grammar.few().not().contains(tokens.base(at))
          || grammar.few().sake().contains(tokens.stem(at))) {
        return true;
      }
    }
    return false;
  }

  /** "خطة جديدة لانسحاب": right behind a plan not known before. */
  private int near(int plan, int limit) {
    for (int at = plan + 1; at <= Math.min(limit - 1, plan + NEAR); at++) {
      if (isAim(at)) {
        return at;
      }
      if (!tokens.isWord(at) || extent.isStop(at, false)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isAim(int at) {
    Verb verb = grammar.verbs().noun(tokens, at);
    return tokens.isWord(at)
        && tokens.has(at, Tokens.FOR)
        && verb != null
        && verb.kind() != VerbClass.NEVER
        && !subjects.isAgent(at);
  }

  /** "اتفاق مبدئي مع كل من الجبهة والحزب": where the other side begins; -1 where none is told. */
  private int partner(int plan, int limit) {
    for (int at = plan + 1; at < Math.min(limit - 1, plan + 4); at++) {
      if (!tokens.isWord(at)) {
        return -1;
      }
      if (grammar.few().together().contains(tokens.whole(at))) {
        return at + 1;
      }
      if (extent.isStop(at, false)) {
        return -1;
      }
    }
    return -1;
  }

  /** "وقعت مع البلدية اتفاقا": where the other side stands between; -1 where none does. */
  private int before(int made, int plan) {
    for (int at = made + 1; made >= 0 && at + 1 < plan; at++) {
      if (tokens.isWord(at) && grammar.few().together().contains(tokens.whole(at))) {
        return at + 1;
      }
    }
    return -1;
  }

  private int far(int partner, int limit) {
    for (int at = partner + 1; at < Math.min(limit, partner + REACH); at++) {
      boolean clause = tokens.isWord(at) && grammar.cues().planVerb(tokens, at) != null;
      if (scene.isBreak(at) || clause) {
        return -1;
      }
      if (scene.passage.quotations().holds(at)
          && scene.passage.quotations().at(at).open() >= partner) {
        continue; // "البنك الأوروبي لإعادة الإعمار": within a name
      }
      if (isAim(at)) {
        return at;
      }
    }
    return -1;
  }

  /** "وقعت الشركة مع المصنع اتفاقا": the word that says that it was made; -1 where none does. */
  private int made(int plan, int first) {
    for (int at = plan - 1; at >= Math.max(first, plan - BACK) && !scene.isBreak(at); at--) {
      if (tokens.isWord(at) && grammar.few().concludes().contains(tokens.stem(at))) {
        return at;
      }
    }
    return -1;
  }

  private void maker(Draft draft, int made, int plan, int first) {
    Claim claim = speaks(made) ? scene.claimAt(made) : null;
    if (claim != null) {
      subjects.root(claim).ifPresent(draft.party::add);
      return;
    }
    Subject after = subjects.after(made, plan, at -> at >= plan || isTogether(at));
    add(draft, after != null && after.agent() ? after : subjects.before(made, first));
  }

  private boolean isTogether(int at) {
    return tokens.isWord(at) && grammar.few().together().contains(tokens.whole(at));
  }

  private boolean speaks(int verb) {
    int end = tokens.lightLength(verb);
    return tokens.lightChar(verb, end - 1) == 'ا' && tokens.lightChar(verb, end - 2) == 'ن';
  }

  private void with(Draft draft, int partner, int aim) {
    int from = partner;
    while (from + 1 < aim
        && tokens.isWord(from)
        && (grammar.few().each().contains(tokens.whole(from))
            || grammar.few().from().contains(tokens.whole(from)))) {
      from++;
    }
    var phrase = aim > draft.after ? grammar.phrases().parse(scene.passage, from, aim) : null;
    int end =
        phrase != null
            ? phrase.after()
            : Math.min(aim, extent.phrase(from, partner < draft.trigger ? draft.trigger : aim));
    Span span = end > from ? scene.passage.trimmed(from, end) : null;
    if (span != null && !draft.party.contains(span)) {
      draft.party.add(span);
    }
    if (span != null
        && end < aim
        && tokens.isWord(end)
        && tokens.has(end, Tokens.AND)
        && subjects.isAgent(end)) {
      Span second = scene.passage.trimmed(end, Math.max(end + 1, extent.phrase(end, aim)));
      if (second != null) {
        draft.party.add(second);
      }
    }
  }

  private void add(Draft draft, @Nullable Subject subject) {
    Span span =
        subject != null && subject.agent()
            ? scene.passage.trimmed(subject.first(), subject.after())
            : null;
    if (span != null) {
      draft.party.add(span);
    }
  }
}
