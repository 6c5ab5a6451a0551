package org.isnad.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.isnad.ledger.Refusal;

/** What was refused, as JSON Lines: source, position, fault, reason. */
final class AddReport implements Closeable {
  private final OutputStream out;
  private final JsonFactory factory = new JsonFactory();

  private AddReport(OutputStream out) {
    this.out = out;
  }

  static AddReport to(File file) throws IOException {
    return new AddReport(new BufferedOutputStream(Files.newOutputStream(file.toPath())));
  }

  /** A report that nobody asked for. */
  static AddReport none() {
    return new AddReport(OutputStream.nullOutputStream());
  }

  void refused(Refusal refused) throws IOException {
    JsonGenerator json = factory.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("source", refused.origin().source());
    if (refused.origin().position() == 0) {
      json.writeNullField("position");
    } else {
      json.writeNumberField("position", refused.origin().position());
    }
    json.writeStringField("fault", refused.fault());
    json.writeStringField("reason", refused.reason());
    json.writeEndObject();
    json.close();
    out.write('\n');
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
