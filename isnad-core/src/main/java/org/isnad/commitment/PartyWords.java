package org.isnad.commitment;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Mention;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** Trims the words of a party to the party alone, and finds the body behind an office. */
final class PartyWords {
  private final Grammar grammar;
  private final Scene scene;
  private final Tokens tokens;
  private final Subjects subjects;

  PartyWords(Grammar grammar, Scene scene, Subjects subjects) {
    this.grammar = grammar;
    this.scene = scene;
    this.subjects = subjects;
    tokens = scene.tokens;
  }

  /** Leaves each party with its own words: several where several are told, none where nobody. */
  void settle(List<Span> party) {
    party.removeIf(one -> isPointer(one) || isNumberOfThings(one));
    party.replaceAll(this::counted);
    split(party);
    party.replaceAll(this::bare);
  }

  /** "عدد من المعارض": things undertake nothing. */
  private boolean isNumberOfThings(Span party) {
    int first = scene.document.tokenAt(party.start());
    return first + 2 < tokens.size()
        && tokens.end(first) == party.end()
        && grammar.few().counts().contains(tokens.stem(first))
        && grammar.few().from().contains(tokens.whole(first + 1))
        && !subjects.isAgent(first + 2);
  }

  /** "العشرات من المقاتلين", "كثير منهم": whom the words count belong to them. */
  private Span counted(Span party) {
    int last = scene.document.tokenAt(party.start());
    while (last + 1 < tokens.size() && tokens.end(last) < party.end()) {
      last++;
    }
    int next = last + 1;
    boolean counts =
        next + 1 < tokens.size()
            && tokens.isWord(next)
            && grammar.few().counts().contains(tokens.stem(last));
    if (counts
        && grammar.few().from().contains(tokens.host(next))
        && tokens.whole(next) != tokens.host(next)) {
      return party.cover(tokens.span(next, next + 1));
    }
    NounPhrase phrase =
        counts && grammar.few().from().contains(tokens.whole(next))
            ? grammar.phrases().parse(scene.passage, next + 1, tokens.size())
            : null;
    Span rest = phrase == null ? null : scene.passage.trimmed(phrase.first(), phrase.after());
    return rest == null ? party : party.cover(rest);
  }

  private boolean isPointer(Span party) {
    int first = scene.document.tokenAt(party.start());
    return first < tokens.size()
        && tokens.end(first) == party.end()
        && grammar.words().is(tokens, first, WordClass.DEMONSTRATIVE);
  }

  /** "وبغداد إلى تفاهم", "المالك نائبا للرئيس": the words of the party alone. */
  private Span bare(Span party) {
    int first = scene.document.tokenAt(party.start());
    int at = first + 1;
    while (at < tokens.size() && tokens.start(at) < party.end() && !leaves(at, first)) {
      at++;
    }
    Span trimmed = scene.passage.trimmed(first, at);
    return trimmed == null || at >= tokens.size() || tokens.start(at) >= party.end()
        ? party
        : trimmed;
  }

  private boolean leaves(int at, int first) {
    if (tokens.isMark(at, '(')) {
      return true;
    }
    if (scene.passage.isTimed(at) && scene.passage.mention(at) == null) {
      return true;
    }
    if (!tokens.isWord(at)) {
      return false;
    }
    boolean named = isNameEnd(at);
    boolean accusative =
        named
            && tokens.lightLength(at) > 4
            && tokens.lightChar(at, tokens.lightLength(at) - 1) == 'ا'
            && !tokens.has(at, Tokens.ARTICLE | Tokens.PARTICLES)
            && scene.passage.mention(at) == null;
    boolean other =
        named && tokens.has(at, Tokens.ARTICLE) && grammar.nouns().get(tokens, at) != null;
    if (other && scene.passage.names(at - 1, EntityType.PERSON)) {
      return true;
    }
    boolean toward = named && tokens.has(at, Tokens.FOR) && !subjects.isAgent(first);
    boolean astray =
        grammar.few().astray().contains(tokens.whole(at))
            && !(at + 1 < tokens.size() && scene.passage.names(at + 1, EntityType.PLACE));
    return accusative || toward || astray;
  }

  /** Whether the token before is the last of a name. */
  private boolean isNameEnd(int at) {
    Mention mention = scene.passage.mention(at - 1);
    return mention != null && mention.afterToken() == at && mention.form() == Mention.Form.NAME;
  }

  /** "ذات المصدر": the source as the article names it before. */
  Span named(Span root) {
    int first = scene.document.tokenAt(root.start());
    if (first >= tokens.size() || !grammar.words().is(tokens, first, WordClass.SAME)) {
      return root;
    }
    Span best = root;
    for (Claim claim : scene.claims) {
      Optional<Span> other = claim.root().span();
      boolean told = other.isPresent() && other.get().end() <= root.start();
      if (told && !other.get().equals(root)) {
        int token = scene.document.tokenAt(other.get().start());
        best = grammar.words().is(tokens, token, WordClass.SAME) ? best : other.get();
      }
    }
    return best;
  }

  /** "المدير العام بوزارة الري": what is to be done is done by the ministry. */
  Span bodyOf(Span root) {
    int first = scene.document.tokenAt(root.start());
    for (int at = first + 1; at < tokens.size() && tokens.start(at) < root.end(); at++) {
      SourceNoun noun = grammar.nouns().get(tokens, at);
      boolean adjective =
          tokens.has(at, Tokens.ARTICLE)
              && !tokens.has(at, Tokens.PARTICLES)
              && tokens.has(at - 1, Tokens.ARTICLE);
      boolean acting = grammar.few().astray().contains(tokens.whole(at));
      if (noun != null && noun.kind() == SourceNoun.Kind.ORGANISATION && !adjective && !acting) {
        int after = at + 1;
        while (after < tokens.size()
            && tokens.end(after) <= root.end()
            && tokens.isWord(after)
            && !isTitle(after)
            && !isOfHolder(at, after)
            && !scene.passage.names(after, EntityType.PERSON)) {
          after++;
        }
        return tokens.span(at, after);
      }
    }
    return root;
  }

  /** "إدارة الموهوبين الدكتورة فلانة": the title before a name is none of the body's. */
  boolean isTitle(int token) {
    SourceNoun noun = grammar.nouns().get(tokens, token);
    return noun != null && noun.introducesName() && tokens.has(token, Tokens.ARTICLE);
  }

  /** "وزير الخارجية السعودي": a masculine adjective is the minister's. */
  private boolean isOfHolder(int body, int adjective) {
    Mention nationality = scene.passage.nationality(adjective);
    return nationality != null
        && tokens.lightChar(body, tokens.lightLength(body) - 1) == 'ة'
        && tokens.lightChar(adjective, tokens.lightLength(adjective) - 1) == 'ي';
  }

  private boolean isDefinite(int token) {
    return tokens.has(token, Tokens.ARTICLE) || scene.passage.mention(token) != null;
  }

  /** "الحكومة وجبهة الساحل" are two parties. */
  private void split(List<Span> party) {
    if (party.size() != 1) {
      return;
    }
    Span whole = party.get(0);
    int first = scene.document.tokenAt(whole.start());
    for (int at = first + 1; at < tokens.size() && tokens.start(at) < whole.end(); at++) {
      boolean with =
          tokens.isWord(at)
              && grammar.few().together().contains(tokens.whole(at))
              && at + 1 < tokens.size()
              && tokens.isWord(at + 1)
              && subjects.isAgent(at + 1);
      if (with) {
        party.set(0, tokens.span(first, at));
        party.add(new Span(tokens.start(at + 1), whole.end()));
        return;
      }
      boolean joined = tokens.isWord(at) && tokens.has(at, Tokens.AND);
      boolean apart = !tokens.has(at, Tokens.ARTICLE) || at == first + 1 && isDefinite(first);
      if (joined && subjects.isAgent(at) && apart) {
        party.set(0, tokens.span(first, at));
        party.add(new Span(tokens.start(at), whole.end()));
        return;
      }
    }
  }
}
