package org.isnad.text;

import java.util.Arrays;

/**
 * The tokens of a text, in order: words, digits, marks. A token is an index; its properties lie in
 * arrays, so that a text costs a handful of objects and not one a word.
 *
 * <p>A word has a light form (no diacritics, no tatweel, one hamza; see {@code lexicon}) for
 * matching, and four numbers in the vocabulary: {@link #whole} for the light form as it stands,
 * {@link #base} without conjunctions, prepositions and the future particle (a preposition stays
 * where a word list holds the form with it: بحسب, according to), {@link #stem} without any
 * proclitic and the article, {@link #host} without an attached pronoun too. A number is {@link
 * #UNKNOWN} where the vocabulary lacks the form. Immutable and thread-safe once built.
 */
@SuppressWarnings("EnumOrdinal") // a byte a token; the numbers never leave memory
public final class Tokens {
  /** The number of a form that the vocabulary does not hold. */
  public static final int UNKNOWN = -1;

  /** Proclitic wa-, and. */
  public static final int AND = 1;

  /** Proclitic fa-, so. */
  public static final int SO = 2;

  /** Proclitic bi-, with, by. */
  public static final int BY = 4;

  /** Proclitic li-, for. */
  public static final int FOR = 8;

  /** Proclitic ka-, like. */
  public static final int LIKE = 16;

  /** Proclitic sa-, will. */
  public static final int WILL = 32;

  /** The article al-. */
  public static final int ARTICLE = 64;

  /** Any proclitic but the article. */
  public static final int PARTICLES = AND | SO | BY | FOR | LIKE | WILL;

  /** What a token is. */
  public enum Kind {
    /** A run of Arabic letters with their marks. */
    WORD,
    /** A run of letters of another script. */
    FOREIGN,
    /** A run of digits of one family. */
    DIGITS,
    /** One punctuation mark or symbol. */
    MARK
  }

  private static final Kind[] KINDS = Kind.values();
  private static final Pronoun[] PRONOUNS = Pronoun.values();
  private static final byte WORD = (byte) Kind.WORD.ordinal();
  private static final byte DIGITS = (byte) Kind.DIGITS.ordinal();
  private static final byte MARK = (byte) Kind.MARK.ordinal();

  private final int size;
  private final int[] start;
  private final int[] end;
  private final byte[] kind;
  private final char[] light;
  private final int[] lightEnd;
  private final byte[] stemOffset;
  private final byte[] clitics;
  private final int[] whole;
  private final int[] base;
  private final int[] stem;
  private final int[] host;
  private final byte[] pronoun;
  private final String text;

  private Tokens(Builder b) {
    size = b.size;
    text = b.text;
    // handed over, not copied: the builder is spent
    start = b.start;
    end = b.end;
    kind = b.kind;
    light = b.light;
    lightEnd = b.lightEnd;
    stemOffset = b.stemOffset;
    clitics = b.clitics;
    whole = b.whole;
    base = b.base;
    stem = b.stem;
    host = b.host;
    pronoun = b.pronoun;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** First UTF-16 unit of the token. */
  public int start(int token) {
    return start[token];
  }

  /** UTF-16 unit after the token's last. */
  public int end(int token) {
    return end[token];
  }

  /** Where the token stands. */
  public Span span(int token) {
    return new Span(start[token], end[token]);
  }

  /** Where the tokens from {@code first} to before {@code after} stand. */
  public Span span(int first, int after) {
    return new Span(start[first], end[after - 1]);
  }

  /** What the token is. */
  public Kind kind(int token) {
    return KINDS[kind[token]];
  }

  /** Whether the token is an Arabic word. */
  public boolean isWord(int token) {
    return kind[token] == WORD;
  }

  /** Whether the token is a run of digits. */
  public boolean isDigits(int token) {
    return kind[token] == DIGITS;
  }

  /** Whether the token is this mark. */
  public boolean isMark(int token, char mark) {
    return kind[token] == MARK && text.charAt(start[token]) == mark;
  }

  /** The first original character of the token. */
  public char firstChar(int token) {
    return text.charAt(start[token]);
  }

  /** The last original character of the token. */
  public char lastChar(int token) {
    return text.charAt(end[token] - 1);
  }

  /** An original character of the token; the last one where it has fewer. */
  public char original(int token, int at) {
    return text.charAt(Math.min(start[token] + at, end[token] - 1));
  }

  /** Whether nothing stands between the token and the one before it. */
  public boolean isGlued(int token) {
    return token > 0 && end[token - 1] == start[token];
  }

  /** The vocabulary's number of the light form as it stands. */
  public int whole(int token) {
    return whole[token];
  }

  /**
   * The vocabulary's number of the form without particles, its article kept. Where a word list
   * holds the form with its preposition or future particle, it is the number of that.
   */
  public int base(int token) {
    return base[token];
  }

  /** The vocabulary's number of the form without particles and article. */
  public int stem(int token) {
    return stem[token];
  }

  /** The vocabulary's number of the stem without its pronoun; the stem's where it has none. */
  public int host(int token) {
    return host[token];
  }

  /** The pronoun attached to the word's end. */
  public Pronoun pronoun(int token) {
    return PRONOUNS[pronoun[token]];
  }

  /** The proclitics split off, as a set of this class's bits. */
  public int clitics(int token) {
    return clitics[token];
  }

  /** Whether one of these proclitics was split off. */
  public boolean has(int token, int clitic) {
    return (clitics[token] & clitic) != 0;
  }

  /** How many characters the light form has; 0 for tokens that are no words. */
  public int lightLength(int token) {
    return lightEnd[token] - lightStart(token);
  }

  /** A character of the light form. */
  public char lightChar(int token, int at) {
    return light[lightStart(token) + at];
  }

  /** How many characters of the light form the proclitics take. */
  public int stemOffset(int token) {
    return stemOffset[token];
  }

  /** The light form; makes a string, so not for every token of a text. */
  public String light(int token) {
    int from = lightStart(token);
    return new String(light, from, lightEnd[token] - from);
  }

  /** The light form without its proclitics; makes a string, so not for every token of a text. */
  public String lightStem(int token) {
    int from = lightStart(token) + stemOffset[token];
    return new String(light, from, lightEnd[token] - from);
  }

  private int lightStart(int token) {
    return token == 0 ? 0 : lightEnd[token - 1];
  }

  /** Collects tokens in text order; spent once they are built. Not thread-safe. */
  public static final class Builder {
    private final String text;
    private int size;
    private int[] start;
    private int[] end;
    private byte[] kind;
    private char[] light;
    private int lightSize;
    private int[] lightEnd;
    private byte[] stemOffset;
    private byte[] clitics;
    private int[] whole;
    private int[] base;
    private int[] stem;
    private int[] host;
    private byte[] pronoun;

    /** A builder for the tokens of this text. */
    public Builder(String text) {
      this.text = text;
      // news has a token every 5.6 characters
      int guess = text.length() / 5 + 8;
      start = new int[guess];
      end = new int[guess];
      kind = new byte[guess];
      light = new char[text.length() + 16];
      lightEnd = new int[guess];
      stemOffset = new byte[guess];
      clitics = new byte[guess];
      whole = new int[guess];
      base = new int[guess];
      stem = new int[guess];
      host = new int[guess];
      pronoun = new byte[guess];
    }

    /** Adds a token that is no word. */
    public void add(Kind what, int from, int to) {
      add(what, from, to, 0, 0);
      number(UNKNOWN, UNKNOWN, UNKNOWN);
      pronoun(Pronoun.NONE, UNKNOWN);
    }

    /**
     * Adds a word whose light form was given to {@link #light(char)} before. Its numbers and its
     * pronoun follow.
     */
    public void addWord(int from, int to, int proclitics, int stemAt) {
      add(Kind.WORD, from, to, proclitics, stemAt);
    }

    /** The vocabulary's numbers of the word added last. */
    public void number(int wholeId, int baseId, int stemId) {
      whole[size - 1] = wholeId;
      base[size - 1] = baseId;
      stem[size - 1] = stemId;
    }

    /** The pronoun at the end of the word added last, and the number of the form without it. */
    public void pronoun(Pronoun attached, int hostId) {
      pronoun[size - 1] = (byte) attached.ordinal();
      host[size - 1] = hostId;
    }

    private void add(Kind what, int from, int to, int bits, int stemAt) {
      if (size == start.length) {
        grow(size * 2);
      }
      start[size] = from;
      end[size] = to;
      kind[size] = (byte) what.ordinal();
      lightEnd[size] = lightSize;
      clitics[size] = (byte) bits;
      stemOffset[size] = (byte) stemAt;
      size++;
    }

    /** The number of the token added last as it stands; {@code UNKNOWN} where it has none. */
    public int lastNumber() {
      return size == 0 ? UNKNOWN : whole[size - 1];
    }

    /** Appends a character to the light form of the word that will be added next. */
    public void light(char c) {
      if (lightSize == light.length) {
        light = Arrays.copyOf(light, lightSize * 2);
      }
      light[lightSize++] = c;
    }

    /** The light forms so far; the next word's lie from {@link #pendingLight()} on. */
    public char[] lightBuffer() {
      return light;
    }

    /** Where the light form of the word that will be added next begins. */
    public int pendingLight() {
      return size == 0 ? 0 : lightEnd[size - 1];
    }

    /** Where the light form of the word that will be added next ends so far. */
    public int lightSize() {
      return lightSize;
    }

    /** The tokens. */
    public Tokens build() {
      return new Tokens(this);
    }

    private void grow(int to) {
      start = Arrays.copyOf(start, to);
      end = Arrays.copyOf(end, to);
      kind = Arrays.copyOf(kind, to);
      lightEnd = Arrays.copyOf(lightEnd, to);
      stemOffset = Arrays.copyOf(stemOffset, to);
      clitics = Arrays.copyOf(clitics, to);
      whole = Arrays.copyOf(whole, to);
      base = Arrays.copyOf(base, to);
      stem = Arrays.copyOf(stem, to);
      host = Arrays.copyOf(host, to);
      pronoun = Arrays.copyOf(pronoun, to);
    }
  }
}
