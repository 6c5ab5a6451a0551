package org.isnad.text;

/** Whom a pronoun attached to the end of a word stands for: his, her, them, us. */
public enum Pronoun {
  /** No pronoun is attached. */
  NONE("-"),
  /** One man or masculine thing. */
  HE("he"),
  /** One woman, a feminine thing, or things in plural. */
  SHE("she"),
  /** Men, or people. */
  THEY("they"),
  /** Two. */
  THEY_TWO("they-two"),
  /** Women. */
  THEY_WOMEN("they-women"),
  /** The speaker. */
  I("i"),
  /** The speakers. */
  WE("we"),
  /** The one spoken to. */
  YOU("you"),
  /** Those spoken to. */
  YOU_ALL("you-all"),
  /** The two spoken to. */
  YOU_TWO("you-two");

  private final String code;

  Pronoun(String code) {
    this.code = code;
  }

  /** The word for it in word lists. */
  public String code() {
    return code;
  }
}
