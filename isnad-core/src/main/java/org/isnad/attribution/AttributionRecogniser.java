package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.lexicon.Vocabulary;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.Passage;
import org.isnad.phrase.Quotations.Quotation;
import org.isnad.text.Document;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/** Finds the claims of a document, with their chains. Thread-safe. */
public final class AttributionRecogniser {
  private final Grammar grammar;

  /** A recogniser with this parser, whose own words are interned in the vocabulary. */
  public AttributionRecogniser(Vocabulary.Builder vocabulary, NounPhrases phrases) {
    grammar = Grammar.load(vocabulary, phrases);
  }

  /**
   * The mentions with their personal names mended by the words about them, which tell who speaks;
   * every later stage should be given these.
   */
  public List<Mention> mend(
      Document document, List<Mention> mentions, List<Time> times, List<Quantity> quantities) {
    return NameMender.mend(
        grammar, document, FalseNames.without(document, mentions, times, quantities));
  }

  /** The claims of the passage in text order. */
  public List<Claim> recognise(Passage passage, List<Quantity> quantities, List<Entity> entities) {
    List<Draft> drafts = new ArrayList<>();
    List<Sentence> sentences = passage.document().sentences();
    int at = 0;
    while (at < sentences.size()) {
      int last = lastOfStretch(passage, sentences, at);
      int first = sentences.get(at).first();
      int after = sentences.get(last).after();
      if (!goesOn(passage, drafts, first, after)) {
        boolean headline = at == last && isHeadline(passage, sentences, at);
        drafts.addAll(new StretchReader(grammar, passage, first, after).read(headline));
      }
      at = last + 1;
    }
    return new ClaimBuilder(grammar, passage, entities, quantities).build(drafts);
  }

  /** A quotation holds sentences together. */
  private static int lastOfStretch(Passage passage, List<Sentence> sentences, int at) {
    int last = at;
    while (last + 1 < sentences.size()
        && sentences.get(last + 1).paragraph() == sentences.get(at).paragraph()
        && isWithinQuotation(passage, sentences.get(last).after())) {
      last++;
    }
    return last;
  }

  private static boolean isWithinQuotation(Passage passage, int token) {
    if (!passage.quotations().holds(token) || passage.quotations().opensAt(token)) {
      return false;
    }
    return passage.quotations().at(token).closed();
  }

  /** A sentence that is nothing but quotation goes on with the quotation before it. */
  private static boolean goesOn(Passage passage, List<Draft> drafts, int first, int after) {
    if (drafts.isEmpty() || !passage.quotations().opensAt(first)) {
      return false;
    }
    Draft last = drafts.get(drafts.size() - 1);
    Quotation quotation = passage.quotations().at(first);
    boolean whole = quotation.after() >= after - 2;
    boolean follows = first - lastToken(last) <= 3;
    if (!whole || !follows || !last.startsQuoted) {
      return false;
    }
    last.more.add(new int[] {first, Math.min(quotation.after(), after)});
    return true;
  }

  private static int lastToken(Draft draft) {
    return draft.more.isEmpty() ? draft.contentAfter : draft.more.get(draft.more.size() - 1)[1];
  }

  /** The title, or a line alone that ends in no full stop. */
  private static boolean isHeadline(Passage passage, List<Sentence> sentences, int at) {
    Sentence sentence = sentences.get(at);
    if (sentence.paragraph() == 0) {
      return true;
    }
    boolean alone =
        (at == 0 || sentences.get(at - 1).paragraph() != sentence.paragraph())
            && (at + 1 == sentences.size()
                || sentences.get(at + 1).paragraph() != sentence.paragraph());
    Tokens tokens = passage.tokens();
    return alone
        && sentence.after() - sentence.first() <= 25
        && !tokens.isMark(sentence.after() - 1, '.');
  }
}
