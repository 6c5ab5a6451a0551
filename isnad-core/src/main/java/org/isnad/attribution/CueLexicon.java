package org.isnad.attribution;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Polarity;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.isnad.phrase.Conjugation;
import org.isnad.phrase.PhraseList;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words that attribute: verbs in all their forms, phrases, impersonal cues. Thread-safe. */
final class CueLexicon {
  private final WordMap<CueForm> forms;
  private final WordMap<CueForm> withAnd;
  private final PhraseList<Certainty> phrases;
  private final PhraseList<Certainty> impersonal;
  private final PhraseList<Certainty> talk;
  private final PhraseList<Boolean> reporterVoice;
  private final PhraseList<Boolean> resumptions;
  private final PhraseList<Boolean> anonymity;

  CueLexicon(Vocabulary.Builder vocabulary) {
    Map<String, CueForm> byForm = new LinkedHashMap<>();
    for (Table.Row row : Table.read(CueLexicon.class, "cue-verbs.tsv", 8).rows()) {
      Cue cue = cue(row);
      Conjugation.of(
          row.get(0),
          row.get(1),
          row.get(2),
          row.get(3),
          cue.takesObject(),
          (form, inflection, gender, plural, pronoun) ->
              byForm.putIfAbsent(form, new CueForm(cue, inflection, gender, plural, pronoun)));
    }
    WordMap.Builder<CueForm> map = new WordMap.Builder<>(vocabulary);
    byForm.forEach(map::putIfAbsent);
    forms = map.build();
    withAnd = withAnd(vocabulary, byForm);
    phrases = certainties(vocabulary, "cue-phrases.tsv");
    impersonal = certainties(vocabulary, "impersonal.tsv");
    talk = certainties(vocabulary, "talk.tsv");
    reporterVoice = phrases(vocabulary, "reporter-voice.tsv");
    resumptions = phrases(vocabulary, "resumptions.tsv");
    anonymity = phrases(vocabulary, "anonymity.tsv");
  }

  private static WordMap<CueForm> withAnd(
      Vocabulary.Builder vocabulary, Map<String, CueForm> forms) {
    WordMap.Builder<CueForm> map = new WordMap.Builder<>(vocabulary);
    forms.forEach(
        (form, cue) -> {
          boolean one = cue.isFinite() && !cue.plural(); // "وردا على" (in reply to) is no dual
          if (one && forms.containsKey("و" + form)) {
            map.put("و" + form, cue);
          }
        });
    return map.build();
  }

  private static PhraseList<Boolean> phrases(Vocabulary.Builder vocabulary, String file) {
    PhraseList.Builder<Boolean> list = new PhraseList.Builder<>(vocabulary);
    for (Table.Row row : Table.read(CueLexicon.class, file, 1).rows()) {
      list.put(row.words(0), true);
    }
    return list.build();
  }

  private static Cue cue(Table.Row row) {
    Act act = Act.valueOf(row.get(5).toUpperCase(Locale.ROOT));
    Map<Frame, Act> frames = new EnumMap<>(Frame.class);
    for (String code : row.words(4)) {
      int equals = code.indexOf('=');
      Act byFrame =
          equals < 0 ? act : Act.valueOf(code.substring(equals + 1).toUpperCase(Locale.ROOT));
      frames.put(Frame.of(equals < 0 ? code : code.substring(0, equals)), byFrame);
    }
    return new Cue(
        row.get(0),
        frames,
        act,
        Certainty.valueOf(row.get(6).toUpperCase(Locale.ROOT)),
        Polarity.valueOf(row.get(7).toUpperCase(Locale.ROOT)));
  }

  private static PhraseList<Certainty> certainties(Vocabulary.Builder vocabulary, String file) {
    PhraseList.Builder<Certainty> list = new PhraseList.Builder<>(vocabulary);
    for (Table.Row row : Table.read(CueLexicon.class, file, 2).rows()) {
      list.put(row.words(0), Certainty.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return list.build();
  }

  /** The cue verb that the token is a form of; null where it is none. */
  @Nullable CueForm form(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return null;
    }
    CueForm form = forms.get(tokens.whole(token));
    if (form != null || tokens.has(token, Tokens.ARTICLE)) {
      return form;
    }
    return forms.get(tokens.base(token));
  }

  /** What the form at the token is too, with "and" before it: وردت is "arrived", "and replied". */
  @Nullable CueForm withAnd(Tokens tokens, int token) {
    return withAnd.get(tokens.whole(token));
  }

  /** The same, and where an object is attached (أوردته, reported it) the form without it. */
  @Nullable CueForm formOrHost(Tokens tokens, int token) {
    CueForm form = form(tokens, token);
    return form != null || !tokens.isWord(token) ? form : forms.get(tokens.host(token));
  }

  /** The phrase at the token after which a source stands; null where none does. */
  PhraseList.@Nullable Match<Certainty> phrase(Tokens tokens, int token, int limit) {
    return phrases.at(tokens, token, limit);
  }

  /** The impersonal cue at the token; null where none does. */
  PhraseList.@Nullable Match<Certainty> impersonal(Tokens tokens, int token, int limit) {
    return impersonal.at(tokens, token, limit);
  }

  /** The talk without a speaker that begins at the token; null where none does. */
  PhraseList.@Nullable Match<Certainty> talk(Tokens tokens, int token, int limit) {
    return talk.at(tokens, token, limit);
  }

  /** Whether the reporter's own voice begins at the token. */
  boolean isReporterVoice(Tokens tokens, int token, int limit) {
    return reporterVoice.at(tokens, token, limit) != null;
  }

  /** Whether the reporter's voice comes back at the token, which follows a comma. */
  boolean isResumption(Tokens tokens, int token, int limit) {
    return resumptions.at(tokens, token, limit) != null;
  }

  /** Whether a wish for anonymity begins at the token. */
  boolean isAnonymity(Tokens tokens, int token, int limit) {
    return anonymity.at(tokens, token, limit) != null;
  }
}
