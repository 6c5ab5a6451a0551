package org.isnad.entity;

import org.isnad.entity.Titles.Sort;
import org.isnad.entity.Titles.Stands;
import org.isnad.entity.Titles.Title;
import org.isnad.entity.Triggers.Task;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far a title or office reaches: الرئيس الفرنسي السابق (the former French president),
 * وزير الخارجية والتعاون الدولي (minister of foreign affairs and cooperation), المتحدث باسم وزارة
 * الدفاع.
 */
final class Descriptions {
  /** An office is told in fewer words than this; what goes on longer is something else. */
  private static final int MOST = 12;

  private final Titles titles;
  private final Bodies bodies;
  private final Gazetteer gazetteer;
  private final Nationalities nationalities;
  private final Triggers triggers;

  Descriptions(
      Titles titles,
      Bodies bodies,
      Gazetteer gazetteer,
      Nationalities nationalities,
      Triggers triggers) {
    this.bodies = bodies;
    this.titles = titles;
    this.gazetteer = gazetteer;
    this.nationalities = nationalities;
    this.triggers = triggers;
  }

  /**
   * A title with what it is the title of.
   *
   * @param title its head
   * @param after index after its last token
   * @param bare whether it has no complement and no adjective
   * @param definite whether it means one certain holder
   */
  record Description(Title title, int after, boolean bare, boolean definite) {
    /** Whether it stands for its holder where no name is told with it. */
    boolean standsAlone() {
      return title.stands() == Stands.ALONE
          ? definite || !bare
          : title.stands() == Stands.WITH && !bare;
    }
  }

  /** The description that begins at this token; null where none does. */
  @Nullable Description at(Tokens tokens, int first) {
    Phrases.Found<Title> found = titles.at(tokens, first);
    if (found == null) {
      return null;
    }
    Title title = found.value();
    int head = found.after();
    int after = extend(tokens, first, head, title.sort());
    boolean definite = tokens.has(first, Tokens.ARTICLE) || hasDefinite(tokens, first + 1, after);
    return new Description(title, after, after == head, definite);
  }

  /**
   * Where the description of a body ends that begins at this token: وزارة الدفاع الأميركية, الجيش
   * السوري; the same token where none does.
   */
  int bodyAt(Tokens tokens, int first) {
    Bodies.Body body = bodies.at(tokens, first);
    if (body == null) {
      return first;
    }
    return tokens.has(first, Tokens.ARTICLE)
        ? bodyOfNation(tokens, first, body)
        : bodyOf(tokens, first, body);
  }

  /** السلطات الفرنسية, القوات المسلحة العراقية: adjectives, the last of nationality. */
  private int bodyOfNation(Tokens tokens, int first, Bodies.Body body) {
    if (body.needs() == Bodies.Needs.COMPLEMENT) {
      return first;
    }
    int token = first + 1;
    while (token < tokens.size() && token < first + 4 && isAdjective(tokens, token)) {
      Nationalities.Nationality nation = nationalities.at(tokens, token);
      if (nation != null) {
        return nation.plural() || nation.gender() == body.gender() ? token + 1 : first;
      }
      token++;
    }
    return first;
  }

  private static boolean isAdjective(Tokens tokens, int token) {
    return tokens.isWord(token)
        && tokens.has(token, Tokens.ARTICLE)
        && !tokens.has(token, Tokens.PARTICLES);
  }

  /** وزارة الدفاع الأميركية, مكتب الأمم المتحدة: a complement with its adjectives. */
  private int bodyOf(Tokens tokens, int first, Bodies.Body body) {
    int next = first + 1;
    boolean starts =
        next < tokens.size()
            && tokens.isWord(next)
            && !tokens.has(next, Tokens.PARTICLES)
            && !isNation(tokens, next)
            && body.needs() != Bodies.Needs.NATION;
    int after = starts ? complement(tokens, next) : next;
    boolean named = starts && gazetteer.at(tokens, next) != null;
    while (after > next && after < tokens.size() && after < first + MOST && isPart(tokens, after)) {
      named |= isNation(tokens, after);
      after++;
    }
    return after > next && (named || body.needs() != Bodies.Needs.NAMED) ? after : first;
  }

  /**
   * Whether the word goes on with a body's name: an adjective, or another complement with "and".
   */
  private boolean isPart(Tokens tokens, int token) {
    if (!tokens.isWord(token) || triggers.is(tokens, token, Task.STOP)) {
      return false;
    }
    boolean definite = tokens.has(token, Tokens.ARTICLE) && tokens.has(token - 1, Tokens.ARTICLE);
    int particles = tokens.clitics(token) & Tokens.PARTICLES;
    return definite
        && titles.at(tokens, token) == null
        && (particles == 0 && !isNation(tokens, token - 1)
            || particles == Tokens.AND && bodies.at(tokens, token) == null);
  }

  private boolean isNation(Tokens tokens, int token) {
    return !tokens.has(token, Tokens.PARTICLES) && nationalities.at(tokens, token) != null;
  }

  private int extend(Tokens tokens, int first, int head, Sort sort) {
    if (sort == Sort.HONORIFIC && !(head < tokens.size() && isQuality(tokens, head))) {
      return head;
    }
    boolean open = !tokens.has(first, Tokens.ARTICLE) || sort == Sort.SPOKESMAN;
    return reach(tokens, first, head, open);
  }

  private int reach(Tokens tokens, int first, int head, boolean opened) {
    boolean open = opened;
    int token = head;
    while (token < tokens.size() && token - first < MOST && tokens.isWord(token)) {
      int next = step(tokens, token, open);
      if (next == token) {
        break;
      }
      open = isOpen(tokens, next - 1) || open && isQuality(tokens, token) && token == head;
      token = next;
    }
    return token;
  }

  /** Whether a noun still waits for its complement. */
  private boolean isOpen(Tokens tokens, int token) {
    return !tokens.has(token, Tokens.ARTICLE)
        && (triggers.is(tokens, token, Task.BODY) || triggers.is(tokens, token, Task.PLACE));
  }

  private boolean isQuality(Tokens tokens, int token) {
    return !tokens.has(token, Tokens.PARTICLES)
        && (nationalities.at(tokens, token) != null || triggers.is(tokens, token, Task.QUALITY));
  }

  /** The token after what continues the description here; the same token where nothing does. */
  private int step(Tokens tokens, int token, boolean open) {
    if (tokens.has(token, Tokens.SO | Tokens.BY | Tokens.LIKE | Tokens.WILL)
        || triggers.is(tokens, token, Task.STOP)) {
      return token;
    }
    if (isQuality(tokens, token)) {
      return token + 1;
    }
    if (triggers.is(tokens, token, Task.LINK)) {
      int next = token + 1;
      int after = next < tokens.size() ? complement(tokens, next) : next;
      return after > next ? after : token;
    }
    boolean joined =
        tokens.has(token, Tokens.AND)
            && titles.at(tokens, token) == null
            && bodies.at(tokens, token) == null
            && gazetteer.at(tokens, token) == null;
    boolean adjective =
        tokens.has(token, Tokens.ARTICLE)
            && !tokens.has(token, Tokens.PARTICLES)
            && tokens.has(token - 1, Tokens.ARTICLE)
            && titles.at(tokens, token - 1) == null
            && !isNation(tokens, token - 1);
    return open || joined || adjective || isForBody(tokens, token)
        ? complement(tokens, token)
        : token;
  }

  /** للأمم المتحدة, of the United Nations, but not للصحفيين, to the journalists. */
  private boolean isForBody(Tokens tokens, int token) {
    return tokens.has(token, Tokens.FOR)
        && (gazetteer.at(tokens, token) != null
            || triggers.is(tokens, token, Task.BODY)
            || triggers.is(tokens, token, Task.PLACE));
  }

  /** Where a name or noun ends that completes a title or body here; the same token where none. */
  private int complement(Tokens tokens, int token) {
    Phrases.Found<Listed> name = gazetteer.at(tokens, token);
    if (name != null) {
      return name.after();
    }
    boolean noun =
        tokens.has(token, Tokens.ARTICLE)
            || triggers.is(tokens, token, Task.BODY)
            || triggers.is(tokens, token, Task.PLACE);
    return noun && !triggers.is(tokens, token, Task.STOP) ? token + 1 : token;
  }

  private static boolean hasDefinite(Tokens tokens, int from, int to) {
    for (int token = from; token < to; token++) {
      if (tokens.has(token, Tokens.ARTICLE)) {
        return true;
      }
    }
    return to > from;
  }
}
