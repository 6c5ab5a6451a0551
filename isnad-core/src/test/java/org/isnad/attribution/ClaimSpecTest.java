package org.isnad.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.MarkedExample;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Entity;
import org.isnad.annotation.Link;
import org.isnad.annotation.Mention;
import org.isnad.arabic.Analyser;
import org.isnad.entity.MentionRecogniser;
import org.isnad.lexicon.Vocabulary;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.Passage;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the recogniser against {@code claims.spec}. */
class ClaimSpecTest {
  private static final String TITLE = "عنوان\n";
  private static final Vocabulary.Builder WORDS = new Vocabulary.Builder();
  private static final MentionRecogniser MENTIONS = new MentionRecogniser(WORDS);
  private static final AttributionRecogniser CLAIMS =
      new AttributionRecogniser(WORDS, new NounPhrases(WORDS));
  private static final Analyser ANALYSER = new Analyser(WORDS.build());

  static List<MarkedExample> examples() {
    return MarkedExample.read(ClaimSpecTest.class, "claims.spec");
  }

  private static List<Claim> read(String text) {
    Article article = new Article("spec", "", Published.UNKNOWN, TITLE + text);
    Document document = ANALYSER.analyse(article);
    List<Mention> mentions =
        CLAIMS.mend(document, MENTIONS.recognise(document), List.of(), List.of());
    List<Entity> entities = MENTIONS.resolver().resolve(document, mentions);
    return CLAIMS.recognise(new Passage(document, List.of(), mentions), List.of(), entities);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void findsTheMarkedClaims(MarkedExample example) {
    String text = TITLE + example.text();
    List<Claim> claims = read(example.text());
    List<String> cues = new ArrayList<>();
    List<String> contents = new ArrayList<>();
    for (Claim claim : claims) {
      claim.cue().ifPresent(cue -> cues.add(cue.of(text)));
      claim.content().forEach(span -> contents.add(span.of(text)));
    }
    assertThat(cues.stream().distinct().toList()).as("cues").isEqualTo(example.within('{', '}'));
    assertThat(contents).as("contents").isEqualTo(example.within('[', ']'));
    if (!example.negative()) {
      checkSource(example, claims.get(0), text);
      checkLast(example, claims.get(claims.size() - 1));
    }
  }

  private static void checkSource(MarkedExample example, Claim first, String text) {
    List<String> sources = example.within('<', '>');
    String source = first.root().span().map(span -> span.of(text)).orElse("");
    assertThat(source).as("source").isEqualTo(sources.isEmpty() ? "" : sources.get(0));
    if (!example.fact("outer").isEmpty()) {
      assertThat(first.chain()).as("chain").hasSize(2);
      assertThat(first.chain().get(0).name()).hasValue(example.fact("outer"));
    } else {
      assertThat(first.chain()).as("chain").hasSize(1);
    }
    String is =
        String.join(
            " ",
            first.act().code(),
            first.form().code(),
            first.certainty().code(),
            first.polarity().code());
    assertThat(is).isEqualTo(example.fact("is"));
  }

  private static void checkLast(MarkedExample example, Claim last) {
    Link root = last.root();
    assertThat(root.kind().code()).as("kind").isEqualTo(example.fact("root"));
  }

  @Test
  void everyFrameHasAnExample() {
    Set<Frame> missing = EnumSet.allOf(Frame.class);
    for (MarkedExample example : examples()) {
      missing.removeIf(
          frame -> example.name().equals(frame.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void anOmittedSpeakerIsTheOneTheVerbAgreesWith() {
    List<Claim> claims =
        read(
            "قالت الوزيرة إن المدارس ستفتح. وقال مدير المعهد إن الكتب جاهزة. وأضافت أن المقاعد تكفي.");
    assertThat(claims).hasSize(3);
    assertThat(claims.get(2).root().name()).hasValue("الوزيرة");
  }
}
