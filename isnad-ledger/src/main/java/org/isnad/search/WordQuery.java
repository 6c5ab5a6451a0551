package org.isnad.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.isnad.search.Words.Word;
import org.isnad.text.Span;

/**
 * What somebody typed, as a question to the index. Every word must be there, itself or a relative;
 * words in quotation marks as they stand and in their order; a word after a minus must not be
 * there. A negation belongs to the word after it: لم ينسحب is not found where something else did
 * not happen. The exact word counts more than a relative, a relative more than another spelling.
 */
final class WordQuery {
  private static final float EXACT = 2f;
  private static final float KEY = 1f;
  private static final float SPELLING = 0.6f;

  /** A word of the title, or of the source's name, beside the words of the text. */
  private static final float HEAD = 0.7f;

  /** More words than these are no question; the rest is left out. */
  private static final int MOST_WORDS = 64;

  private static final Set<String> NEGATIONS = negations();

  private final WordReader reader;

  WordQuery(WordReader reader) {
    this.reader = reader;
  }

  private static Set<String> negations() {
    Set<String> negations = new HashSet<>();
    for (Row row : Table.read(WordQuery.class, "negations.tsv", 1).rows()) {
      negations.add(SearchForm.of(row.get(0)));
    }
    return Set.copyOf(negations);
  }

  /** The words of a text. */
  Words read(String text) {
    return reader.read(text);
  }

  /** The question; everything where nothing was typed. */
  Query query(String typed) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean any = false;
    for (Piece piece : pieces(typed)) {
      all.add(piece.query(), piece.excluded() ? Occur.MUST_NOT : Occur.MUST);
      any |= !piece.excluded();
    }
    if (!any) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return all.build();
  }

  /** Where the words that were typed stand in a text, in text order: for showing them. */
  List<Span> marks(String typed, String text) {
    Set<String> exact = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (Piece piece : pieces(typed)) {
      if (!piece.excluded()) {
        piece
            .words()
            .forEach(
                word ->
                    (piece.quoted() ? exact : keys)
                        .add(piece.quoted() ? word.exact() : word.key()));
      }
    }
    List<Span> marks = new ArrayList<>();
    for (Word word : reader.read(text).words()) {
      if (keys.contains(word.key()) || exact.contains(word.exact())) {
        marks.add(new Span(word.start(), word.end()));
      }
    }
    return marks;
  }

  private List<Piece> pieces(String typed) {
    List<Piece> pieces = new ArrayList<>();
    int count = 0;
    for (Typed part : Typed.parts(typed)) {
      List<Word> words = reader.read(part.text()).words();
      if (part.quoted() && !words.isEmpty()) {
        pieces.add(new Piece(words, true, part.excluded()));
      } else {
        pieces.addAll(plain(words, part.excluded()));
      }
      count += words.size();
      if (count > MOST_WORDS) {
        break;
      }
    }
    return pieces;
  }

  /** Each word by itself, a negation with the word after it. */
  private static List<Piece> plain(List<Word> words, boolean excluded) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean negation = NEGATIONS.contains(words.get(i).key()) && i + 1 < words.size();
      int end = negation ? i + 2 : i + 1;
      pieces.add(new Piece(List.copyOf(words.subList(i, end)), false, excluded));
      i = end - 1;
    }
    return pieces;
  }

  /** What must be there together. */
  private record Piece(List<Word> words, boolean quoted, boolean excluded) {
    Query query() {
      List<Query> ways = new ArrayList<>();
      if (quoted) {
        ways.add(phrase(Fields.EXACT, true));
        ways.add(new BoostQuery(phrase(Fields.HEAD_EXACT, true), HEAD));
      } else if (words.size() > 1) {
        ways.add(new BoostQuery(phrase(Fields.EXACT, true), EXACT));
        ways.add(phrase(Fields.KEYS, false));
        ways.add(new BoostQuery(phrase(Fields.HEAD_KEYS, false), HEAD));
      } else {
        Word word = words.get(0);
        add(ways, Fields.EXACT, word.exact(), EXACT);
        add(ways, Fields.KEYS, word.key(), KEY);
        add(ways, Fields.SPELLINGS, word.spelling(), SPELLING);
        add(ways, Fields.HEAD_EXACT, word.exact(), EXACT * HEAD);
        add(ways, Fields.HEAD_KEYS, word.key(), KEY * HEAD);
        add(ways, Fields.HEAD_SPELLINGS, word.spelling(), SPELLING * HEAD);
      }
      return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private Query phrase(String field, boolean exact) {
      if (words.size() == 1) {
        return new TermQuery(new Term(field, exact ? words.get(0).exact() : words.get(0).key()));
      }
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      words.forEach(word -> phrase.add(new Term(field, exact ? word.exact() : word.key())));
      return phrase.build();
    }

    private static void add(List<Query> ways, String field, String form, float boost) {
      if (!form.isEmpty()) {
        ways.add(new BoostQuery(new TermQuery(new Term(field, form)), boost));
      }
    }
  }
}
