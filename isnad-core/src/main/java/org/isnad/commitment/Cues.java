package org.isnad.commitment;

import java.util.List;
import java.util.Locale;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of undertaking, by their forms. Thread-safe. */
final class Cues {
  private final WordMap<Cue> cues;
  private final WordMap<CommitmentStatus> plans;
  private final WordMap<Frame> planVerbs;

  Cues(Vocabulary.Builder vocabulary) {
    WordMap.Builder<Cue> forms = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Cues.class, "cues.tsv", 6).rows()) {
      List<Frame> frames = row.words(4).stream().map(Frame::of).toList();
      CommitmentStatus status = CommitmentStatus.of(row.get(5));
      if (!row.get(0).equals("-")) {
        Cue cue = new Cue(Cue.Shape.PAST, frames, status);
        Forms.past(row.get(0), form -> forms.putIfAbsent(form, cue));
      }
      if (!row.get(1).equals("-")) {
        Cue cue = new Cue(Cue.Shape.PRESENT, frames, status);
        Forms.present(row.get(1), form -> forms.putIfAbsent(form, cue));
      }
      if (!row.get(2).equals("-")) {
        Cue cue = new Cue(Cue.Shape.PARTICIPLE, frames, status);
        Forms.participle(row.get(2), form -> forms.putIfAbsent(form, cue));
      }
      Cue noun = new Cue(Cue.Shape.NOUN, frames, status);
      row.words(3).forEach(word -> forms.putIfAbsent(word, noun));
      row.words(3).forEach(word -> Forms.owned(word, form -> forms.putIfAbsent(form, noun)));
    }
    cues = forms.build();
    plans = plans(vocabulary);
    planVerbs = planVerbs(vocabulary);
  }

  private static WordMap<CommitmentStatus> plans(Vocabulary.Builder vocabulary) {
    WordMap.Builder<CommitmentStatus> map = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Cues.class, "plans.tsv", 2).rows()) {
      map.put(row.get(0), CommitmentStatus.of(row.get(1)));
    }
    return map.build();
  }

  private static WordMap<Frame> planVerbs(Vocabulary.Builder vocabulary) {
    WordMap.Builder<Frame> map = new WordMap.Builder<>(vocabulary);
    for (Table.Row row : Table.read(Cues.class, "plan-verbs.tsv", 3).rows()) {
      Frame.Joint joint = Frame.Joint.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      Frame frame = new Frame(joint, Frame.Limit.NONE);
      Forms.past(row.get(0), form -> map.putIfAbsent(form, frame));
      Forms.present(row.get(1), form -> map.putIfAbsent(form, frame));
    }
    return map.build();
  }

  /** The cue at the token; null where it is none. */
  @Nullable Cue at(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return null;
    }
    Cue cue = cues.get(tokens.stem(token));
    if (cue == null) {
      cue = cues.get(tokens.host(token));
      return cue != null && cue.shape() == Cue.Shape.NOUN ? cue : null;
    }
    boolean finite = cue.shape() == Cue.Shape.PAST || cue.shape() == Cue.Shape.PRESENT;
    return finite && tokens.has(token, Tokens.ARTICLE | Tokens.BY | Tokens.FOR) ? null : cue;
  }

  /** The status of what the plan or agreement at the token holds; null where it is none. */
  @Nullable CommitmentStatus plan(Tokens tokens, int token) {
    return tokens.isWord(token) ? plans.get(tokens.stem(token)) : null;
  }

  /** How what a plan holds follows the verb at the token; null where it is no such verb. */
  @Nullable Frame planVerb(Tokens tokens, int token) {
    return tokens.isWord(token) && !tokens.has(token, Tokens.ARTICLE)
        ? planVerbs.get(tokens.stem(token))
        : null;
  }
}
