package org.isnad.commitment;

import java.util.BitSet;
import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.phrase.Passage;
import org.isnad.text.Document;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A passage with all that earlier stages found in it. Made anew for each document. */
final class Scene {
  final Document document;
  final Tokens tokens;
  final Passage passage;
  final List<Claim> claims;
  final List<Time> times;
  final List<Quantity> quantities;
  private final int[] quantityAfter;
  private final BitSet counted = new BitSet();

  Scene(Passage passage, List<Claim> claims, List<Time> times, List<Quantity> quantities) {
    this.passage = passage;
    this.claims = claims;
    this.times = times;
    this.quantities = quantities;
    document = passage.document();
    tokens = passage.tokens();
    quantityAfter = new int[tokens.size()];
    for (Quantity quantity : quantities) {
      int first = document.tokenAt(quantity.span().start());
      int token = first;
      while (token < tokens.size() && tokens.start(token) < quantity.span().end()) {
        token++;
      }
      if (first < tokens.size()) {
        quantityAfter[first] = token;
        counted.set(first + 1, Math.max(first + 1, token));
      }
    }
  }

  /** The token after the quantity that begins at the token; 0 where none does. */
  int quantityAfter(int token) {
    return quantityAfter[token];
  }

  /** Whether the token lies within a quantity, behind its first: the point of 0.7 ends nothing. */
  boolean isWithinQuantity(int token) {
    return counted.get(token);
  }

  /** The claim with the shortest content that holds the token; null where none does. */
  @Nullable Claim claimAt(int token) {
    Claim best = null;
    int length = Integer.MAX_VALUE;
    for (Claim claim : claims) {
      for (Span span : claim.content()) {
        if (span.contains(tokens.start(token)) && span.length() < length) {
          best = claim;
          length = span.length();
        }
      }
    }
    return best;
  }

  /** The claim whose cue stands at the token; null where none does. */
  @Nullable Claim claimWithCue(int token) {
    for (Claim claim : claims) {
      if (claim.cue().isPresent() && claim.cue().get().contains(tokens.start(token))) {
        return claim;
      }
    }
    return null;
  }

  /** Whether the token is a word of a person's or a place's name. */
  boolean isName(int token) {
    Mention mention = passage.mention(token);
    return mention != null
        && mention.form() == Mention.Form.NAME
        && (mention.type() == EntityType.PERSON || mention.type() == EntityType.PLACE)
        && mention.afterToken() - mention.firstToken() > 1;
  }

  /** Whether the token is a mark that ends a clause for good. */
  boolean isBreak(int token) {
    return tokens.kind(token) == Tokens.Kind.MARK
        && (tokens.isMark(token, '.')
            || tokens.isMark(token, '؛')
            || tokens.isMark(token, ';')
            || tokens.isMark(token, ':')
            || tokens.isMark(token, '؟')
            || tokens.isMark(token, '!')
            || tokens.isMark(token, '…'));
  }

  boolean isComma(int token) {
    return tokens.isMark(token, '،') || tokens.isMark(token, ',');
  }

  /** Whether the token is a quotation mark. */
  boolean isQuote(int token) {
    return tokens.kind(token) == Tokens.Kind.MARK
        && "\"«»“”„'".indexOf(tokens.firstChar(token)) >= 0;
  }
}
