package org.isnad.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Form;
import org.isnad.annotation.Link;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.Resolution;
import org.isnad.annotation.SourceKind;

/**
 * What somebody puts in place of what was read. For a claim: {@code act}, {@code form}, {@code
 * certainty}, {@code polarity}, and {@code source} and {@code kind} of its root. Rows of other
 * kinds keep what is written beside them under their column's name.
 *
 * @param fields column to value
 */
public record Correction(Map<String, String> fields) {
  /** The columns of a claim that can be corrected. */
  public static final List<String> OF_CLAIM =
      List.of("act", "certainty", "form", "kind", "polarity", "source");

  /** Copies the map. */
  public Correction {
    fields = Map.copyOf(fields);
  }

  /**
   * Checks the columns and their values.
   *
   * @throws IllegalArgumentException where one is none
   */
  void check(Claim claim) {
    for (String field : new TreeMap<>(fields).keySet()) {
      if (!OF_CLAIM.contains(field)) {
        throw new IllegalArgumentException(
            "expected one of " + String.join(", ", OF_CLAIM) + "; found " + field);
      }
    }
    applyTo(claim);
  }

  /** The claim with what is corrected in place. */
  Claim applyTo(Claim claim) {
    if (fields.isEmpty()) {
      return claim;
    }
    return new Claim(
        claim.id(),
        claim.cue(),
        claim.content(),
        chain(claim.chain()),
        one("act", claim.act(), Act.values(), Act::code),
        one("form", claim.form(), Form.values(), Form::code),
        one("certainty", claim.certainty(), Certainty.values(), Certainty::code),
        one("polarity", claim.polarity(), Polarity.values(), Polarity::code),
        claim.confidence(),
        claim.rule());
  }

  private List<Link> chain(List<Link> chain) {
    Link root = chain.get(chain.size() - 1);
    SourceKind kind = one("kind", root.kind(), SourceKind.values(), SourceKind::code);
    Optional<String> name = Optional.ofNullable(fields.get("source")).or(root::name);
    if (kind == root.kind() && name.equals(root.name())) {
      return chain;
    }
    Link corrected =
        kind == SourceKind.UNATTRIBUTED
            ? Link.unattributed()
            : Link.of(root.span(), name.orElse(""), kind, Resolution.MENTION);
    List<Link> all = new ArrayList<>(chain.subList(0, chain.size() - 1));
    all.add(corrected);
    return all;
  }

  private <E> E one(String field, E asRead, E[] values, Function<E, String> code) {
    String wanted = fields.get(field);
    if (wanted == null) {
      return asRead;
    }
    for (E value : values) {
      if (code.apply(value).equals(wanted)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "expected " + field + " as one of its words, found " + wanted);
  }
}
