package org.isnad.api;

import io.javalin.http.Context;
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
