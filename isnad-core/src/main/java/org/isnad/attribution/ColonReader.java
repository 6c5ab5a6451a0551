package org.isnad.attribution;

import org.isnad.annotation.EntityType;
import org.isnad.annotation.Mention;
import org.isnad.phrase.NounPhrase;
import org.isnad.phrase.Passage;
import org.isnad.phrase.Quotations.Quotation;
import org.isnad.phrase.SourceNoun;
import org.isnad.phrase.WordClass;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads headlines that attribute by a colon alone: a source, a colon, its words. */
final class ColonReader {
  private static final int MOST_BEFORE = 14;

  private final Grammar grammar;
  private final Passage passage;
  private final Tokens tokens;

  ColonReader(Grammar grammar, Passage passage) {
    this.grammar = grammar;
    this.passage = passage;
    this.tokens = passage.tokens();
  }

  /** The claim of the headline; null where it is none of this kind. */
  @Nullable Draft read(int first, int after) {
    int colon = colon(first, after);
    if (colon < 0 || grammar.words().is(tokens, first, WordClass.FRAGMENT)) {
      return null;
    }
    NounPhrase source = grammar.phrases().parse(passage, first, colon);
    if (source == null || !isSource(source, colon, after)) {
      return null;
    }
    if (!tokens.isWord(colon + 1) && !passage.quotations().opensAt(colon + 1)) {
      return null;
    }
    CueForm said = source.after() == colon - 1 ? grammar.cues().form(tokens, colon - 1) : null;
    if (said != null && said.isFinite()) {
      return withVerb(draft(source, colon, first, after), said, colon - 1);
    }
    boolean onlySource = source.after() == colon || isRemark(source.after());
    for (int token = first; token < colon; token++) {
      CueForm form = grammar.cues().form(tokens, token);
      if (form != null
          && form.isFinite()
          && passage.mention(token) == null
          && token >= source.after()) {
        return null;
      }
    }
    return onlySource ? draft(source, colon, first, after) : null;
  }

  /** "فلان يحذر: …" (so-and-so warns: …): the verb is the cue. */
  private static Draft withVerb(Draft draft, CueForm said, int verb) {
    draft.form = said;
    draft.frame = Frame.QUOTE;
    draft.cueFirst = verb;
    draft.cueAfter = verb + 1;
    draft.certainty = said.cue().certainty();
    return draft;
  }

  private Draft draft(NounPhrase source, int colon, int first, int after) {
    Draft draft = new Draft(Draft.Way.COLON, first);
    draft.source = source;
    draft.colon = true;
    draft.contentFirst = colon + 1;
    int end = after;
    if (passage.quotations().opensAt(colon + 1)) {
      Quotation quotation = passage.quotations().at(colon + 1);
      end = quotation.after() + 2 >= after ? quotation.after() : after;
    }
    draft.end(Math.min(end, after));
    return draft;
  }

  private int colon(int first, int after) {
    for (int token = first + 1; token < Math.min(after - 1, first + MOST_BEFORE); token++) {
      if (tokens.isMark(token, ':')) {
        return token;
      }
      if (passage.quotations().opensAt(token) && passage.quotations().at(token).length() > 4) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isRemark(int token) {
    return grammar.words().is(tokens.whole(token), WordClass.PREPOSITION)
        || grammar.words().is(tokens.whole(token), WordClass.ADVERB)
        || tokens.has(token, Tokens.FOR);
  }

  private boolean isSource(NounPhrase source, int colon, int after) {
    int head = source.first();
    SourceNoun noun = grammar.nouns().get(tokens, head);
    if (source.hasName()) {
      return true;
    }
    Mention mention = passage.mention(head);
    if (mention != null) {
      return mention.type() == EntityType.PERSON
          || mention.type() == EntityType.ORGANISATION
          || mention.type() == EntityType.PLACE && speaks(colon + 1, after);
    }
    return noun != null
        && (noun.isHuman()
            || noun.kind() == SourceNoun.Kind.ORGANISATION
            || noun.kind() == SourceNoun.Kind.MEDIA
            || noun.kind() == SourceNoun.Kind.DOCUMENT);
  }

  /** A place before a colon is a topic, unless a quotation or a negated verb shows it speaking. */
  private boolean speaks(int content, int after) {
    return content < after
        && (passage.quotations().opensAt(content)
            || grammar.words().is(tokens, content, WordClass.NEGATION)
            || tokens.has(content, Tokens.WILL)
            || grammar.words().is(tokens, content, WordClass.ASKS_HEAD));
  }
}
