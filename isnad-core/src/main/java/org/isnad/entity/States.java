package org.isnad.entity;

import java.util.List;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Mention.Form;
import org.isnad.annotation.Subtype;
import org.jspecify.annotations.Nullable;

/** Where a text names states, by noun or adjective, each under its key. */
final class States {
  /** Of a text that names none. */
  static final States NONE = new States(0, List.of());

  private final @Nullable Mention[] byFirst;

  States(int tokens, List<Mention> mentions) {
    byFirst = new Mention[tokens + 1];
    for (Mention mention : mentions) {
      boolean state =
          mention.form() == Form.ADJECTIVE
              || mention.form() == Form.NAME && mention.subtype() == Subtype.COUNTRY;
      if (state && mention.known().isPresent()) {
        byFirst[mention.firstToken()] = mention;
      }
    }
  }

  /** The key of the state named from this token on; null where none is. */
  @Nullable String keyAt(int token) {
    Mention mention = token < byFirst.length ? byFirst[token] : null;
    return mention == null ? null : mention.known().map(known -> known.key()).orElse(null);
  }

  /** Where the name of the state ends that begins at this token. */
  int afterAt(int token) {
    Mention mention = byFirst[token];
    return mention == null ? token + 1 : mention.afterToken();
  }
}
