package org.isnad.phrase;

import org.isnad.annotation.Gender;

/**
 * What a noun says of the source that it names or describes.
 *
 * @param kind its class
 * @param gender what verbs and pronouns agree with
 * @param plural whether it speaks of several
 * @param lemma the singular, so that المصادر (the sources) finds مصدر (source)
 */
public record SourceNoun(Kind kind, Gender gender, boolean plural, String lemma) {
  /** The classes of source nouns. */
  public enum Kind {
    /** Introduces a person's name: وزير (minister). */
    TITLE,
    /** One person without a name: شاهد (witness). */
    ROLE,
    /** Either: متحدث (spokesman). */
    ROLE_TITLE,
    /** An uncounted number of people. */
    GROUP,
    /** A body. */
    ORGANISATION,
    /** A medium. */
    MEDIA,
    /** A text. */
    DOCUMENT
  }

  /** Whether a person's name may follow as its own. */
  public boolean introducesName() {
    return !plural && (kind == Kind.TITLE || kind == Kind.ROLE_TITLE || kind == Kind.ROLE);
  }

  /** Whether it speaks of human beings. */
  public boolean isHuman() {
    return kind == Kind.TITLE || kind == Kind.ROLE || kind == Kind.ROLE_TITLE || kind == Kind.GROUP;
  }

  /** Whether it issues texts, as bodies and media do. */
  public boolean issues() {
    return kind == Kind.ORGANISATION || kind == Kind.MEDIA;
  }
}
