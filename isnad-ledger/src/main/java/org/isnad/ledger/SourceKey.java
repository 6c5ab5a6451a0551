package org.isnad.ledger;

import java.util.Optional;
import org.isnad.annotation.Known;
import org.isnad.annotation.Link;
import org.isnad.annotation.SourceKind;
import org.isnad.lexicon.LightForm;

/**
 * What a source is called across articles: the key of the known entity that its name names, else
 * kind and folded fullest name. People may join keys and part them again.
 *
 * @param key such as {@code body:un} or {@code unnamed-group:مصادر مطلعه}
 */
public record SourceKey(String key) implements Comparable<SourceKey> {
  /** Checks that it is none of nothing. */
  public SourceKey {
    if (key.isBlank()) {
      throw new IllegalArgumentException("expected a key, found nothing");
    }
  }

  /** The key of a link's source; empty where the link is unattributed. */
  public static Optional<SourceKey> of(Link link, Optional<Known> known) {
    return link.name()
        .map(
            name ->
                known.map(Known::key).map(SourceKey::new).orElseGet(() -> of(link.kind(), name)));
  }

  /** The key of a source that no word list knows. */
  public static SourceKey of(SourceKind kind, String name) {
    return new SourceKey(kind.code() + ':' + fold(name));
  }

  /**
   * A name without what spelling leaves open: diacritics, hamza, final yeh and teh marbuta (the
   * search's heavier form, since names are matched here and not rules), case, marks and blanks.
   */
  static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean gap = false;
    String light = LightForm.of(name);
    for (int i = 0; i < light.length(); i++) {
      char c = light.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c == 'ى' ? 'ي' : c == 'ة' ? 'ه' : Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return folded.length() == 0 ? name.strip() : folded.toString();
  }

  @Override
  public int compareTo(SourceKey other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }
}
