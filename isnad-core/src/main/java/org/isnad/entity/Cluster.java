package org.isnad.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Gender;
import org.isnad.annotation.Known;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Mention.Form;
import org.isnad.annotation.Subtype;

/** The mentions of one entity, while an article is read. Not thread-safe. */
final class Cluster {
  private static final int SAME_KEY = 7;
  private static final int SAME_WORDS = 6;
  private static final int SAME_SURNAME = 5;
  private static final int PART_OF_NAME = 4;
  private static final int OF_OTHER_TYPE = 3;
  private static final int SAME_ROLE = 5;
  private static final int SHORTER_ROLE = 4;
  private static final int LONGER_ROLE = 2;
  private static final int SAME_NOUN = 1;

  /** What lies behind is farther off than all before. */
  static final int BEHIND = 1 << 20;

  private static final int NONE = 0;

  private final List<NameWords> members = new ArrayList<>();

  /** One member of each wording. */
  private final List<NameWords> wordings = new ArrayList<>();

  private Gender gender = Gender.UNKNOWN;
  private Optional<Known> known = Optional.empty();
  private EntityType type = EntityType.MISC;

  /** How well a mention fits; 0 where it is something else. */
  int fit(NameWords words) {
    Mention mention = words.mention();
    Optional<Known> key = keyOf(mention);
    if (key.isPresent() && known.isPresent()) {
      return known.equals(key) ? SAME_KEY : NONE;
    }
    if (!gender.agreesWith(mention.gender())) {
      return NONE;
    }
    int best = NONE;
    for (NameWords wording : wordings) {
      best = Math.max(best, fit(words, wording));
    }
    return best;
  }

  static Optional<Known> keyOf(Mention mention) {
    return mention.standsFor().or(mention::known);
  }

  private int fit(NameWords words, NameWords member) {
    boolean named = words.mention().form() == Form.NAME;
    boolean bothNamed = named && member.mention().form() == Form.NAME;
    boolean same = words.words().equals(member.words());
    if (words.mention().type() != type) {
      return same && bothNamed && mayDiffer(words) ? OF_OTHER_TYPE : NONE;
    }
    if (type != EntityType.PERSON) {
      boolean noun = words.isNoun() || member.isNoun();
      return same ? SAME_WORDS : noun && words.isNounOf(member) ? SAME_NOUN : NONE;
    }
    if (!bothNamed) {
      return named ? NONE : fitRole(words, member);
    }
    if (same) {
      return SAME_WORDS;
    }
    boolean part = member.holds(words) || words.holds(member);
    return !part ? NONE : words.endsLike(member) ? SAME_SURNAME : PART_OF_NAME;
  }

  private static int fitRole(NameWords words, NameWords member) {
    if (words.hasRole(member)) {
      return SAME_ROLE;
    }
    return words.isShorterRoleOf(member)
        ? SHORTER_ROLE
        : member.isShorterRoleOf(words) ? LONGER_ROLE : NONE;
  }

  /** Whether the tagger may have taken the one name for something else at another place. */
  private boolean mayDiffer(NameWords words) {
    return known.isEmpty()
        || known.equals(words.mention().known())
        || words.mention().type() == EntityType.MISC
        || words.mention().type() == EntityType.PERSON && words.words().size() == 1;
  }

  void add(NameWords words) {
    if (members.isEmpty()) {
      type = words.mention().type();
    }
    members.add(words);
    boolean told = !words.role().isEmpty() && words.mention().form() == Form.NAME;
    if (told || wordings.stream().noneMatch(other -> other.words().equals(words.words()))) {
      wordings.add(words);
    }
    if (gender == Gender.UNKNOWN) {
      gender = words.mention().gender();
    }
    if (known.isEmpty()) {
      known = keyOf(words.mention());
    }
  }

  /** How far before the token it was mentioned last; a mention behind it counts as farther off. */
  int distance(int token) {
    int nearest = Integer.MAX_VALUE;
    for (NameWords member : members) {
      int at = member.mention().firstToken();
      int distance = at <= token ? token - at : at - token + BEHIND;
      nearest = Math.min(nearest, distance);
    }
    return nearest;
  }

  int firstToken() {
    return members.stream().mapToInt(one -> one.mention().firstToken()).min().orElse(0);
  }

  /** Whether a name stands for it, or the description of a body, which is as good as one. */
  boolean isNamed() {
    return members.stream().anyMatch(Cluster::isName);
  }

  private static boolean isName(NameWords words) {
    return words.mention().form() == Form.NAME
        || words.mention().type() == EntityType.ORGANISATION && words.words().size() > 1;
  }

  Entity entity(String id) {
    EntityType told = mostOften();
    List<Mention> mentions =
        members.stream()
            .map(NameWords::mention)
            .sorted(Comparator.comparing(Mention::span))
            .map(mention -> mention.type() == told ? mention : mention.of(told))
            .toList();
    return new Entity(id, told, subtype(told), fullest(), gender, mentions, known);
  }

  /** The type under which the word lists know it, else the one it is mentioned under most. */
  private EntityType mostOften() {
    int[] counts = new int[EntityType.values().length];
    EntityType best = members.get(0).mention().type();
    for (NameWords member : members) {
      EntityType one = member.mention().type();
      if (member.mention().known().isPresent()) {
        return one;
      }
      counts[one.ordinal()]++;
      best = counts[one.ordinal()] > counts[best.ordinal()] ? one : best;
    }
    return best;
  }

  private Subtype subtype(EntityType told) {
    for (NameWords member : members) {
      Subtype one = member.mention().subtype();
      if (member.mention().standsFor().isPresent()) {
        return Subtype.COUNTRY;
      }
      if (one != Subtype.NONE && one.type() == told) {
        return one;
      }
    }
    return Subtype.NONE;
  }

  /** The name of most words; a description only where no name is told. */
  private String fullest() {
    NameWords best = members.get(0);
    for (NameWords member : members) {
      int better = rank(best) - rank(member);
      if (better > 0 || better == 0 && length(member) > length(best)) {
        best = member;
      }
    }
    return best.name();
  }

  private static int length(NameWords words) {
    return words.mention().afterToken() - words.mention().firstToken();
  }

  /** A name of its own goes before one that is lent to it, and that before a description. */
  private int rank(NameWords member) {
    Mention mention = member.mention();
    boolean own = mention.standsFor().isEmpty() || known.equals(mention.known());
    return switch (mention.form()) {
      case NAME -> own ? 0 : 1;
      case DESCRIPTION -> 2;
      case ADJECTIVE -> 3;
    };
  }
}
