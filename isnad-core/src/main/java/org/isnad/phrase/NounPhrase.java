package org.isnad.phrase;

/**
 * A noun phrase as a range of tokens, half-open.
 *
 * @param first its first token
 * @param after the token after its last
 * @param nameFirst first token of the personal name that it names its head with, or -1
 * @param nameAfter token after that name, or -1
 */
public record NounPhrase(int first, int after, int nameFirst, int nameAfter) {
  /** Whether it names a person. */
  public boolean hasName() {
    return nameFirst >= 0;
  }
}
