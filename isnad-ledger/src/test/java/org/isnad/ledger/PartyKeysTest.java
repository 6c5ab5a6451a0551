package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.annotation.Reading;
import org.isnad.reading.Reader;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.junit.jupiter.api.Test;

class PartyKeysTest {
  private static final Reader READER = Reader.arabic();

  private static List<String> keys(String text) {
    Reading reading =
        READER.read(new Article("a", "قناة شرفة", Published.parse("2027-02-14"), text));
    return PartyKeys.of(reading, SourceKeys.of(reading)).stream()
        .flatMap(List::stream)
        .map(SourceKey::key)
        .toList();
  }

  @Test
  void whatAWordListKnowsHasItsKey() {
    assertThat(keys("خبر\nأعلنت الأمم المتحدة أنها ستفتح مكتبا جديدا في يونيو 2027."))
        .containsOnly("body:un");
  }

  @Test
  void whoeverSpeaksInTheArticleHasTheKeyOfTheSource() {
    Reading reading =
        READER.read(
            new Article(
                "a",
                "قناة شرفة",
                Published.parse("2027-02-14"),
                "خبر\nأعلنت وزارة الأشغال القرطانية أنها ستبني جسرا جديدا بحلول يونيو 2027."));
    List<List<SourceKey>> parties = PartyKeys.of(reading, SourceKeys.of(reading));
    assertThat(parties.get(0)).containsExactly(SourceKeys.of(reading).get(0).get(0).orElseThrow());
  }

  @Test
  void aCommitmentWithoutPartyHasNoKey() {
    assertThat(keys("خبر\nلا شيء هنا.")).isEmpty();
  }
}
