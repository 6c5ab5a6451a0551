package org.isnad.event;

import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Act;
import org.isnad.annotation.Certainty;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Form;
import org.isnad.annotation.Link;
import org.isnad.annotation.Polarity;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.arabic.Analyser;
import org.isnad.entity.MentionRecogniser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.number.NumberRecogniser;
import org.isnad.phrase.Passage;
import org.isnad.quantity.QuantityRecogniser;
import org.isnad.text.Article;
import org.isnad.phrase.NounPhrases;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.isnad.text.Sentence;
import org.isnad.text.Span;
import org.isnad.time.TimeRecogniser;

/** One sentence of a text with all that the recognition of events stands on, for its tests. */
final class Stage {
  private static final Vocabulary.Builder WORDS = new Vocabulary.Builder();
  private static final NumberRecogniser NUMBERS = new NumberRecogniser(WORDS);
  private static final TimeRecogniser TIMES = new TimeRecogniser(WORDS);
  private static final QuantityRecogniser QUANTITIES = new QuantityRecogniser(WORDS);
  private static final MentionRecogniser MENTIONS = new MentionRecogniser(WORDS);
  private static final Grammar GRAMMAR = Grammar.load(WORDS, new NounPhrases(WORDS));
  private static final Analyser ANALYSER = new Analyser(WORDS.build());

  final String text;
  final Grammar grammar = GRAMMAR;
  final Document document;
  final Scene scene;

  private Stage(String text, List<Claim> claims) {
    this.text = text;
    document = ANALYSER.analyse(new Article("s", "", Published.parse("2031-05-14"), text));
    var numerals = NUMBERS.recognise(document);
    List<Time> times = TIMES.recognise(document, numerals);
    List<Quantity> quantities = QUANTITIES.recognise(document, numerals, times);
    Passage passage = new Passage(document, times, MENTIONS.recognise(document));
    scene = new Scene(GRAMMAR, passage, claims, times, quantities);
  }

  /** The body's one sentence, set in the reporter's own voice. */
  static Stage of(String body) {
    return new Stage("عنوان\n" + body, List.of());
  }

  /** The same with a claim over these words, with this act and polarity. */
  Stage claimed(String words, Act act, Polarity polarity) {
    int start = text.indexOf(words);
    Claim claim =
        new Claim(
            "c1",
            Optional.empty(),
            List.of(new Span(start, start + words.length())),
            List.of(Link.unattributed()),
            act,
            Form.INDIRECT,
            Certainty.CERTAIN,
            polarity,
            1,
            "test");
    return new Stage(text, List.of(claim));
  }

  Sentence sentence() {
    return document.sentences().get(1);
  }

  /** The token of the word as it stands in the text. */
  int token(String word) {
    return document.tokenAt(text.indexOf(word));
  }

  /** The drafts of the sentence before anything is joined. */
  List<Draft> drafts() {
    return new SentenceReader(GRAMMAR, scene, sentence(), 1).read();
  }

  /** The drafts, joined. */
  List<Draft> joined() {
    List<Draft> drafts = drafts();
    new Tolls(scene, sentence(), drafts).join(null);
    return drafts;
  }

  /** The draft that begins with the word. */
  static Draft draft(List<Draft> drafts, Stage stage, String word) {
    int token = stage.token(word);
    return drafts.stream().filter(draft -> draft.token == token).findFirst().orElseThrow();
  }

  /** The words for a phrase as they stand in the text. */
  String words(Words words) {
    return scene.span(words).map(span -> span.of(text)).orElse("-");
  }

  List<String> words(List<Words> all) {
    return all.stream().map(this::words).toList();
  }
}
