package org.isnad.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.search.Words.Word;

/** One form of the words of a text as Lucene takes them in, one position a word. */
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<Word> words;
  private final Function<Word, String> form;
  private int next;

  WordStream(Words words, Function<Word, String> form) {
    this.words = words.words();
    this.form = form;
  }

  @Override
  public boolean incrementToken() {
    while (next < words.size()) {
      String written = form.apply(words.get(next++));
      if (!written.isEmpty()) {
        clearAttributes();
        term.append(written);
        return true;
      }
    }
    return false;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
