package org.isnad.attribution;

import java.util.Locale;
import org.isnad.annotation.Mention;
import org.isnad.annotation.SourceKind;
import org.isnad.lexicon.LightForm;
import org.isnad.phrase.Passage;

/** Tells the article's own outlet, which stands before every chain and is no link. */
final class Publisher {
  private final Passage passage;
  private final String name;
  private final String light;

  Publisher(Passage passage) {
    this.passage = passage;
    name = passage.document().article().publisher().toLowerCase(Locale.ROOT);
    light = LightForm.of(passage.document().article().publisher());
  }

  boolean is(Known medium) {
    String other = LightForm.of(medium.name);
    if (name.isEmpty() || medium.kind != SourceKind.MEDIA) {
      return !name.isEmpty() && other.equals(light);
    }
    return other.contains(light) || isKnownAs(other);
  }

  private boolean isKnownAs(String other) {
    for (int token = 0; token < passage.tokens().size(); token++) {
      Mention mention = passage.mention(token);
      if (mention != null
          && mention.firstToken() == token
          && mention.known().isPresent()
          && other.contains(LightForm.of(Names.bare(passage, token, mention.afterToken())))) {
        String english = mention.known().get().english().toLowerCase(Locale.ROOT);
        String key = mention.known().get().key().toLowerCase(Locale.ROOT);
        String squeezed = english.replace(" ", "");
        if (english.startsWith(name) || squeezed.startsWith(name) || key.endsWith(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
