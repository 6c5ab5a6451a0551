package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.isnad.wire.SampleReading;
import org.junit.jupiter.api.Test;

class GoldenFormatTest {

  private static final String GOLDEN =
      """
      claim
      cue: ونقلت
      content: أكثر من 2500 جندي سيغادرون مطلع سبتمبر 2031
      link: وكالة المدار
      name: وكالة المدار
      kind: media
      link: خمسة ضباط
      name: خمسة ضباط
      kind: unnamed-person
      via: قناة الساحل
      people: 5..5
      made_of: خمسة ضباط
      role: ضباط
      anonymity: وطلبوا حجب أسمائهم
      act: states
      form: indirect
      certainty: certain
      polarity: positive

      claim
      cue: ويعتقد
      content: الطريق آمن
      link: -
      name: -
      kind: unattributed
      act: states
      form: indirect
      certainty: probable
      polarity: positive

      time
      words: مطلع سبتمبر 2031
      type: DATE
      value: 2031-09
      from: 2031-09-01T00:00
      to: 2031-10-01T00:00
      mod: START

      quantity
      words: أكثر من 2500 جندي
      low: 2500
      high: -
      approx: false
      unit: جندي
      code: -

      commitment
      party: قوات
      action: سيغادرون
      deadline: 2031-09
      deadline_words: مطلع سبتمبر 2031
      status: scheduled
      claim: ونقلت
      quantity: أكثر من 2500 جندي
      condition: أن الطريق آمن
      residual: عن خمسة ضباط
      reason: وطلبوا حجب أسمائهم
      previous: سبتمبر 2031
      part_of: الطريق آمن
      agreement: تغادر سهل النور

      commitment
      party: -
      action: الطريق آمن
      deadline: -
      deadline_words: -
      status: proposed
      claim: -

      level
      holder: قوات
      number: أكثر من 2500 جندي
      of: جندي
      place: سهل النور
      as_of: مطلع سبتمبر 2031
      claim: ونقلت

      event
      trigger: تغادر
      type: RETREAT
      mode: withdraw
      status: planned
      actor: قوات
      recipient: خمسة ضباط
      place: سهل النور
      when: مطلع سبتمبر 2031
      killed: أكثر من 2500 جندي
      weapon: ضباط
      claim: ونقلت
      """;

  @Test
  void readingIsRenderedAsTheFileHasIt() {
    assertThat(GoldenFormat.render(SampleReading.reading())).isEqualTo(GOLDEN);
  }

  @Test
  void fileComesBackAsItWas() {
    assertThat(GoldenFile.parse(GOLDEN).text()).isEqualTo(GOLDEN);
  }

  @Test
  void recordsOfOtherKindsOutliveARenewal() {
    GoldenFile file = new GoldenFile(List.of("claim\nold\n", "level\nkept\n"));
    assertThat(file.with(Set.of("claim"), List.of("claim\nnew\n")).text())
        .isEqualTo("claim\nnew\n\nlevel\nkept\n");
  }

  @Test
  void recordThatStandsTwiceIsMissedOnce() {
    GoldenFile twice = new GoldenFile(List.of("time\na\n", "time\na\n"));
    assertThat(twice.without(new GoldenFile(List.of("time\na\n")))).containsExactly("time\na\n");
  }
}
