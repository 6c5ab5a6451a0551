package org.isnad.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.quantity.Roles.Role;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Names, symbols and codes of money (ISO 4217) and measures (UCUM). Immutable and thread-safe. */
final class Units {
  /** A name of money: its family and the code of the word alone. */
  private record Money(String family, Optional<String> code) {}

  private final WordMap<Money> money;
  private final WordMap<Map<String, String>> owners;
  private final WordMap<String> measures;
  private final Roles roles;
  private final Map<String, Optional<String>> symbols = new HashMap<>();

  Units(Vocabulary.Builder vocabulary, Roles roles) {
    this.roles = roles;
    money = readMoney(vocabulary);
    owners = readOwners(vocabulary);
    WordMap.Builder<String> codes = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Units.class, "measures.tsv", 2).rows()) {
      codes.put(row.get(0), row.get(1));
    }
    measures = codes.build();
    for (Table.Row row : Table.read(Units.class, "symbols.tsv", 3).rows()) {
      symbols.put(row.get(0), code(row.get(2)));
    }
  }

  private static WordMap<Money> readMoney(Vocabulary.Builder vocabulary) {
    WordMap.Builder<Money> names = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Units.class, "currencies.tsv", 3).rows()) {
      names.put(row.get(0), new Money(row.get(1), code(row.get(2))));
    }
    return names.build();
  }

  private static WordMap<Map<String, String>> readOwners(Vocabulary.Builder vocabulary) {
    Map<String, Map<String, String>> byAdjective = new HashMap<>();
    for (Table.Row row : Table.read(Units.class, "money-owners.tsv", 3).rows()) {
      for (String ending : List.of("", "ا", "ة")) {
        byAdjective
            .computeIfAbsent(row.get(1) + ending, adjective -> new HashMap<>())
            .put(row.get(0), row.get(2));
      }
    }
    WordMap.Builder<Map<String, String>> owners = new WordMap.Builder<>(vocabulary);
    byAdjective.forEach(owners::put);
    return owners.build();
  }

  private static Optional<String> code(String written) {
    return written.equals("-") ? Optional.empty() : Optional.of(written);
  }

  /** Whether the word is a name of money, with or without the article. */
  boolean isMoney(Tokens tokens, int token) {
    return moneyAt(tokens, token) != null;
  }

  /** Whether the word is a unit of measure. */
  boolean isMeasure(Tokens tokens, int token) {
    return measures.contains(tokens.base(token))
        || tokens.has(token, Tokens.ARTICLE) && measures.contains(tokens.stem(token));
  }

  /** Whether the word names the hundredth part of another money. */
  boolean isHundredth(Tokens tokens, int token) {
    Money name = moneyAt(tokens, token);
    return name != null && name.family().equals("cent");
  }

  /** Whether the two words name one unit, whatever their number or case. */
  boolean isSame(Tokens tokens, int a, int b) {
    if (tokens.stem(a) != Tokens.UNKNOWN && tokens.stem(a) == tokens.stem(b)) {
      return true;
    }
    Money first = moneyAt(tokens, a);
    Money second = moneyAt(tokens, b);
    if (first != null && second != null) {
      return first.family().equals(second.family());
    }
    return isMeasure(tokens, a)
        && isMeasure(tokens, b)
        && measure(tokens, a).equals(measure(tokens, b));
  }

  /** The code of the unit whose word is this token, by what follows it; empty where none. */
  Optional<String> code(Tokens tokens, int token, int limit) {
    Money name = moneyAt(tokens, token);
    if (name != null) {
      Map<String, String> byFamily = token + 1 < limit ? owners.get(tokens.stem(token + 1)) : null;
      String owner = byFamily == null ? null : byFamily.get(name.family());
      return owner == null ? name.code() : Optional.of(owner);
    }
    if (roles.isBase(tokens, token, Role.DEGREE)) {
      boolean known = token + 1 < limit && roles.isStem(tokens, token + 1, Role.CELSIUS);
      return known ? Optional.of("Cel") : Optional.empty();
    }
    if (!isMeasure(tokens, token)) {
      return Optional.empty();
    }
    String power = power(tokens, token + 1, limit);
    String measure = measure(tokens, token);
    return Optional.of(power.isEmpty() ? measure : measure + power);
  }

  private String power(Tokens tokens, int next, int limit) {
    if (next >= limit) {
      return "";
    }
    if (roles.isStem(tokens, next, Role.SQUARE)) {
      return "2";
    }
    if (roles.isStem(tokens, next, Role.CUBIC)) {
      return "3";
    }
    boolean slash = tokens.isMark(next, '/') && roles.isBase(tokens, next + 1, Role.PER_HOUR);
    boolean by = tokens.has(next, Tokens.BY) && roles.isStem(tokens, next, Role.PER_HOUR);
    boolean in = roles.is(tokens, next, Role.IN) && roles.isBase(tokens, next + 1, Role.PER_HOUR);
    return slash || by || in ? "/h" : "";
  }

  private String measure(Tokens tokens, int token) {
    String code = measures.get(tokens.base(token));
    code = code == null ? measures.get(tokens.stem(token)) : code;
    return code == null ? "" : code;
  }

  private @Nullable Money moneyAt(Tokens tokens, int token) {
    Money name = money.get(tokens.base(token));
    return name == null && tokens.has(token, Tokens.ARTICLE) ? money.get(tokens.stem(token)) : name;
  }

  /** Whether these characters are a symbol of money, or a code itself. */
  boolean isSymbol(String written) {
    return symbols.containsKey(written);
  }

  /** The code of a symbol or of a code itself; empty where it has none. */
  Optional<String> codeOf(String written) {
    return symbols.getOrDefault(written, Optional.empty());
  }
}
