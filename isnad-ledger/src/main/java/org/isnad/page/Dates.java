package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * All that a page tells of its time of publication.
 *
 * @param told what it says in its head, the most trusted first
 * @param printed what it shows beside the article, the nearest to the title first
 * @param address what its address carries
 */
record Dates(List<Moment> told, List<Moment> printed, Optional<Moment> address) {
  /** Copies the lists. */
  Dates {
    told = List.copyOf(told);
    printed = List.copyOf(printed);
  }

  /** The time of publication; empty where nothing tells it. */
  Optional<Moment> choose() {
    if (told.isEmpty()) {
      return unsaid();
    }
    for (Moment moment : told) {
      Optional<Moment> shown = printed.stream().filter(moment::agrees).findFirst();
      if (shown.isPresent()) {
        return Optional.of(local(moment, shown.get()));
      }
      if (address.filter(moment::agrees).isPresent()) {
        return Optional.of(local(moment, moment));
      }
    }
    return Optional.of(disputed());
  }

  /** Nothing in the head: what is printed, best where the address carries the same day. */
  private Optional<Moment> unsaid() {
    Optional<Moment> agreed =
        printed.stream().filter(moment -> address.filter(moment::agrees).isPresent()).findFirst();
    if (agreed.isPresent()) {
      return agreed;
    }
    return printed.isEmpty() ? address : Optional.of(printed.get(0));
  }

  /**
   * The head stands alone against what is shown. A page that was moved to a new system often says
   * the day of the move; the day that it prints under the title is then earlier, and right.
   */
  private Moment disputed() {
    Moment said = told.get(0);
    for (Moment moment : printed) {
      boolean backed = address.filter(moment::agrees).isPresent();
      if (backed || (moment.sure() && moment.day().isBefore(said.day()))) {
        return moment;
      }
    }
    if (address.isPresent() && address.get().day().isBefore(said.day())) {
      return address.get();
    }
    return local(said, said);
  }

  /** The same instant by the publisher's own clock, where the page shows that somewhere. */
  private Moment local(Moment said, Moment shown) {
    if (!shown.day().equals(said.day())) {
      return shown;
    }
    for (Moment other : told) {
      if (said.isUniversal() && !other.isUniversal() && said.isSameInstant(other)) {
        return other;
      }
    }
    return said.time().isEmpty() && shown.time().isPresent() ? shown : said;
  }

  /** Gathers them. */
  static Dates of(Shown shown, Facts facts, Headline headline, ArabicDate arabic, Asides asides) {
    List<Moment> told = new ArrayList<>();
    for (Fact fact : facts.of(Fact.Kind.PUBLISHED)) {
      arabic.read(fact.value()).filter(Moment::isPlausible).ifPresent(told::add);
    }
    Optional<Moment> address =
        facts.of(Fact.Kind.ADDRESS).stream()
            .map(fact -> AddressDate.read(fact.value()))
            .flatMap(Optional::stream)
            .filter(Moment::isPlausible)
            .findFirst();
    return new Dates(told, new PrintedDates(shown, headline, arabic, asides).find(), address);
  }

  /** Whether the element is a time that a page marks up as that. */
  static boolean isTime(Element element) {
    return element.normalName().equals("time") && element.hasAttr("datetime");
  }
}
