package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.SourceKind;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Pronoun;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds who takes part in a deed though its own clause does not tell: told about it or before. */
final class Absent {
  /** So many tokens before a pronoun the body that it means may stand. */
  private static final int BODY_REACH = 90;

  private static final int PHRASE = 8;

  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;

  /** Agreements between two that were told before. */
  private final List<Draft> agreements = new ArrayList<>();

  Absent(Grammar grammar, Scene scene) {
    this.grammar = grammar;
    this.scene = scene;
    tokens = scene.tokens();
  }

  /** Adds who is missing. */
  void fill(Draft draft) {
    if (draft.isNoun() && draft.type() == EventType.AGREE && draft.joint) {
      host(draft);
    }
    if (draft.isNoun() && draft.type() == EventType.CONSULT && draft.actors.isEmpty()) {
      counterpart(draft);
    }
    if (draft.type() == EventType.PROTEST && draft.recipients.isEmpty()) {
      employer(draft);
    }
  }

  /** Notes who agreed, once it is told. */
  void note(Draft draft) {
    if (draft.type() == EventType.AGREE && draft.actors.size() == 2) {
      agreements.add(draft);
    }
  }

  /** "يدور حديث في العاصمة عن تفاهم مع كذا": where the talk goes on is who agrees with them. */
  private void host(Draft draft) {
    Claim claim = scene.claimAt(draft.token).orElse(null);
    if (claim == null || claim.cue().isEmpty() || draft.actors.size() != 1) {
      return;
    }
    int content = scene.words(claim.content().get(0)).first();
    boolean head = claim.root().kind() == SourceKind.UNATTRIBUTED && draft.token == content;
    int at = scene.words(claim.cue().get()).after();
    if (head && at < content && tokens.whole(at) == grammar.in()) {
      Words place = scene.phrases().phrase(at + 1, content);
      if (place != null) {
        draft.actors.add(0, place);
        draft.joint = false;
      }
    }
  }

  /** "المحادثات مع كذا": the other side is the one that agreed with them. */
  private void counterpart(Draft draft) {
    if (draft.recipients.size() != 1 || !scene.isDefinite(draft.token)) {
      return;
    }
    Words known = draft.recipients.get(0);
    for (Draft agreement : agreements) {
      for (int i = 0; i < 2; i++) {
        if (isSame(agreement.actors.get(i), known)) {
          draft.actors.add(agreement.actors.get(1 - i));
          return;
        }
      }
    }
  }

  private boolean isSame(Words a, Words b) {
    int length = a.after() - a.first();
    if (length != b.after() - b.first()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!tokens.isWord(a.first() + i)
          || !tokens.light(a.first() + i).equals(tokens.light(b.first() + i))) {
        return false;
      }
    }
    return true;
  }

  /** "أضرب عمالها": against whom is the body that the pronoun means. */
  private void employer(Draft draft) {
    Pronoun pronoun =
        draft.actors.isEmpty() ? Pronoun.NONE : tokens.pronoun(draft.actors.get(0).after() - 1);
    Gender gender =
        pronoun == Pronoun.SHE
            ? Gender.FEMININE
            : pronoun == Pronoun.HE ? Gender.MASCULINE : Gender.UNKNOWN;
    Words body = gender == Gender.UNKNOWN ? null : body(draft.actors.get(0).first(), gender);
    if (body != null) {
      draft.recipients.add(body);
    }
  }

  /** The last body of this gender told before the token, at its fullest. */
  private @Nullable Words body(int before, Gender gender) {
    SourceNoun pointer = null;
    for (int at = before - 1; at >= Math.max(0, before - BODY_REACH); at--) {
      SourceNoun noun = bodyNoun(at);
      boolean same =
          noun != null
              && (pointer == null ? noun.gender() == gender : noun.lemma().equals(pointer.lemma()));
      if (same && tokens.has(at, Tokens.ARTICLE)) {
        pointer = noun; // الشركة: which one is told before
      } else if (same) {
        NounPhrase phrase =
            grammar.phrases().parse(scene.passage(), at, Math.min(before, at + PHRASE));
        return phrase == null ? null : new Words(at, phrase.after());
      }
    }
    return null;
  }

  private @Nullable SourceNoun bodyNoun(int token) {
    SourceNoun noun = tokens.isWord(token) ? grammar.nouns().get(tokens, token) : null;
    boolean body =
        noun != null
            && noun.kind() == SourceNoun.Kind.ORGANISATION
            && !noun.plural()
            && !grammar.classes().is(tokens, token, WordClass.PREPOSITION);
    return body ? noun : null;
  }
}
