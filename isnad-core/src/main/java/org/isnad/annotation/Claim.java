package org.isnad.annotation;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;

/**
 * Matter given on someone's word: a cue, a content, a chain (source, cue and content as in PARC 3).
 *
 * @param id unique within its reading
 * @param cue the words that attribute; empty where only punctuation does
 * @param content the words attributed: one span or more, in text order
 * @param chain whom the matter passed through, outermost first, root last
 * @param act what the source does with the words
 * @param form direct, mixed or indirect
 * @param certainty how sure the source is, as worded
 * @param polarity affirmed or denied
 * @param confidence how sure this reading is, 0 to 1; never how sure the source is
 * @param rule what made it
 */
public record Claim(
    String id,
    Optional<Span> cue,
    List<Span> content,
    List<Link> chain,
    Act act,
    Form form,
    Certainty certainty,
    Polarity polarity,
    double confidence,
    String rule) {
  /** Copies the lists and checks them. */
  public Claim {
    content = List.copyOf(content);
    chain = List.copyOf(chain);
    if (content.isEmpty() || chain.isEmpty()) {
      throw new IllegalArgumentException("expected content and chain, found none: " + id);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("expected confidence 0 to 1, found " + confidence);
    }
  }

  /** The last link: the one who knows, or says so. */
  public Link root() {
    return chain.get(chain.size() - 1);
  }
}
