package org.isnad.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.rows.Csv;
import org.isnad.show.HitText;

/** Where rows of plain columns go. Not thread-safe. */
interface RowWriter {
  /** A row: a value, text or whole number, for each column. */
  void row(List<Object> values) throws IOException;

  /** After the last. */
  void end() throws IOException;

  /** Rows as JSON, one object a line. */
  static RowWriter json(OutputStream out, List<String> columns) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return new RowWriter() {
      @Override
      public void row(List<Object> values) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
          json.writeFieldName(columns.get(i));
          if (values.get(i) instanceof Long number) {
            json.writeNumber(number);
          } else {
            json.writeString(values.get(i).toString());
          }
        }
        json.writeEndObject();
      }

      @Override
      public void end() throws IOException {
        json.writeRaw('\n');
        json.close();
      }
    };
  }

  /** Rows as comma-separated values. */
  static RowWriter csv(OutputStream out, List<String> columns) {
    Csv csv = new Csv(out);
    csv.head(columns);
    return new RowWriter() {
      @Override
      public void row(List<Object> values) throws IOException {
        csv.row(values.stream().map(Object::toString).toList());
      }

      @Override
      public void end() throws IOException {
        csv.flush();
      }
    };
  }

  /** Rows for people. */
  static RowWriter text(OutputStream out, HitText surface, List<String> columns) {
    return new RowWriter() {
      @Override
      public void row(List<Object> values) throws IOException {
        String row = surface.row(columns, values.stream().map(Object::toString).toList());
        out.write(row.getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public void end() throws IOException {
        out.flush();
      }
    };
  }
}
