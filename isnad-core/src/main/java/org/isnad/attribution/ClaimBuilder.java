package org.isnad.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotation.Act;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Form;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Link;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Resolution;
import org.isnad.annotation.SourceKind;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.WordClass;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Turns the drafts of one article into claims: who the sources are, and how the words stand. */
final class ClaimBuilder {
  /** A link before its source's fullest name is known. */
  private record Station(
      @Nullable Known source, @Nullable NounPhrase phrase, Resolution resolution) {}

  private record Told(Draft draft, List<Station> chain) {}

  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;
  private final Sources sources;
  private final Speakers speakers;
  private final SourceDetails details;
  private final Publisher publisher;

  ClaimBuilder(Grammar grammar, Passage passage, List<Entity> entities, List<Quantity> quantities) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
    sources = new Sources(grammar, passage, entities);
    speakers = new Speakers(grammar, passage, sources);
    details = new SourceDetails(grammar, passage, quantities);
    publisher = new Publisher(passage);
  }

  List<Claim> build(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.source != null) {
        sources.introduce(draft.source);
      }
    }
    List<Told> told = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Station> chain = chain(draft);
      if (!chain.isEmpty() && passage.trimmed(draft.contentFirst, draft.contentAfter) != null) {
        told.add(new Told(draft, chain));
      }
    }
    details.findParts(sources);
    List<Claim> claims = new ArrayList<>();
    for (Told one : told) {
      Claim claim = claim("c" + (claims.size() + 1), one);
      Claim before = claims.isEmpty() ? null : claims.get(claims.size() - 1);
      Draft follows = one.draft().follows;
      if (before != null && follows != null && standsAlike(before, claim)) {
        boolean apart = one.draft().contentFirst - follows.contentAfter > 2;
        claims.set(claims.size() - 1, joined(before, claim, apart));
      } else {
        claims.add(claim);
      }
    }
    return claims;
  }

  /** Two contents of one cue are one claim unless act, certainty or polarity differ. */
  private static boolean standsAlike(Claim a, Claim b) {
    return a.act() == b.act() && a.certainty() == b.certainty() && a.polarity() == b.polarity();
  }

  private static Claim joined(Claim a, Claim b, boolean apart) {
    List<Span> content = new ArrayList<>(a.content());
    int last = content.size() - 1;
    if (apart) {
      content.addAll(b.content()); // "على حد قوله" stands between
    } else {
      content.set(last, content.get(last).cover(b.content().get(b.content().size() - 1)));
    }
    Form form = a.form() == b.form() ? a.form() : Form.MIXED;
    return new Claim(
        a.id(),
        a.cue(),
        content,
        a.chain(),
        a.act(),
        form,
        a.certainty(),
        a.polarity(),
        a.confidence(),
        a.rule());
  }

  private List<Station> chain(Draft draft) {
    List<Station> chain = new ArrayList<>();
    if (draft.outer != null) {
      chain.addAll(chain(draft.outer));
    }
    if (draft.way == Draft.Way.IMPERSONAL) {
      for (NounPhrase relay : draft.relays) {
        chain.add(new Station(sources.medium(relay), relay, Resolution.MENTION));
      }
      chain.add(new Station(null, null, Resolution.NONE));
      return chain;
    }
    Station root = root(draft);
    if (root == null || root.source() == null) {
      return List.of();
    }
    for (NounPhrase relay : draft.relays) {
      Known medium = sources.medium(relay);
      if (!publisher.is(medium) && medium != root.source()) {
        chain.add(new Station(medium, relay, Resolution.MENTION));
      }
    }
    chain.add(root);
    noteVia(root.source(), chain);
    if (!isClauseOfLaw(draft, root.source())) {
      noteSpeaker(root.source(), draft);
    }
    boolean nested = draft.outer != null && chain.size() > 1;
    Known outer = nested ? chain.get(chain.size() - 2).source() : null;
    if (outer != null && outer.kind != SourceKind.MEDIA) {
      noteSpeaker(outer, draft); // "وأضاف أن الوزارة أقرت": he goes on, not the ministry
    }
    return chain;
  }

  private void noteSpeaker(Known source, Draft draft) {
    speakers.note(source, draft.stretchFirst);
    sources.spoke(source);
  }

  /** A law provides and does not go on speaking: after "نص القانون" another says وأضاف. */
  private static boolean isClauseOfLaw(Draft draft, Known source) {
    return draft.form != null
        && !draft.form.cue().takes(Frame.QUOTE)
        && !draft.form.cue().takes(Frame.THAT)
        && !source.isHuman();
  }

  private static void noteVia(Known root, List<Station> chain) {
    if (root.via == null) {
      List<String> via = new ArrayList<>();
      for (Station station : chain.subList(0, chain.size() - 1)) {
        Known relay = station.source();
        if (relay != null && relay.kind == org.isnad.annotation.SourceKind.MEDIA) {
          via.add(relay.name);
        }
      }
      root.via = via;
    }
  }

  private @Nullable Station root(Draft draft) {
    NounPhrase phrase = draft.source;
    if (phrase != null && !isPronoun(phrase)) {
      Known source = sources.of(phrase);
      learnGender(source, draft);
      return new Station(source, phrase, resolution(source, phrase));
    }
    Known source = speakers.omitted(draft);
    Resolution how =
        phrase != null || draft.sourceIsPronoun ? Resolution.PRONOUN : Resolution.OMITTED;
    return source == null ? null : new Station(source, null, how);
  }

  /** قالت فلانة: the verb before a name tells the gender of who bears it. */
  private void learnGender(Known source, Draft draft) {
    boolean tells = draft.form != null && draft.form.isFinite() && !draft.form.plural();
    if (tells && source.gender == Gender.UNKNOWN && source.isHuman()) {
      source.gender = draft.gender();
    }
  }

  private boolean isPronoun(NounPhrase phrase) {
    return phrase.after() - phrase.first() == 1
        && grammar.words().is(tokens.whole(phrase.first()), WordClass.PRONOUN);
  }

  private Resolution resolution(Known source, NounPhrase phrase) {
    String words = Names.bare(passage, phrase.first(), phrase.after());
    if (words.contains(source.name)) {
      return Resolution.MENTION;
    }
    boolean named = phrase.hasName() && phrase.nameFirst() == phrase.first();
    return named ? Resolution.SHORT_NAME : Resolution.DESCRIPTION;
  }

  private Claim claim(String id, Told told) {
    Draft draft = told.draft();
    Stance stance = new Stance(grammar, passage, draft, sideOf(last(told.chain()).source()));
    Act act = stance.act();
    List<Link> links = new ArrayList<>();
    int root = told.chain().size() - 1;
    for (int i = 0; i <= root; i++) {
      links.add(link(told.chain().get(i), i == root, told));
    }
    return new Claim(
        id,
        cue(draft),
        content(draft),
        links,
        act,
        stance.form(),
        stance.certainty(act),
        stance.polarity(),
        Confidence.of(draft, last(told.chain()).resolution()),
        draft.rule());
  }

  private OwnSide sideOf(@Nullable Known source) {
    return source == null ? new OwnSide(Set.of(), Set.of()) : sources.sideOf(source);
  }

  private static Station last(List<Station> chain) {
    return chain.get(chain.size() - 1);
  }

  private Optional<Span> cue(Draft draft) {
    return draft.cueFirst < 0
        ? Optional.empty()
        : Optional.of(tokens.span(draft.cueFirst, draft.cueAfter));
  }

  private List<Span> content(Draft draft) {
    List<Span> spans = new ArrayList<>();
    addSpan(draft.contentFirst, draft.contentAfter, spans);
    for (int[] part : draft.more) {
      addSpan(part[0], part[1], spans);
    }
    return spans;
  }

  private void addSpan(int first, int after, List<Span> spans) {
    Span span = passage.trimmed(first, after);
    if (span != null) {
      spans.add(span);
    }
  }

  private Link link(Station station, boolean root, Told told) {
    Known source = station.source();
    if (source == null) {
      return Link.unattributed();
    }
    NounPhrase phrase = station.phrase();
    Optional<Span> span =
        phrase == null
            ? Optional.empty()
            : Optional.ofNullable(passage.trimmed(phrase.first(), phrase.after()));
    return new Link(
        span,
        Optional.of(source.name),
        source.kind,
        station.resolution(),
        Optional.ofNullable(source.entity),
        root ? via(source, told.chain()) : List.of(),
        details.people(source, phrase),
        details.parts(source),
        details.role(phrase),
        root ? details.anonymity(told.draft()) : Optional.empty());
  }

  /** The relays of the source's first claim, less those that this chain names itself. */
  private static List<String> via(Known source, List<Station> chain) {
    Set<String> via = new LinkedHashSet<>(source.via == null ? List.of() : source.via);
    for (Station station : chain) {
      if (station.source() != null) {
        via.remove(station.source().name);
      }
    }
    return List.copyOf(via);
  }
}
