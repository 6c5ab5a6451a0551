package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Numeral;
import org.isnad.annotation.Time;
import org.isnad.annotation.TimeType;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** Finds times and resolves them against the time of publication. Thread-safe. */
public final class TimeRecogniser {
  private static final int MOST_WORDS_BESIDE = 2;

  private final Lexicon lexicon;

  /** A recogniser whose words are interned in this vocabulary. */
  public TimeRecogniser(Vocabulary.Builder vocabulary) {
    lexicon = new Lexicon(vocabulary);
  }

  /** The times of the document in text order. */
  public List<Time> recognise(Document document, List<Numeral> numerals) {
    Numerals index = new Numerals(numerals, document.tokens().size());
    List<Match> matches = new ArrayList<>();
    List<Scan> scans = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Scan scan =
          new Scan(
              document.tokens(),
              document.text(),
              lexicon,
              index,
              sentence.first(),
              sentence.after());
      find(scan, matches);
      while (scans.size() < matches.size()) {
        scans.add(scan);
      }
    }
    return resolve(document, matches, scans);
  }

  private void find(Scan scan, List<Match> matches) {
    int at = scan.first();
    while (at < scan.limit()) {
      scan.lookFrom(at);
      Match match = Grammar.match(scan, at);
      if (match != null) {
        matches.add(match);
        at = match.after();
      } else {
        Numeral numeral = scan.numeral(at);
        at = numeral == null ? at + 1 : numeral.endToken();
      }
    }
    scan.lookFrom(scan.limit());
  }

  private static List<Time> resolve(Document document, List<Match> matches, List<Scan> scans) {
    List<Time> times = new ArrayList<>(matches.size());
    Published published = Dateline.of(document, matches);
    Optional<Stretch> previous = Optional.empty();
    Scan last = null;
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Scan scan = scans.get(i);
      boolean bare = isBare(document, scan, match);
      Tense tense = bare ? Tense.FUTURE : Tenses.of(scan, match);
      Setting setting = new Setting(published, tense, previous, scan == last, bare);
      Placed placed = ahead(scan, match, setting).place(setting);
      times.add(time(document, trimmed(match, setting), placed));
      if (placed.stretch().isPresent() && placed.type() != TimeType.DURATION) {
        previous = placed.stretch();
        last = scan;
      }
    }
    return times;
  }

  /** "Within two weeks" is counted from now on where the clause looks ahead. */
  private static Expression ahead(Scan scan, Match match, Setting setting) {
    boolean within = setting.isAhead() && scan.is(match.first() - 1, Role.WITHIN);
    if (!within || !(match.expression() instanceof Length)) {
      return match.expression();
    }
    Length length = (Length) match.expression();
    return length.direction() == Direction.OPEN ? length.towards(Direction.PRESENT) : length;
  }

  /** Beside its event a length has no word for "after" in it. */
  private static Match trimmed(Match match, Setting setting) {
    boolean length =
        match.expression() instanceof Ahead && !((Ahead) match.expression()).isDate(setting);
    return length
        ? new Match(match.first() + 1, match.after(), match.expression(), match.rule())
        : match;
  }

  /** Whether the text is nothing but this time, perhaps with a preposition: a query. */
  private static boolean isBare(Document document, Scan scan, Match match) {
    int beside = scan.limit() - scan.first() - (match.after() - match.first());
    return document.sentences().size() == 1 && beside <= MOST_WORDS_BESIDE;
  }

  private static Time time(Document document, Match match, Placed placed) {
    return new Time(
        span(document.tokens(), match),
        placed.type(),
        placed.value(),
        placed.interval(),
        placed.mod(),
        "time/" + match.rule());
  }

  /** Whole words between spaces, without marks at the edges. */
  private static Span span(Tokens tokens, Match match) {
    int first = match.first();
    while (tokens.isGlued(first) && isWordlike(tokens, first - 1)) {
      first--;
    }
    int last = match.after() - 1;
    while (last > first && tokens.kind(last) == Tokens.Kind.MARK) {
      last--;
    }
    while (last + 1 < tokens.size() && tokens.isGlued(last + 1) && isWordlike(tokens, last + 1)) {
      last++;
    }
    return tokens.span(first, last + 1);
  }

  private static boolean isWordlike(Tokens tokens, int token) {
    return tokens.kind(token) != Tokens.Kind.MARK;
  }
}
