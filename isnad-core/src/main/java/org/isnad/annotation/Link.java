package org.isnad.annotation;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;

/**
 * One station of a chain: a source as worded at a cue, and who it is.
 *
 * @param span the source phrase at the cue; empty where it is left out or a pronoun
 * @param name the fullest naming phrase in the article; empty where unattributed
 * @param kind what it is
 * @param resolution how the name was found
 * @param entity id of the entity that the name names; empty where it names none
 * @param via names of the relays through which the source first came into the article
 * @param people how many people, where counted
 * @param madeOf the counted parts, where the text tells them
 * @param role the title or office told with the name
 * @param anonymity the words that ask for the name to be withheld
 */
public record Link(
    Optional<Span> span,
    Optional<String> name,
    SourceKind kind,
    Resolution resolution,
    Optional<String> entity,
    List<String> via,
    Optional<People> people,
    List<Part> madeOf,
    Optional<Span> role,
    Optional<Span> anonymity) {
  /** Copies the lists. */
  public Link {
    via = List.copyOf(via);
    madeOf = List.copyOf(madeOf);
    if (name.isEmpty() != (kind == SourceKind.UNATTRIBUTED)) {
      throw new IllegalArgumentException("expected a name unless unattributed, found " + kind);
    }
  }

  /** A link with no more than its words, its name and its kind. */
  public static Link of(Optional<Span> span, String name, SourceKind kind, Resolution resolution) {
    return new Link(
        span,
        Optional.of(name),
        kind,
        resolution,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same link, told which entity it is. */
  public Link as(Optional<String> found) {
    return new Link(span, name, kind, resolution, found, via, people, madeOf, role, anonymity);
  }

  /** The link of an impersonal cue. */
  public static Link unattributed() {
    return new Link(
        Optional.empty(),
        Optional.empty(),
        SourceKind.UNATTRIBUTED,
        Resolution.NONE,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
