package org.isnad.attribution;

import org.isnad.annotation.EntityType;
import org.isnad.annotation.Polarity;
import org.isnad.lexicon.Vocabulary;
import org.isnad.phrase.Inflection;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.Passage;
import org.isnad.phrase.Quotations.Quotation;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.SourceNouns;
import org.isnad.phrase.WordClass;
import org.isnad.phrase.WordClasses;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads on from a cue verb: its subject, remarks on time and occasion, an object, until one of the
 * verb's frames opens the content. Thread-safe.
 */
final class ComplementFinder {
  /** How far a content may stand from its cue, in tokens. */
  private static final int REACH = 70;

  private final WordClasses words;
  private final SourceNouns nouns;
  private final NounPhrases phrases;
  private final CueLexicon cues;
  private final Prepositions prepositions;
  private final TextSources texts;

  ComplementFinder(
      Vocabulary.Builder vocabulary,
      WordClasses words,
      SourceNouns nouns,
      NounPhrases phrases,
      CueLexicon cues) {
    this.words = words;
    this.nouns = nouns;
    this.phrases = phrases;
    this.cues = cues;
    prepositions = new Prepositions(vocabulary);
    texts = new TextSources(words, nouns, phrases, prepositions);
  }

  /**
   * The content that follows the cue; null where none does.
   *
   * @param before the subject that stands before the cue; null where none does
   */
  @Nullable Complement find(
      Passage passage, CueForm form, @Nullable NounPhrase before, int cueAfter, int limit) {
    return new Search(passage, form, before, cueAfter, Math.min(limit, cueAfter + REACH)).run();
  }

  /** One search under way. */
  private final class Search {
    private final Passage passage;
    private final Tokens tokens;
    private final CueForm form;
    private final Cue cue;
    private final int from;
    private final int limit;
    private int at;
    private @Nullable NounPhrase subject;
    private @Nullable NounPhrase relayed;
    private int object = -1;
    private boolean handsOn;
    private final RelativeClause relative;
    private final SubjectTest subjects;
    private final Remarks remarks;
    private final NominalContent contents;
    private final NamesInMarks names;

    Search(Passage passage, CueForm form, @Nullable NounPhrase before, int from, int limit) {
      subject = before;
      subjects = new SubjectTest(words, nouns, passage);
      this.passage = passage;
      this.tokens = passage.tokens();
      this.form = form;
      this.cue = form.cue();
      names = new NamesInMarks(words, nouns, passage, cue);
      contents = new NominalContent(words, prepositions, passage, cue);
      relative = new RelativeClause(words, cues, passage, cue);
      remarks = new Remarks(words, nouns, cues, prepositions, passage, form);
      this.from = from;
      this.limit = limit;
      at = from;
    }

    @Nullable Complement run() {
      Complement found = search();
      boolean plain = found == null && object >= 0 && cue.takes(Frame.ACC_NP) && at >= 0;
      return plain ? give(Frame.ACC_NP, object) : found;
    }

    private @Nullable Complement search() {
      if (cue.takes(Frame.SOURCE) && !takeSource()) {
        return null;
      }
      while (at < limit) {
        int before = at;
        Complement found = tokens.kind(at) == Tokens.Kind.MARK ? mark() : word();
        if (found != null) {
          return found;
        }
        if (at < before) {
          return null;
        }
        if (at == before) {
          at++;
        }
      }
      return null;
    }

    private boolean takeSource() {
      NounPhrase text = texts.speaking(passage, at, limit);
      if (text == null) {
        return false;
      }
      subject = texts.issuer(passage, text, limit);
      at = Math.max(text.after(), subject.after());
      return true;
    }

    private @Nullable Complement give(Frame frame, int first) {
      int contentFirst = first == object && cue.takes(Frame.TOLD) ? at : first;
      if (contentFirst >= limit) {
        return null;
      }
      if (cue.takes(Frame.RELAY) && relayed == null && !handsOn) {
        return null;
      }
      if (!subjects.canSpeak(subject, frame, form, object)) {
        return null;
      }
      boolean quote = passage.quotations().opensAt(contentFirst);
      boolean clause = frame == Frame.THAT || contentFirst > from && isClause(contentFirst - 1);
      return new Complement(frame, subject, relayed, contentFirst, quote, false, clause);
    }

    private @Nullable Complement mark() {
      if (passage.quotations().opensAt(at)) {
        Quotation quotation = passage.quotations().at(at);
        int speaker = subject == null ? -1 : subject.after();
        boolean name = names.isName(quotation, at, from, limit, speaker);
        if (name && at > from && tokens.isWord(at - 1) && tokens.lightLength(at - 1) == 1) {
          at = quotation.after() + 1; // لـ"المدار": who was told
          return null;
        }
        if (name) {
          return nominal();
        }
        return canQuote() ? give(Frame.QUOTE, object >= 0 ? object : at) : stop();
      }
      if (tokens.isMark(at, ':')) {
        return colon();
      }
      relative.mark(at);
      if (tokens.isMark(at, '(')) {
        at = remarks.closing(at, ')', limit);
      } else if (tokens.isMark(at, '-') || tokens.isMark(at, '–')) {
        at = remarks.closing(at, tokens.firstChar(at), limit);
      }
      return null;
    }

    private @Nullable Complement stop() {
      at = -1;
      return null;
    }

    private boolean canQuote() {
      return form.inflection() != Inflection.VERBAL_NOUN
          && !relative.isOpen()
          && (cue.takes(Frame.QUOTE)
              || cue.takes(Frame.RELAY)
              || cue.takes(Frame.NP)
              || cue.takes(Frame.ACC_QUOTE) && (object >= 0 || form.pronoun()));
    }

    private @Nullable Complement colon() {
      boolean clock = tokens.isGlued(at) && tokens.isDigits(at - 1);
      boolean quotes = !clock && at + 1 < limit && passage.quotations().opensAt(at + 1);
      if (quotes) {
        relative.colon(at);
      }
      if (clock || at + 1 >= limit || !canQuote()) {
        return null;
      }
      Complement found = give(Frame.QUOTE, at + 1);
      return found == null
          ? null
          : new Complement(found.frame(), subject, relayed, at + 1, found.opensQuote(), true, true);
    }

    private @Nullable Complement word() {
      if (isComplementiser(at)) {
        return clause(at, at);
      }
      if (words.is(tokens, at, WordClass.BI_SAYING)) {
        return null;
      }
      if (words.is(tokens.whole(at), WordClass.RESUME) && tokens.kind(at - 1) == Tokens.Kind.MARK) {
        return stop(); // "، ولكن": another clause
      }
      if (cues.isAnonymity(tokens, at, limit)) {
        return remark();
      }
      if (subject != null && relayed == null && texts.isHandedOn(tokens, at, limit)) {
        relayed = phrases.parse(passage, at + 2, limit);
        at = relayed == null ? at : relayed.after();
        return null;
      }
      PrepositionFrames frames = prepositions.of(tokens.whole(at));
      if (frames != null
          && takes(frames)
          && !relative.ownsPreposition(at, limit)
          && !isOccasion()) {
        return afterPreposition(frames);
      }
      if ((tokens.has(at, Tokens.BY) || isLone(at, 'ب')) && !relative.ownsBy(at) && takesBy()) {
        return give(object >= 0 ? Frame.ACC_BI : Frame.BI, object >= 0 ? object : at);
      }
      if (tokens.has(at, Tokens.FOR) && takesFor()) {
        return give(Frame.LI, object >= 0 ? object : at);
      }
      if (isOtherCue()) {
        return stop();
      }
      if (words.is(tokens.whole(at), WordClass.RELATIVE)) {
        relative.open(at);
        return null;
      }
      if (words.is(tokens.whole(at), WordClass.DEMONSTRATIVE) && cue.takes(Frame.NP)) {
        return give(Frame.NP, at);
      }
      return remarks.begins(at, subject != null) ? remark() : nominal();
    }

    private boolean isComplementiser(int token) {
      if (!isClause(token) || tokens.has(token, Tokens.AND)) {
        return false; // "وأن" goes on with a clause and begins none
      }
      return token == from || !words.is(tokens, token - 1, WordClass.NO_COMPLEMENTISER_AFTER);
    }

    private @Nullable Complement clause(int complementiser, int first) {
      boolean withBy = tokens.has(complementiser, Tokens.BY);
      if (relative.isOpen()
          && !passage.isInna(complementiser)
          && !relative.endsBefore(complementiser)) {
        return null;
      }
      boolean bare = words.is(tokens.whole(complementiser), WordClass.BARE_COMPLEMENTISER);
      if (cue.takes(Frame.RELAY)) {
        return give(Frame.THAT, bare ? complementiser + 1 : first);
      }
      if (withBy && cue.takes(Frame.ACC_BI) && object >= 0) {
        return give(Frame.ACC_BI, object);
      }
      boolean possible =
          cue.takes(Frame.THAT)
              || withBy
                  && (cue.takes(Frame.BI) || cue.takes(Frame.BI_THAT) || cue.takes(Frame.ACC_BI))
              || cue.takes(Frame.ACC_THAT)
              || cue.takes(Frame.QUOTE) && passage.isInna(complementiser) && !relative.isOpen();
      return possible ? give(Frame.THAT, bare ? complementiser + 1 : complementiser) : stop();
    }

    private boolean takes(PrepositionFrames frames) {
      return cue.takes(frames.phrase())
          || cue.takes(frames.clause()) && at + 1 < limit && isClause(at + 1)
          || cue.takes(frames.afterObject())
          || asksOf(frames)
          || cue.takes(Frame.THAT)
              && frames.phrase() != Frame.ALA
              && at + 1 < limit
              && isClause(at + 1)
          || cue.takes(Frame.RELAY)
              && (frames.phrase() == Frame.AN || frames.phrase() == Frame.ILA);
    }

    /** "على هامش المؤتمر": an occasion, where the cue can have a clause. */
    private boolean isOccasion() {
      return cue.takes(Frame.ALA)
          && cue.takes(Frame.THAT)
          && at + 1 < limit
          && words.is(tokens, at + 1, WordClass.ADVERBIAL_NOUN)
          && !tokens.has(at + 1, Tokens.ARTICLE);
    }

    private boolean asksOf(PrepositionFrames frames) {
      return frames.phrase() == Frame.MIN && cue.takes(Frame.MIN_NP);
    }

    private boolean isClause(int token) {
      return words.is(tokens.whole(token), WordClass.COMPLEMENTISER);
    }

    private @Nullable Complement afterPreposition(PrepositionFrames frames) {
      int next = at + 1;
      if (cue.takes(Frame.RELAY)) {
        return relay(next);
      }
      if (next < limit && isClause(next)) {
        boolean bare = words.is(tokens.whole(next), WordClass.BARE_COMPLEMENTISER);
        return give(frames.phrase(), bare ? next + 1 : next);
      }
      if (next + 1 < limit && words.is(tokens, next, WordClass.SAY_NOUN) && isClause(next + 1)) {
        return clause(next + 1, next + 1); // شدد على القول إن
      }
      if (asksOf(frames)) {
        return give(Frame.MIN_NP, next);
      }
      if (cue.takes(frames.phrase())) {
        return give(frames.phrase(), object >= 0 && cue.takesObject() ? object : next);
      }
      if (object < 0 && !form.pronoun() && subject != null && frames.phrase() != Frame.MIN) {
        // the only noun phrase may be the object of a speaker left out
        return give(frames.afterObject(), next);
      }
      return give(frames.afterObject(), object >= 0 ? object : next);
    }

    /** "نقلت رويترز عن مصادر مطلعة قولها إن": who hands on stands before, whose words after. */
    private @Nullable Complement relay(int next) {
      if (relayed != null || next >= limit) {
        return null;
      }
      relayed = phrases.parse(passage, next, limit, this::opensSaying);
      handsOn = true;
      at = relayed == null ? next : relayed.after();
      return null;
    }

    private boolean opensSaying(int token) {
      return words.is(tokens, token, WordClass.SAY_NOUN);
    }

    /** "المتحدث بوزارة الداخلية": the body that an office belongs to, right behind the office. */
    private boolean isOffice(int token) {
      SourceNoun body = nouns.get(tokens, token);
      SourceNoun head = nouns.get(tokens, from);
      return subject == null
          && body != null
          && body.kind() == SourceNoun.Kind.ORGANISATION
          && head != null
          && head.isHuman();
    }

    /** Whether the token is a particle that stands alone, before marks or digits: بـ"…". */
    private boolean isLone(int token, char particle) {
      return tokens.lightLength(token) == 1 && tokens.lightChar(token, 0) == particle;
    }

    private boolean takesBy() {
      if (words.is(tokens, at, WordClass.ADVERB)
          || words.is(tokens, at, WordClass.ADVERBIAL_NOUN)
          || isPlaceBeforeClause()) {
        return false;
      }
      boolean afterObject =
          cue.takes(Frame.ACC_BI) && (object >= 0 || form.pronoun() || subject != null);
      return cue.takes(Frame.BI) || afterObject;
    }

    /** "أفاد المراسل بالعاصمة بأن": the place, or what a comma parts, is before the content. */
    private boolean isPlaceBeforeClause() {
      if (!cue.takes(Frame.THAT) || isClause(at)) {
        return false;
      }
      boolean place = passage.names(at, EntityType.PLACE);
      if (place && !cue.takes(Frame.ACC_BI) && cue.polarity() != Polarity.NEGATIVE) {
        return true; // اعترف بدولة: an act
      }
      for (int token = at + 1; token < Math.min(limit, at + 20); token++) {
        boolean apart = tokens.kind(token - 1) == Tokens.Kind.MARK;
        if (isComplementiser(token) && (apart || place && token < at + 5)) {
          return true;
        }
        CueForm other = cues.form(tokens, token);
        if (tokens.isMark(token, '.')
            || other != null && other.inflection() != Inflection.VERBAL_NOUN) {
          return false;
        }
      }
      return false;
    }

    private boolean takesFor() {
      return cue.takes(Frame.LI)
          || cue.takes(Frame.ACC_LI) && object >= 0 && !words.is(tokens, at, WordClass.ADVERB);
    }

    private boolean isOtherCue() {
      boolean closed = tokens.has(at, Tokens.AND) && tokens.kind(at - 1) == Tokens.Kind.MARK;
      if (relative.isOpen() && !closed || at == from) {
        return false;
      }
      CueForm other = cues.form(tokens, at);
      return other != null
          && other.isFinite()
          && (tokens.has(at, Tokens.AND) || !passage.names(at, EntityType.PERSON))
          && nouns.get(tokens, at) == null
          && passage.mention(at) == null;
    }

    private @Nullable Complement remark() {
      at = remarks.after(at, limit, subject != null);
      return null;
    }

    private @Nullable Complement nominal() {
      if (relative.isOpen()) {
        return null;
      }
      NounPhrase phrase = phrases.parse(passage, at, limit, this::claims);
      if (phrase == null) {
        return null;
      }
      if (subject == null
          && (subjects.isSubject(phrase, form, at > from) || opensClauseBehind(phrase))) {
        subject = phrase;
        at = phrase.after();
        return null;
      }
      if (cue.takesObject() && object < 0) {
        object = at;
        at = phrase.after();
        return cue.takes(Frame.ACC_RESPONSIBILITY) ? responsibility() : null;
      }
      if (object < 0 && contents.isContent(phrase, at, subject, limit)) {
        return give(Frame.NP, phrase.first());
      }
      at = phrase.after();
      return null;
    }

    /** "زعم الضحايا أنهم", "أكد المشروع على أن": between a verb and its clause is the subject. */
    private boolean opensClauseBehind(NounPhrase phrase) {
      int behind = phrase.after();
      if (at != from || !form.isFinite() || !cue.takes(Frame.THAT) || behind + 1 >= limit) {
        return false;
      }
      PrepositionFrames frames =
          tokens.isWord(behind) ? prepositions.of(tokens.whole(behind)) : null;
      if (frames != null) {
        return cue.takes(frames.phrase())
            && isClause(behind + 1)
            && !words.is(tokens, phrase.first(), WordClass.ASKS_NOUN);
      }
      return tokens.has(phrase.first(), Tokens.ARTICLE)
          && isComplementiser(behind)
          && (!tokens.has(behind, Tokens.BY) || cue.takes(Frame.BI));
    }

    private @Nullable Complement responsibility() {
      for (int token = at; token < Math.min(limit, at + 8); token++) {
        if (prepositions.isResponsibility(tokens.stem(token))) {
          return give(Frame.ACC_RESPONSIBILITY, object);
        }
      }
      return stop();
    }

    /** A preposition or particle that the verb wants for its content belongs to no phrase. */
    private boolean claims(int token) {
      if (!tokens.isWord(token)) {
        return false;
      }
      if (cues.isAnonymity(tokens, token, limit)) {
        return true;
      }
      PrepositionFrames frames = prepositions.of(tokens.whole(token));
      if (frames != null
          && (cue.takes(frames.phrase())
              || cue.takes(frames.clause())
              || cue.takes(frames.afterObject())
              || asksOf(frames)
              || cue.takes(Frame.RELAY))) {
        return true;
      }
      if (words.is(tokens.whole(token), WordClass.NOUN_PREPOSITION)) {
        return false; // المتحدث باسم: the particle belongs to the office
      }
      if (tokens.has(token, Tokens.BY) || isLone(token, 'ب')) {
        boolean place = object < 0 && passage.mention(token) != null;
        return !isOffice(token) && (cue.takes(Frame.BI) || cue.takes(Frame.ACC_BI) && !place);
      }
      return tokens.has(token, Tokens.FOR)
          && (cue.takes(Frame.LI) || cue.takes(Frame.ACC_LI) && subject != null);
    }
  }
}
