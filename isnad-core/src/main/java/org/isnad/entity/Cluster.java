package org.isnad.entity;

import java.util.ArrayList;
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
  private static final int SAME_KEY = 5;
  private static final int SAME_WORDS = 4;
  private static final int PART_OF_NAME = 3;
  private static final int SAME_ROLE = 2;
  private static final int NONE = 0;

  private final List<NameWords> members = new ArrayList<>();
  private Gender gender = Gender.UNKNOWN;
  private Optional<Known> known = Optional.empty();

  /** How well a mention fits; 0 where it is something else. */
  int fit(NameWords words) {
    Mention mention = words.mention();
    Optional<Known> key = keyOf(mention);
    if (key.isPresent() && known.equals(key)) {
      return SAME_KEY;
    }
    if (mention.form() == Form.ADJECTIVE || !isSameKind(mention)) {
      return NONE;
    }
    int best = NONE;
    for (NameWords member : members) {
      if (member.mention().form() != Form.ADJECTIVE) {
        best = Math.max(best, fit(words, member));
      }
    }
    return best;
  }

  private static Optional<Known> keyOf(Mention mention) {
    return mention.standsFor().or(mention::known);
  }

  private boolean isSameKind(Mention mention) {
    Optional<Known> key = keyOf(mention);
    boolean contradicts = known.isPresent() && key.isPresent() && !known.equals(key);
    return !contradicts && type() == mention.type() && gender.agreesWith(mention.gender());
  }

  private static int fit(NameWords words, NameWords member) {
    boolean named = words.mention().form() == Form.NAME;
    boolean memberNamed = member.mention().form() == Form.NAME;
    if (named == memberNamed && words.words().equals(member.words())) {
      return SAME_WORDS;
    }
    boolean person = words.mention().type() == EntityType.PERSON;
    if (person && named && memberNamed && (member.holds(words) || words.holds(member))) {
      return PART_OF_NAME;
    }
    return person && !(named && memberNamed) && member.sharesRole(words) ? SAME_ROLE : NONE;
  }

  void add(NameWords words) {
    members.add(words);
    if (gender == Gender.UNKNOWN && words.mention().form() != Form.ADJECTIVE) {
      gender = words.mention().gender();
    }
    if (known.isEmpty()) {
      known = keyOf(words.mention());
    }
  }

  /** Whether a name stands for it, or the description of a body, which is as good as one. */
  boolean isNamed() {
    return members.stream().map(NameWords::mention).anyMatch(Cluster::isName);
  }

  private static boolean isName(Mention mention) {
    return mention.form() == Form.NAME
        || mention.form() == Form.DESCRIPTION && mention.type() == EntityType.ORGANISATION;
  }

  Entity entity(String id) {
    List<Mention> mentions =
        members.stream()
            .map(NameWords::mention)
            .filter(mention -> mention.form() != Form.ADJECTIVE)
            .toList();
    return new Entity(id, type(), subtype(), fullest(), gender, mentions, known);
  }

  private EntityType type() {
    return members.get(0).mention().type();
  }

  private Subtype subtype() {
    for (NameWords member : members) {
      if (member.mention().standsFor().isPresent()) {
        return Subtype.COUNTRY;
      }
      if (member.mention().subtype() != Subtype.NONE) {
        return member.mention().subtype();
      }
    }
    return Subtype.NONE;
  }

  /** The name of most words; a description only where no name is told, an adjective never. */
  private String fullest() {
    NameWords best = members.get(0);
    for (NameWords member : members) {
      int better = rank(best) - rank(member);
      if (better > 0 || better == 0 && member.words().size() > best.words().size()) {
        best = member;
      }
    }
    return best.name();
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
