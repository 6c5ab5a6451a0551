package org.isnad.arabic;

import java.util.List;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Pronoun;

/**
 * What may stand, fused, at the end of a stem: the attached pronouns, and inflection. A host is
 * what is left before a pronoun, as it is written without one: مطالبتها (her demand) gives مطالبة,
 * رآه (he saw him) رأى, عليه (on him) على. Thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // packed into a long that is unpacked here
final class Endings {
  /** A host is no shorter, but for the short ones of function words (في, in). */
  private static final int SHORTEST = 2;

  /** A host of three letters or more may be so much rarer than the word with its pronoun. */
  private static final float RARER = 0.15f;

  /** Two letters are a word by chance more often: وجه (face) is no وج. */
  private static final float SHORT_HOST = 10;

  private static final Pronoun[] PRONOUNS = Pronoun.values();

  private final Ending[] endings;
  private final Stems stems;

  private record Ending(String letters, Pronoun pronoun) {
    boolean fits(char[] light, int from, int to) {
      int at = to - letters.length();
      if (at - from < SHORTEST) {
        return false;
      }
      for (int i = 0; i < letters.length(); i++) {
        if (light[at + i] != letters.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  Endings(Stems stems) {
    this.stems = stems;
    List<Row> rows = Table.read(Endings.class, "endings.tsv", 2).rows();
    endings = new Ending[rows.size()];
    for (int i = 0; i < endings.length; i++) {
      endings[i] = new Ending(rows.get(i).get(0), pronoun(rows.get(i)));
    }
  }

  private static Pronoun pronoun(Row row) {
    for (Pronoun pronoun : PRONOUNS) {
      if (pronoun.code().equals(row.get(1))) {
        return pronoun;
      }
    }
    throw row.error("expected a pronoun, found " + row.get(1));
  }

  /** The count of the most frequent stem that is left without an ending. */
  float countWithout(char[] light, int from, int to) {
    float most = 0;
    for (Ending ending : endings) {
      int at = to - ending.letters.length();
      if (at - from > SHORTEST && ending.fits(light, from, to)) {
        most = Math.max(most, stems.count(stems.idOfStem(light, from, at)));
        if (ending.pronoun != Pronoun.NONE && light[at - 1] == 'ت') {
          most = Math.max(most, stems.count(idWith(light, from, at, 'ة')));
        }
      }
    }
    return most;
  }

  /**
   * The number of the host before the pronoun and the pronoun itself, packed: see {@link #host} and
   * {@link #pronoun}. None is seen where the stem itself stands in a word list, or where the host
   * is hardly a word beside it.
   */
  long split(char[] light, int from, int to, int stemId) {
    if (stems.isListed(stemId) || to - from <= SHORTEST || !mayEndPronoun(light[to - 1])) {
      return none(stemId);
    }
    for (Ending ending : endings) {
      int end = to - ending.letters.length();
      if (ending.pronoun != Pronoun.NONE && ending.fits(light, from, to)) {
        int host = hostId(light, from, end);
        float least = least(ending, from, end) * stems.count(stemId);
        boolean word = stems.isListed(host) || stems.count(host) > least;
        if (word && !isAmbiguous(ending, light, end) && !isAccusative(light, from, to, host)) {
          return pack(host, ending.pronoun);
        }
      }
    }
    return none(stemId);
  }

  /** By how much a host must be more frequent than the word with its pronoun. */
  private static float least(Ending ending, int from, int end) {
    if (end - from < 3) {
      return SHORT_HOST;
    }
    boolean speaker = ending.pronoun == Pronoun.I || ending.pronoun == Pronoun.YOU;
    return speaker ? 1 : RARER;
  }

  /**
   * سوداني is Sudanese far more often than "my Sudan", بنك a bank, يعاني suffers; with ت for ة it
   * is a pronoun.
   */
  private static boolean isAmbiguous(Ending ending, char[] light, int end) {
    return switch (ending.pronoun) {
      case I, YOU -> ending.letters.length() == 1 ? light[end - 1] != 'ت' : light[end - 1] == 'ا';
      default -> false;
    };
  }

  /** أمنا (security, accusative) is أمن with its case and not أم (mother) with a pronoun. */
  private boolean isAccusative(char[] light, int from, int to, int host) {
    return light[to - 1] == 'ا'
        && !stems.isListed(host)
        && stems.count(stems.idOfStem(light, from, to - 1)) > stems.count(host);
  }

  private static boolean mayEndPronoun(char c) {
    return c == 'ه' || c == 'ا' || c == 'م' || c == 'ن' || c == 'ي' || c == 'ك';
  }

  /** The host as it is written alone; the spelling that a word list holds, or the commoner one. */
  private int hostId(char[] light, int from, int to) {
    int plain = stems.idOfStem(light, from, to);
    if (stems.isListed(plain)) {
      return plain;
    }
    int other =
        switch (light[to - 1]) {
          case 'ت' -> idWith(light, from, to, 'ة');
          case 'ي' -> idWith(light, from, to, 'ى');
          case 'ا' -> idOfAlef(light, from, to);
          case 'و' -> idLonger(light, from, to, 'ا');
          default -> Vocabulary.UNKNOWN;
        };
    boolean better = stems.isListed(other) || stems.count(other) > stems.count(plain);
    return better ? other : plain;
  }

  /** أعطاه (he gave him) is أعطى; رآه (he saw him) is رأى, whose alef maqsura is lost behind ا. */
  private int idOfAlef(char[] light, int from, int to) {
    int replaced = to - from > 2 ? idWith(light, from, to, 'ى') : Vocabulary.UNKNOWN;
    return replaced != Vocabulary.UNKNOWN ? replaced : idLonger(light, from, to, 'ى');
  }

  private int idWith(char[] light, int from, int to, char last) {
    char written = light[to - 1];
    light[to - 1] = last;
    int id = stems.vocabulary().id(light, from, to);
    light[to - 1] = written;
    return id;
  }

  /** The pronoun's first letter stands where the longer host's last one goes. */
  private int idLonger(char[] light, int from, int to, char last) {
    return idWith(light, from, to + 1, last);
  }

  private static long none(int stemId) {
    return pack(stemId, Pronoun.NONE);
  }

  private static long pack(int host, Pronoun pronoun) {
    return (long) pronoun.ordinal() << 32 | (host & 0xFFFFFFFFL);
  }

  static int host(long split) {
    return (int) split;
  }

  static Pronoun pronoun(long split) {
    return PRONOUNS[(int) (split >>> 32)];
  }
}
