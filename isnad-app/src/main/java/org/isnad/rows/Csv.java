package org.isnad.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Comma-separated values (RFC 4180) with a head line, in UTF-8 with a byte order mark, which is how
 * spreadsheets know it. A cell that a spreadsheet would take for a formula is led by an apostrophe:
 * the words are a stranger's. Not thread-safe.
 */
public final class Csv {
  private static final String FORMULA = "=+-@\t\r";

  private final Writer out;
  private String head = "";

  /** Rows that go to this stream. */
  public Csv(OutputStream stream) {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  /** The names of the columns; written with the first row, and only once. */
  public void head(List<String> columns) {
    head = head.isEmpty() ? String.join(",", columns) : head;
  }

  /** A row: a cell for each column. */
  public void row(List<String> cells) throws IOException {
    writeHead();
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  private void writeHead() throws IOException {
    if (!head.isBlank()) {
      out.write("\uFEFF" + head + "\r\n");
      head = " ";
    }
  }

  private static String cell(String words) {
    boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }

  /** After the last; a head without rows is written too. */
  public void flush() throws IOException {
    writeHead();
    out.flush();
  }
}
