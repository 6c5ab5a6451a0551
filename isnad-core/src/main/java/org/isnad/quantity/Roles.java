package org.isnad.quantity;

import java.util.Locale;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words that have a part of their own in reading quantities. Immutable and thread-safe. */
final class Roles {
  enum Role {
    FROM,
    BETWEEN,
    TO,
    OR,
    IN,
    WHAT,
    AND,
    /** A proclitic written apart from its digits: بـ 75. */
    FRAGMENT,
    ONE,
    TWO,
    PARTITIVE,
    /** عدد: the number of. */
    NUMBER_OF,
    SQUARE,
    CUBIC,
    KILO,
    MEGA,
    GIGA,
    TERA,
    MILLI,
    CENTI,
    /** ألف: its first letters are no article. */
    THOUSAND,
    /** The other side of a score in words: بهدفين لصفر. */
    NIL,
    GOAL,
    AGAINST,
    PER_HOUR,
    CELSIUS,
    DEGREE,
    HUNDRED
  }

  private final WordMap<Role> roles;

  Roles(Vocabulary.Builder vocabulary) {
    WordMap.Builder<Role> builder = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Roles.class, "roles.tsv", 2).rows()) {
      String name = row.get(1).toUpperCase(Locale.ROOT).replace('-', '_');
      builder.put(row.get(0), Role.valueOf(name));
    }
    roles = builder.build();
  }

  /** Whether the token as it stands is a word of this role. */
  boolean is(Tokens tokens, int token, Role role) {
    return token >= 0
        && token < tokens.size()
        && tokens.isWord(token)
        && roles.get(tokens.whole(token)) == role;
  }

  /** The role of the token without its particles; null where it has none. */
  @Nullable Role of(Tokens tokens, int token) {
    return roles.get(tokens.base(token));
  }

  /** Whether the word has the article; the one of ألف (thousand) is no article. */
  boolean isDefinite(Tokens tokens, int token) {
    return tokens.has(token, Tokens.ARTICLE) && !isBase(tokens, token, Role.THOUSAND);
  }

  /** Whether the token is a word of this role, whatever particles stand before it. */
  boolean isBase(Tokens tokens, int token, Role role) {
    return is(tokens, token, role)
        || token < tokens.size() && token >= 0 && roles.get(tokens.base(token)) == role;
  }

  /** Whether the token is a word of this role, whatever particles and article stand before it. */
  boolean isStem(Tokens tokens, int token, Role role) {
    return isBase(tokens, token, role)
        || token < tokens.size() && token >= 0 && roles.get(tokens.stem(token)) == role;
  }
}
