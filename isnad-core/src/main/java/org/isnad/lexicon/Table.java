package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A word list kept beside the package that reads it: UTF-8, a row a line, columns between tabs,
 * lines that begin with {@code #} are remarks. A broken table stops the program at its start.
 *
 * @param name where it was found, for messages
 * @param rows its rows in order
 */
public record Table(String name, List<Row> rows) {
  /** Copies the list. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param where file and line, for messages
   * @param cells its columns
   */
  public record Row(String where, List<String> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The text of a column. */
    public String get(int column) {
      return cells.get(column);
    }

    /** The words of a column, between spaces; empty where the column is "-" or empty. */
    public List<String> words(int column) {
      List<String> words = new ArrayList<>();
      String cell = get(column);
      if (cell.equals("-")) {
        return words;
      }
      int at = 0;
      while (at < cell.length()) {
        int space = cell.indexOf(' ', at);
        int end = space < 0 ? cell.length() : space;
        if (end > at) {
          words.add(cell.substring(at, end));
        }
        at = end + 1;
      }
      return words;
    }

    /** An error about this row. */
    public IllegalStateException error(String expectedAndFound) {
      return new IllegalStateException(where + ": " + expectedAndFound);
    }
  }

  /**
   * Reads the table that lies beside a class under its package's path in the resources.
   *
   * @param owner a class of the package that owns the table
   * @param file name of the file
   * @param columns how many columns each row must have
   * @throws IllegalStateException where it is missing or a row has another number of columns
   */
  public static Table read(Class<?> owner, String file, int columns) {
    String name = owner.getPackageName().replace("org.isnad.", "") + '/' + file;
    List<Row> rows = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(name + ": expected a table, found no file");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(row(name + ':' + number, line, columns));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return new Table(name, rows);
  }

  private static Row row(String where, String line, int columns) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (true) {
      int tab = line.indexOf('\t', at);
      cells.add(line.substring(at, tab < 0 ? line.length() : tab).strip());
      if (tab < 0) {
        break;
      }
      at = tab + 1;
    }
    if (cells.size() != columns) {
      throw new IllegalStateException(
          where + ": expected " + columns + " columns, found " + cells.size());
    }
    return new Row(where, cells);
  }
}
