package org.isnad.annotation;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * A stretch of text that names a person, a body or a place, or stands for one.
 *
 * @param span its whole words; a proclitic stays on its word
 * @param firstToken index of its first token
 * @param afterToken index after its last token
 * @param type what it stands for
 * @param subtype what it stands for more closely
 * @param form name, description or adjective
 * @param gender what verbs and pronouns agree with, where the words tell
 * @param known what the word lists know it as
 * @param role the title or office told with a person's name, before it or after it
 * @param standsFor the state that a capital or country speaks and acts for, where it does so
 */
public record Mention(
    Span span,
    int firstToken,
    int afterToken,
    EntityType type,
    Subtype subtype,
    Form form,
    Gender gender,
    Optional<Known> known,
    Optional<Span> role,
    Optional<Known> standsFor) {
  /** How a mention stands for its entity. */
  public enum Form {
    /** By name. */
    NAME("name"),
    /** By title or office alone ("the French president"). */
    DESCRIPTION("description"),
    /** By an adjective of nationality alone ("American"). */
    ADJECTIVE("adjective");

    private final String code;

    Form(String code) {
      this.code = code;
    }

    /** The word for it in JSON, columns and word lists. */
    public String code() {
      return code;
    }
  }

  /** Checks that it holds something. */
  public Mention {
    if (firstToken < 0 || afterToken <= firstToken) {
      throw new IllegalArgumentException(
          "expected tokens, found " + firstToken + " to " + afterToken);
    }
  }

  /** A mention that nothing more is told of. */
  public Mention(
      Span span,
      int firstToken,
      int afterToken,
      EntityType type,
      Subtype subtype,
      Form form,
      Gender gender,
      Optional<Known> known) {
    this(
        span,
        firstToken,
        afterToken,
        type,
        subtype,
        form,
        gender,
        known,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether this token lies within. */
  public boolean contains(int token) {
    return firstToken <= token && token < afterToken;
  }

  /** The same mention with a role. */
  public Mention withRole(Span words, Gender roleGender) {
    Gender told = gender == Gender.UNKNOWN ? roleGender : gender;
    return new Mention(
        span,
        firstToken,
        afterToken,
        type,
        subtype,
        form,
        told,
        known,
        Optional.of(words),
        standsFor);
  }

  /** The same mention of something of another type. */
  public Mention of(EntityType other) {
    Subtype sub = subtype.type() == other ? subtype : Subtype.NONE;
    return new Mention(
        span, firstToken, afterToken, other, sub, form, gender, known, role, standsFor);
  }

  /** The same mention as a metonym: the place named for those who govern it. */
  public Mention standingFor(Known state) {
    return new Mention(
        span, firstToken, afterToken, type, subtype, form, gender, known, role, Optional.of(state));
  }
}
