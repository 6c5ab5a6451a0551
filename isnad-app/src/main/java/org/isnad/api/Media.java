package org.isnad.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.isnad.server.RefusedException;

/** What a request says that its body is. */
final class Media {
  private Media() {}

  /** The type without its parameters, in small letters; empty where none is told. */
  static String of(Context request) {
    String told = request.contentType();
    if (told == null) {
      return "";
    }
    int end = told.indexOf(';');
    return (end < 0 ? told : told.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** The body, held in memory; refused where it is longer. */
  static byte[] body(Context request, int most) {
    try (InputStream in = request.bodyInputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new RefusedException(413, "expected at most " + most + " bytes, found more");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("expected to read the body", e);
    }
  }

  /** Refuses a body that is none of these. */
  static String check(Context request, String... types) {
    String type = of(request);
    if (!List.of(types).contains(type)) {
      throw new RefusedException(
          415,
          "expected a body of type "
              + String.join(", ", types)
              + "; found "
              + (type.isEmpty() ? "none" : type));
    }
    return type;
  }
}
