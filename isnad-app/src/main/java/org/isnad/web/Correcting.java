package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Form;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.SourceKind;
import org.isnad.show.Words;

/**
 * What can be put right in a claim, with its present values.
 *
 * @param fields the columns that have words of their own
 * @param source the name of the root; empty where there is none
 */
public record Correcting(List<Field> fields, String source) {
  /** Copies the list. */
  public Correcting {
    fields = List.copyOf(fields);
  }

  /**
   * A column.
   *
   * @param name as it is sent
   * @param label as it is read
   * @param choices its values
   */
  public record Field(String name, String label, List<Choice> choices) {
    /** Copies the list. */
    public Field {
      choices = List.copyOf(choices);
    }
  }

  static Correcting of(Claim claim, Words words) {
    List<Field> fields =
        List.of(
            field("act", Act.values(), Act::code, claim.act(), words),
            field("certainty", Certainty.values(), Certainty::code, claim.certainty(), words),
            field("polarity", Polarity.values(), Polarity::code, claim.polarity(), words),
            field("form", Form.values(), Form::code, claim.form(), words),
            field("kind", SourceKind.values(), SourceKind::code, claim.root().kind(), words));
    return new Correcting(fields, claim.root().name().orElse(""));
  }

  private static <E> Field field(
      String name, E[] values, Function<E, String> code, E present, Words words) {
    List<Choice> choices = new ArrayList<>();
    for (E value : values) {
      String written = code.apply(value);
      choices.add(new Choice(written, words.of(name + '.' + written), value == present));
    }
    return new Field(name, words.of(name), choices);
  }
}
