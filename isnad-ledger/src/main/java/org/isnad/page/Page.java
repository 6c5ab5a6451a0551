package org.isnad.page;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Published;

/**
 * The article of a news page.
 *
 * @param title its headline as printed; empty where it has none
 * @param publisher who printed it; empty where the page does not tell
 * @param published when
 * @param address where it stands, as the page says; empty where it does not
 * @param paragraphs the main text, in order
 * @param notes what had to be assumed
 */
public record Page(
    String title,
    String publisher,
    Published published,
    Optional<String> address,
    List<String> paragraphs,
    List<String> notes) {
  /** Copies the lists. */
  public Page {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
  }

  /** The paragraphs, a line each. */
  public String body() {
    return String.join("\n", paragraphs);
  }

  /** The host of its address, for a page that names no publisher; empty where there is none. */
  public Optional<String> host() {
    return address.flatMap(Publishers::host);
  }
}
