package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.annotation.EventStatus;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Quantity;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Lays together the drafts that tell one happening. */
final class Merger {
  private final Tokens tokens;
  private final List<Draft> kept = new ArrayList<>();

  Merger(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The happenings so far. */
  List<Draft> kept() {
    return kept;
  }

  /** Adds a draft, to a happening told before or as a new one. */
  void add(Draft draft, boolean tellsEnough) {
    Draft same = same(draft);
    if (same != null) {
      same.more.add(tokens.span(draft.token));
      same.take(draft);
    } else if (tellsEnough) {
      kept.add(draft);
    }
  }

  /** Adds a draft of the title: it tells again what the body tells. */
  void addTitle(Draft draft) {
    for (Draft other : kept) {
      if (other.type() == draft.type()) {
        return;
      }
    }
    kept.add(0, draft);
  }

  private @Nullable Draft same(Draft draft) {
    for (int i = kept.size() - 1; i >= 0; i--) {
      Draft other = kept.get(i);
      if (other.type() == draft.type() && !conflict(other, draft) && isSame(other, draft)) {
        return other;
      }
    }
    return null;
  }

  private boolean isSame(Draft other, Draft draft) {
    if (pointsBack(draft)) {
      boolean alike =
          draft.type() != EventType.COERCE
              || Objects.equals(other.trigger.mode(), draft.trigger.mode());
      return other.trigger.equals(draft.trigger) || alike && other.isNoun() && !draft.isHarmed();
    }
    boolean told = other.status == draft.status || other.trigger.equals(draft.trigger);
    boolean word =
        other.trigger.equals(draft.trigger) || other.trigger.isToll() || draft.trigger.isToll();
    return told && word && shares(other, draft);
  }

  /** Whether the draft is a noun that points back: الهجوم (the attack). */
  private boolean pointsBack(Draft draft) {
    return draft.isNoun() && tokens.has(draft.token, Tokens.ARTICLE);
  }

  private boolean shares(Draft one, Draft two) {
    boolean numbers = equal(one.killed, two.killed) || equal(one.arrested, two.arrested);
    boolean parties =
        meet(one.actors, two.actors)
            && (one.recipients.isEmpty()
                || two.recipients.isEmpty()
                || meet(one.recipients, two.recipients));
    boolean victims = meet(one.recipients, two.recipients) && either(one.actors, two.actors);
    return numbers || parties || victims;
  }

  private boolean either(List<Words> one, List<Words> two) {
    return one.isEmpty() || two.isEmpty() || meet(one, two);
  }

  private boolean meet(List<Words> one, List<Words> two) {
    for (Words a : one) {
      for (Words b : two) {
        if (alike(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the phrases share their heads. */
  private boolean alike(Words a, Words b) {
    if (a.quantity().isPresent() && b.quantity().isPresent()) {
      return equal(a.quantity().get(), b.quantity().get());
    }
    for (int token = a.first(); token < a.after(); token++) {
      if (sameWord(token, b.first())) {
        return true;
      }
    }
    return false;
  }

  private boolean sameWord(int a, int b) {
    if (!tokens.isWord(a) || !tokens.isWord(b)) {
      return false;
    }
    int length = tokens.lightLength(a) - tokens.stemOffset(a);
    if (length < 3 || length != tokens.lightLength(b) - tokens.stemOffset(b)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (tokens.lightChar(a, tokens.stemOffset(a) + i)
          != tokens.lightChar(b, tokens.stemOffset(b) + i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean conflict(Draft one, Draft two) {
    boolean numbers =
        differ(one.killed, two.killed)
            || differ(one.wounded, two.wounded)
            || differ(one.arrested, two.arrested);
    boolean denied = (one.status == EventStatus.DENIED) != (two.status == EventStatus.DENIED);
    return numbers || denied;
  }

  private static boolean differ(@Nullable Quantity a, @Nullable Quantity b) {
    return a != null && b != null && !equal(a, b);
  }

  private static boolean equal(@Nullable Quantity a, @Nullable Quantity b) {
    return a != null && b != null && a.low() == b.low() && a.high() == b.high();
  }
}
