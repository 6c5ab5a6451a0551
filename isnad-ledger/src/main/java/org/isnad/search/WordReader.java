package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.search.Words.Word;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Tokens;

/**
 * Reads the words of a text for the index and for queries alike, with the particles that the reader
 * of articles splits off too. Nothing is left out: لم (did not) is a word to look for. Thread-safe.
 */
final class WordReader {
  private static final int GROUP = 3;

  private final Analyser analyser = new Analyser(new Vocabulary.Builder().build());
  private final Relatives relatives = new Relatives(analyser);

  /** The words of the text. */
  Words read(String text) {
    Tokens tokens = analyser.analyse(new Article("", "", Published.UNKNOWN, text)).tokens();
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        words.add(word(tokens, i));
      } else if (tokens.isDigits(i)) {
        int last = lastOfNumber(tokens, i);
        words.add(plain(text, tokens.start(i), tokens.end(last), true));
        i = last;
      } else if (tokens.kind(i) == Tokens.Kind.FOREIGN) {
        words.add(plain(text, tokens.start(i), tokens.end(i), false));
      }
    }
    return new Words(words);
  }

  private Word word(Tokens tokens, int i) {
    String exact = SearchForm.of(tokens.light(i));
    String stem = SearchForm.of(tokens.lightStem(i));
    boolean bare = stem.isEmpty();
    String key = relatives.key(bare ? Vocabulary.UNKNOWN : tokens.stem(i), bare ? exact : stem);
    return new Word(tokens.start(i), tokens.end(i), exact, key, Spelling.of(stem));
  }

  /** A number or a word of another script has one form. */
  private static Word plain(String text, int start, int end, boolean number) {
    String form = SearchForm.of(text.substring(start, end));
    String shown = number ? withoutSeparators(form) : form;
    return new Word(start, end, shown, shown, "");
  }

  /** 2,500 and ٢٬٥٠٠ are the number 2500. */
  private static int lastOfNumber(Tokens tokens, int first) {
    int last = first;
    while (last + 2 < tokens.size()
        && isSeparator(tokens, last + 1)
        && tokens.isGlued(last + 1)
        && tokens.isGlued(last + 2)
        && tokens.isDigits(last + 2)
        && tokens.end(last + 2) - tokens.start(last + 2) == GROUP) {
      last += 2;
    }
    return last;
  }

  private static boolean isSeparator(Tokens tokens, int i) {
    return tokens.isMark(i, ',') || tokens.isMark(i, '٬') || tokens.isMark(i, '،');
  }

  private static String withoutSeparators(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      if (Character.isDigit(number.charAt(i))) {
        digits.append(number.charAt(i));
      }
    }
    return digits.toString();
  }
}
