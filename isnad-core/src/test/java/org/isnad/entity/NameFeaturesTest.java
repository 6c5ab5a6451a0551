package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;

class NameFeaturesTest {
  private static final WordClasses NONE = new WordClasses(new int[0], new byte[0], new short[0]);
  private static final String TEXT = "وصل سمير زنقوري إلى مدينة زنقورة ، ثم عاد";

  @Test
  void areThoseOfTheWordsAroundAndThoseOfAllTogether() {
    Tokens tokens = Names.document(TEXT).tokens();
    NameFeatures features = features(tokens, false);
    int[] row = new int[NameFeatures.MOST];
    for (int token = 0; token < tokens.size(); token++) {
      Set<Integer> parts = new TreeSet<>();
      for (int offset = -NameFeatures.REACH; offset <= NameFeatures.REACH; offset++) {
        int at = token + offset;
        int other = at < 0 || at >= tokens.size() ? NameFeatures.OUTSIDE : at;
        add(row, features.extractOwn(other, offset, row), parts);
      }
      add(row, features.extractJoint(token, 0, tokens.size(), row), parts);
      assertThat(all(features, token, tokens.size())).isEqualTo(parts);
    }
  }

  @Test
  void lookNoFurtherThanTwoWords() {
    Tokens near = Names.document("أمس وصل سمير زنقوري إلى الميناء").tokens();
    Tokens other = Names.document("اليوم وصل سمير زنقوري إلى السوق").tokens();
    assertThat(all(features(near, false), 3, 6)).isNotEqualTo(all(features(other, false), 3, 6));
    assertThat(all(features(near, false), 3, 5)).isEqualTo(all(features(other, false), 3, 5));
  }

  @Test
  void areMoreInATextOfLearning() {
    Tokens tokens = Names.document(TEXT).tokens();
    Set<Integer> news = all(features(tokens, false), 2, tokens.size());
    Set<Integer> learned = all(features(tokens, true), 2, tokens.size());
    assertThat(learned).containsAll(news).hasSizeGreaterThan(news.size());
  }

  @Test
  void tellWhatTheListsKnow() {
    Tokens element = Names.document("يستعمل الكوبالت في الصناعة").tokens();
    Lists lists = Lists.read(new Vocabulary.Builder());
    assertThat(Hints.of(element, lists).term).hasSize(4);
    assertThat(all(features(element, false), 1, 4)).doesNotContain(0);
  }

  private static NameFeatures features(Tokens tokens, boolean learned) {
    Lists lists = Lists.read(new Vocabulary.Builder());
    return new NameFeatures(
        tokens, new WordForms(tokens, NONE), NONE, Hints.of(tokens, lists), learned);
  }

  private static Set<Integer> all(NameFeatures features, int token, int after) {
    int[] row = new int[NameFeatures.MOST];
    Set<Integer> all = new TreeSet<>();
    add(row, features.extract(token, 0, after, row), all);
    return all;
  }

  private static void add(int[] row, int size, Set<Integer> to) {
    Arrays.stream(row, 0, size).forEach(to::add);
  }
}
