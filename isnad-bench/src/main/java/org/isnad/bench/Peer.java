package org.isnad.bench;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.util.Version;
import org.isnad.annotation.Numeral;
import org.isnad.annotation.Time;
import org.isnad.arabic.Analyser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.number.NumberRecogniser;
import org.isnad.quantity.QuantityRecogniser;
import org.isnad.reading.Reader;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.time.TimeRecogniser;

/**
 * Something that is done to every article.
 *
 * @param name what it is
 * @param work does it; the count that it gives keeps the work from being optimised away
 */
record Peer(String name, Work work) {
  /** What is measured. */
  interface Work {
    /** Does it to one article. */
    long on(Article article) throws IOException;
  }

  /** A whole reading. */
  static Peer reading() {
    Reader reader = Reader.arabic();
    return new Peer("Isnad, the whole reading", article -> reader.read(article).claims().size());
  }

  /** The stages up to times and quantities, without claims. */
  static Peer timesAndQuantities() {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    NumberRecogniser numbers = new NumberRecogniser(vocabulary);
    TimeRecogniser times = new TimeRecogniser(vocabulary);
    QuantityRecogniser quantities = new QuantityRecogniser(vocabulary);
    Analyser analyser = new Analyser(vocabulary.build());
    return new Peer(
        "Isnad, times and quantities alone",
        article -> {
          Document document = analyser.analyse(article);
          List<Numeral> numerals = numbers.recognise(document);
          List<Time> found = times.recognise(document, numerals);
          return quantities.recognise(document, numerals, found).size();
        });
  }

  /** Search forms by Lucene's chain for Arabic. */
  static Peer lucene(Analyzer analyzer) {
    return new Peer(
        "Lucene " + Version.LATEST + " " + ArabicAnalyzer.class.getSimpleName(),
        article -> {
          long tokens = 0;
          try (TokenStream stream = analyzer.tokenStream("text", article.text())) {
            stream.reset();
            while (stream.incrementToken()) {
              tokens++;
            }
            stream.end();
          }
          return tokens;
        });
  }
}
