package org.isnad.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Link;
import org.isnad.ledger.Judgement;
import org.isnad.show.Words;

/** Tells judgements in the words of one language. */
final class Judgements {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Words words;

  Judgements(Words words) {
    this.words = words;
  }

  /** A judgement of a claim, with what the machine read. */
  Judged of(Judgement made, Claim asRead) {
    List<Fact> changes = new ArrayList<>();
    for (Map.Entry<String, String> field : new TreeMap<>(made.correction()).entrySet()) {
      String column = field.getKey();
      changes.add(
          new Fact(
              words.of(column),
              shown(column, read(column, asRead)),
              shown(column, field.getValue())));
    }
    return of(made, changes);
  }

  /** A judgement of a row that cannot be corrected. */
  Judged of(Judgement made) {
    return of(made, List.of());
  }

  private Judged of(Judgement made, List<Fact> changes) {
    String code = made.verdict().code();
    return new Judged(
        code,
        words.of("judged." + code),
        words.safe(made.decision().who()),
        moment(made.decision().when()),
        words.safe(made.decision().why()),
        changes);
  }

  /** A moment as pages show it, in UTC. */
  static String moment(Instant when) {
    return MINUTE.format(when);
  }

  private String shown(String column, String value) {
    boolean named = !column.equals("source") && !value.isEmpty();
    return named ? words.of(column + '.' + value) : words.safe(value);
  }

  /** The value that the machine read in a column that can be corrected. */
  static String read(String column, Claim claim) {
    return switch (column) {
      case "act" -> claim.act().code();
      case "certainty" -> claim.certainty().code();
      case "form" -> claim.form().code();
      case "polarity" -> claim.polarity().code();
      case "kind" -> claim.root().kind().code();
      default -> name(claim.root());
    };
  }

  private static String name(Link link) {
    return link.name().orElse("");
  }
}
