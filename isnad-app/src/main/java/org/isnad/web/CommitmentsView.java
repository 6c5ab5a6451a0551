package org.isnad.web;

import java.util.List;

/**
 * The page of commitments.
 *
 * @param words what was typed
 * @param from first day on which they are due; empty for any
 * @param to last day on which they are due; empty for any
 * @param overdue whether only what is overdue is shown
 * @param undated whether what is never due is shown too
 * @param fields the fields by which they can be narrowed
 * @param kept what else must be sent along, name and value
 * @param total how many tellings there are
 * @param timeline the picture
 * @param rows the table
 * @param earlier address of the page before; empty for none
 * @param later address of the next page; empty for none
 */
public record CommitmentsView(
    String words,
    String from,
    String to,
    boolean overdue,
    boolean undated,
    List<Field> fields,
    List<Fact> kept,
    long total,
    Timeline timeline,
    List<Row> rows,
    String earlier,
    String later) {
  /** Copies the lists. */
  public CommitmentsView {
    fields = List.copyOf(fields);
    kept = List.copyOf(kept);
    rows = List.copyOf(rows);
  }

  /**
   * A field with values to choose from.
   *
   * @param name as it stands in the address
   * @param label what it is called
   * @param options the values
   */
  public record Field(String name, String label, List<Choice> options) {
    /** Copies the list. */
    public Field {
      options = List.copyOf(options);
    }
  }

  /**
   * An undertaking.
   *
   * @param id of the row, as a part of the page
   * @param parties who undertakes it
   * @param action what
   * @param address where it stands in its latest article
   * @param status how far it is, in words
   * @param style how far it is, as a style
   * @param overdue the word for overdue; empty where it is not
   * @param told the day it was first told; empty where unknown
   * @param due the day it is due; empty for none
   * @param dueWords the words of the article for it
   * @param moves the moves of its deadline
   * @param terms what else is said of it
   * @param tellings who told it, the latest first
   */
  public record Row(
      String id,
      List<Way> parties,
      String action,
      String address,
      String status,
      String style,
      String overdue,
      String told,
      String due,
      String dueWords,
      List<Shift> moves,
      List<Fact> terms,
      List<Told> tellings) {
    /** Copies the lists. */
    public Row {
      parties = List.copyOf(parties);
      moves = List.copyOf(moves);
      terms = List.copyOf(terms);
      tellings = List.copyOf(tellings);
    }
  }

  /**
   * A name with the way to its page.
   *
   * @param name what is shown
   * @param address where; empty for nowhere
   * @param kind its kind, as a style
   */
  public record Way(String name, String address, String kind) {}

  /**
   * A move of a deadline.
   *
   * @param word whether it was put off or brought forward
   * @param from the former day
   * @param to the new day, or the word for none
   * @param told when it was told
   * @param address where it is told
   */
  public record Shift(String word, String from, String to, String told, String address) {}

  /**
   * A telling.
   *
   * @param day when it was published; empty where unknown
   * @param outlet who printed it
   * @param source on whose word
   * @param address where it stands
   */
  public record Told(String day, Way outlet, Way source, String address) {}
}
