package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void numbersFormsFromZero() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    assertThat(words.intern("كتاب")).isZero();
    assertThat(words.intern("قلم")).isEqualTo(1);
    assertThat(words.intern("كتاب")).isZero();
    Vocabulary vocabulary = words.build();
    assertThat(vocabulary.size()).isEqualTo(2);
    assertThat(vocabulary.id("قلم")).isEqualTo(1);
    assertThat(vocabulary.form(0)).isEqualTo("كتاب");
  }

  @Test
  void seesOneWordInTwoSpellings() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    assertThat(words.intern("مسؤول")).isEqualTo(words.intern("مسئول"));
    assertThat(words.build().id("مَسؤول")).isZero();
  }

  @Test
  void findsAFormWithinABuffer() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    words.intern("قلم");
    char[] buffer = "بقلمين".toCharArray();
    assertThat(words.build().id(buffer, 1, 4)).isZero();
    assertThat(words.build().id(buffer, 0, 4)).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void knowsNothingWhileEmpty() {
    assertThat(new Vocabulary.Builder().build().id("كتاب")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void keepsItsNumbersWhereExtended() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    words.intern("كتاب");
    Vocabulary narrow = words.build();
    Vocabulary.Builder more = narrow.extend();
    assertThat(more.intern("قلم")).isEqualTo(1);
    assertThat(more.build().id("كتاب")).isZero();
    assertThat(narrow.id("قلم")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void holdsMoreFormsThanACharacterCounts() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    for (int i = 0; i < 70_000; i++) {
      words.intern("و" + i);
    }
    Vocabulary vocabulary = words.build();
    assertThat(vocabulary.id("و65535")).isEqualTo(65_535);
    assertThat(vocabulary.id("و65536")).isEqualTo(65_536);
    assertThat(vocabulary.form(69_999)).isEqualTo("و69999");
  }

  @Test
  void isNotChangedByItsBuilder() {
    Vocabulary.Builder words = new Vocabulary.Builder();
    words.intern("كتاب");
    Vocabulary vocabulary = words.build();
    words.intern("قلم");
    assertThat(vocabulary.size()).isEqualTo(1);
    assertThat(vocabulary.id("قلم")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Property(tries = 50)
  void findsEachFormUnderItsNumber(@ForAll List<String> forms) {
    Vocabulary.Builder words = new Vocabulary.Builder();
    Set<String> light = new HashSet<>();
    for (String form : forms) {
      words.intern(form);
      light.add(LightForm.of(form));
    }
    Vocabulary vocabulary = words.build();
    assertThat(vocabulary.size()).isEqualTo(light.size());
    for (int id = 0; id < vocabulary.size(); id++) {
      assertThat(vocabulary.id(vocabulary.form(id))).isEqualTo(id);
    }
  }
}
