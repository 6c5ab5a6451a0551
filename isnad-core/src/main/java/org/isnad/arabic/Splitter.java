package org.isnad.arabic;

import org.isnad.arabic.Proclitics.Sequence;
import org.isnad.text.Tokens;

/**
 * Splits the proclitics off a word: conjunction (و ف, and, so), preposition (ب ل ك, by, for, like)
 * or future particle (س, will), article (ال, the; لل is ل and ال). Of all splits that the closed
 * list of proclitics allows it takes the likeliest: the share of the proclitics in news times the
 * count of the stem that is left. So وزير (minister) stays whole, since زير is hardly a stem, and
 * وقال (and he said) is split. Thread-safe.
 *
 * <p>A scored split is one long, so that the likeliest is the greatest and nothing is allocated:
 * the bits of a positive float above, then clitics, offset of the base, offset of the stem.
 */
final class Splitter {
  /** The count of a closed word (في, in). */
  private static final double CLOSED = 3e4;

  /** A stem never seen counts as much where it has three letters. */
  private static final double UNSEEN = 0.05;

  /** By this much a stem never seen gets less likely with each letter more. */
  private static final double PER_LETTER = 0.3;

  /** Where no split scores more than this, stems are tried without their endings too. */
  private static final float WEAK = 1;

  /** A stem that is known only without its ending counts for so much less. */
  private static final double WITH_ENDING = 0.02;

  /** How likely ال is not the article. */
  private static final double ARTICLE_IN_STEM = 0.1;

  private final Proclitics proclitics;
  private final Stems stems;
  private final Endings endings;
  private final double[] unseen = new double[32];

  Splitter(Stems stems, Endings endings) {
    this.proclitics = new Proclitics();
    this.stems = stems;
    this.endings = endings;
    for (int length = 0; length < unseen.length; length++) {
      // two letters are a word by chance too often: ون may be left of any name
      unseen[length] = length < 3 ? UNSEEN * UNSEEN : UNSEEN * Math.pow(PER_LETTER, length - 3);
    }
  }

  /**
   * The split of a light form; see {@link #clitics}, {@link #baseOffset}, {@link #stemOffset}.
   *
   * @param whole the number of the form as it stands
   * @param hamzas bit i is set where letter i was written as alef with hamza or madda, which no
   *     article has: ألمانيا (Germany) is not the مانيا
   * @param governed whether a preposition stands before it, so that it has no other: مع بلاتر
   */
  long split(char[] light, int from, int to, int hamzas, int whole, boolean governed) {
    if (!mayHaveProclitic(light[from]) || to - from < 2) {
      return 0;
    }
    long best = likeliest(light, from, to, hamzas, whole, false);
    best = score(best) < WEAK ? likeliest(light, from, to, hamzas, whole, true) : best;
    return governed && isBarePreposition(clitics(best), to - from) ? 0 : best;
  }

  private static boolean isBarePreposition(int clitics, int length) {
    return length > 3 && (clitics == Tokens.BY || clitics == Tokens.LIKE || clitics == Tokens.FOR);
  }

  private static boolean mayHaveProclitic(char c) {
    return c == 'ا' || c == 'و' || c == 'ل' || c == 'ب' || c == 'ف' || c == 'س' || c == 'ك';
  }

  private long likeliest(
      char[] light, int from, int to, int hamzas, int whole, boolean useEndings) {
    long best = 0;
    for (Sequence conjunction : proclitics.conjunctions()) {
      boolean none = conjunction.cut() == 0;
      if (none || (to - from > 2 && conjunction.fits(light, from, to))) {
        int at = from + conjunction.cut();
        int id = none ? whole : stems.idOfStem(light, at, to);
        int shifted = hamzas >>> conjunction.cut();
        long split = joined(conjunction, light, at, to, shifted, id, useEndings);
        best = Math.max(best, split);
      }
    }
    return best;
  }

  /** The likeliest split of what follows a conjunction. */
  private long joined(
      Sequence conjunction,
      char[] light,
      int from,
      int to,
      int hamzas,
      int id,
      boolean useEndings) {
    int closed = stems.closed(id);
    if (closed != Stems.OPEN) {
      int base = conjunction.cut() + Proclitics.letters(closed & Tokens.PARTICLES);
      int stem = conjunction.cut() + Proclitics.letters(closed);
      return pack(conjunction.share() * CLOSED, conjunction.bits() | closed, base, stem);
    }
    long best = 0;
    for (Sequence other : proclitics.others()) {
      int stem = from + other.cut();
      double factor = other.cut() == 0 ? 1 : factor(other, light, from, to, hamzas);
      if (factor > 0) {
        int stemId = other.cut() == 0 ? id : stems.idOfStem(light, stem, to);
        double count = stems.count(stemId) + unseen[Math.min(to - stem, unseen.length - 1)];
        if (other.has(Tokens.WILL) && light[stem] == 'ن') {
          count += othersWill(light, stem, to);
        }
        if (useEndings) {
          count += WITH_ENDING * endings.countWithout(light, stem, to);
        }
        double score =
            conjunction.share() * other.share() * factor * shape(other, light, stem, to) * count;
        best = Math.max(best, scored(score, conjunction, other));
      }
    }
    return best;
  }

  /** "سنوقف" (we shall stop): news tells more often what he will do, or they. */
  private float othersWill(char[] light, int stem, int to) {
    light[stem] = 'ي';
    int id = stems.idOfStem(light, stem, to);
    light[stem] = 'ن';
    return stems.count(id);
  }

  /** 0 where the proclitics cannot stand here. */
  private static double factor(Sequence other, char[] light, int from, int to, int hamzas) {
    int stem = from + other.cut();
    if (to - stem < 2 || !other.fits(light, from, to)) {
      return 0;
    }
    if (other.has(Tokens.WILL)) {
      return to - stem > 2 && isPresentPrefix(light[stem]) ? 1 : 0;
    }
    boolean alef = other.has(Tokens.ARTICLE) && !other.has(Tokens.FOR);
    boolean hamza = ((hamzas >>> (other.cut() - 2)) & 1) != 0;
    return alef && hamza ? 0 : 1;
  }

  /** How likely such a stem stands behind such proclitics. */
  private static double shape(Sequence other, char[] light, int stem, int to) {
    boolean preposition = other.has(Tokens.BY | Tokens.LIKE) && !other.has(Tokens.ARTICLE);
    if (to - stem == 2) {
      return 0.3;
    }
    if (preposition && light[stem] == 'ي') {
      // a verb in the present stands behind no preposition: بيشوب is no ب and يشوب
      return 0.05;
    }
    boolean article = to - stem > 4 && light[stem] == 'ا' && light[stem + 1] == 'ل';
    // an article is an article, but in words such as التزام, and behind ل, which would contract it
    boolean unlikely = article && (preposition || other.cut() == 0);
    return unlikely ? ARTICLE_IN_STEM : 1;
  }

  private static boolean isPresentPrefix(char c) {
    return c == 'ي' || c == 'ت' || c == 'ن' || c == 'ا';
  }

  private static long scored(double score, Sequence conjunction, Sequence other) {
    int particles = other.bits() & Tokens.PARTICLES;
    // للوزير: the article has lost its alef, so base and stem are the same
    boolean contracted = other.has(Tokens.FOR) && other.has(Tokens.ARTICLE);
    int base = conjunction.cut() + (contracted ? other.cut() : Integer.bitCount(particles));
    return pack(score, conjunction.bits() | other.bits(), base, conjunction.cut() + other.cut());
  }

  private static long pack(double score, int bits, int base, int stem) {
    return (long) Float.floatToRawIntBits((float) score) << 32 | bits << 16 | base << 8 | stem;
  }

  private static float score(long split) {
    return Float.intBitsToFloat((int) (split >>> 32));
  }

  static int clitics(long split) {
    return (int) split >>> 16 & 0xFFFF;
  }

  static int baseOffset(long split) {
    return (int) split >>> 8 & 0xFF;
  }

  static int stemOffset(long split) {
    return (int) split & 0xFF;
  }
}
