package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EventStatus;
import org.isnad.annotation.EventType;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.phrase.Inflection;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** An event in the making. */
final class Draft {
  final int token;
  final TriggerForm form;
  final Trigger trigger;

  /** Number of the sentence that it stands in. */
  final int sentence;

  /** The last token of the clause that was read for it, exclusive. */
  int read;

  final List<Words> actors = new ArrayList<>();
  final List<Words> recipients = new ArrayList<>();
  final List<Words> places = new ArrayList<>();
  final List<Span> more = new ArrayList<>();
  @Nullable Quantity killed;
  @Nullable Quantity wounded;
  @Nullable Quantity arrested;
  @Nullable Quantity displaced;
  @Nullable Words weapon;
  @Nullable String mode;
  @Nullable Time when;
  EventStatus status = EventStatus.HAPPENED;
  Optional<Claim> claim = Optional.empty();

  /** The verb that carries it, where it is a noun. */
  @Nullable Draft carrier;

  /** The token of the noun that it carries, or -1. */
  int carried = -1;

  /** Whether its actor is known only as the one with whom. */
  boolean joint;

  /** Whether it is in the passive. */
  boolean passive;

  /** Whether a subject stands after it, known or unknown. */
  boolean hasSubject;

  /** Whether what follows shows that it is none. */
  boolean spoilt;

  /** Whether its subject is a noun before it that tells an event itself. */
  boolean follows;

  /** Whether it is known by its place: هجمات باريس. */
  boolean known;

  /** Where its subject stands before it. */
  @Nullable Words before;

  Draft(int token, TriggerForm form, int sentence) {
    this.token = token;
    this.form = form;
    this.sentence = sentence;
    trigger = form.trigger();
    mode = trigger.mode();
  }

  EventType type() {
    EventType type = trigger.type();
    return type == null ? EventType.ASSAULT : type;
  }

  /** Gives it a phrase in a role. */
  void give(Role role, Words words) {
    switch (role) {
      case ACTOR -> actors.add(words);
      case RECIPIENT -> recipients.add(words);
      case PLACE -> places.add(words);
      case KILLED, WOUNDED, ARRESTED, DISPLACED -> harm(role, words);
      case NONE -> {}
    }
  }

  private void harm(Role role, Words words) {
    if (role != Role.DISPLACED) {
      recipients.add(words);
    }
    words.quantity().ifPresent(quantity -> count(role, quantity));
  }

  /** Counts the harmed unless they are counted. */
  void count(Role role, Quantity quantity) {
    switch (role) {
      case KILLED -> killed = killed == null ? quantity : killed;
      case WOUNDED -> wounded = wounded == null ? quantity : wounded;
      case ARRESTED -> arrested = arrested == null ? quantity : arrested;
      case DISPLACED -> displaced = displaced == null ? quantity : displaced;
      case ACTOR, RECIPIENT, PLACE, NONE -> {}
    }
  }

  boolean isNoun() {
    return form.inflection() == Inflection.VERBAL_NOUN;
  }

  boolean isHarmed() {
    return killed != null || wounded != null || displaced != null;
  }

  /** Whether anything but the trigger is known of it. */
  boolean hasArguments() {
    return !actors.isEmpty()
        || !recipients.isEmpty()
        || !places.isEmpty()
        || isHarmed()
        || arrested != null;
  }

  /** Takes what another telling of the same happening knows more. */
  void take(Draft other) {
    if (actors.isEmpty()) {
      actors.addAll(other.actors);
    }
    if (recipients.isEmpty()) {
      recipients.addAll(other.recipients);
    }
    if (places.isEmpty()) {
      places.addAll(other.places);
    }
    takeHarm(other);
    weapon = weapon == null ? other.weapon : weapon;
    mode = mode == null ? other.mode : mode;
    when = when == null ? other.when : when;
  }

  /** Takes the numbers of another telling. */
  void takeHarm(Draft other) {
    killed = killed == null ? other.killed : killed;
    wounded = wounded == null ? other.wounded : wounded;
    arrested = arrested == null ? other.arrested : arrested;
    displaced = displaced == null ? other.displaced : displaced;
  }
}
