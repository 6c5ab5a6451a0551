package org.isnad.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Subtype;

/** The names of a reading: who or what each is, how often it is mentioned, and how else. */
final class NamesText {
  private static final String COMMA = ", ";

  private final Page page;

  NamesText(Page page) {
    this.page = page;
  }

  void show(Reading reading) {
    if (reading.entities().isEmpty()) {
      return;
    }
    page.blank();
    page.line(0, page.label("names"));
    for (Entity entity : reading.entities()) {
      page.line(1, page.words(entity.name()) + Page.DOT + facts(entity));
      Set<String> others = otherWords(entity);
      if (!others.isEmpty()) {
        page.line(2, page.dim(page.label("also", String.join(COMMA, others))));
      }
    }
  }

  private String facts(Entity entity) {
    List<String> facts = new ArrayList<>();
    facts.add(
        page.label(
            entity.subtype() == Subtype.NONE
                ? "type." + entity.type().code()
                : "subtype." + entity.subtype().code()));
    facts.add(page.label("mentions", Integer.toString(entity.mentions().size())));
    entity.known().ifPresent(known -> facts.add(known(known)));
    return String.join(Page.DOT, facts);
  }

  private String known(Known known) {
    return page.words(known.english() + " (" + known.key() + ')');
  }

  /** How else it is called, and what a place stands for where it speaks or acts. */
  private Set<String> otherWords(Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> !page.raw(mention.span()).endsWith(entity.name()))
        .map(this::words)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String words(Mention mention) {
    return page.words(mention.span());
  }
}
