package org.isnad.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.annotation.Numeral;
import org.isnad.number.Speller.Case;
import org.isnad.number.Speller.Gender;
import org.isnad.number.Speller.Style;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/** Reads back what the speller says: every number, gender, case and custom of writing. */
class RoundTripTest {
  private static final int SAMPLE = 1_000_000;
  private static final int BATCH = 20_000;
  private static final String[] HUNDREDS = {"مئة", "مائة", "مية"};
  private static final String[] EIGHTS = {"ثماني", "ثمان"};

  private final long seed = Long.getLong("isnad.seed", 20_240_907L);

  @Test
  void readsBackMillionSpokenIntegers() {
    System.out.println("RoundTripTest: seed " + seed + ", " + SAMPLE + " integers");
    Random random = new Random(seed);
    for (int done = 0; done < SAMPLE; done += BATCH) {
      batch(random);
    }
  }

  private static void batch(Random random) {
    StringBuilder text = new StringBuilder();
    long[] numbers = new long[BATCH];
    int[] starts = new int[BATCH];
    int[] ends = new int[BATCH];
    for (int i = 0; i < BATCH; i++) {
      Style style = style(random);
      numbers[i] = number(random, style);
      Gender gender = Gender.values()[random.nextInt(2)];
      Case grammar = Case.values()[random.nextInt(3)];
      String said = new Speller(gender, grammar, style).say(numbers[i]);
      starts[i] = text.length();
      text.append(said);
      ends[i] = text.length() - (style.noun().isEmpty() ? 0 : style.noun().length() + 1);
      text.append('\n');
    }
    check(text.toString(), numbers, starts, ends);
  }

  private static void check(String text, long[] numbers, int[] starts, int[] ends) {
    List<Numeral> read = Numbers.of(text);
    for (int i = 0; i < numbers.length; i++) {
      Span line = new Span(starts[i], ends[i]);
      boolean right =
          i < read.size() && read.get(i).span().equals(line) && read.get(i).low() == numbers[i];
      if (!right) {
        assertThat(Numbers.marked(line.of(text)))
            .as("line %d", i)
            .isEqualTo('[' + line.of(text) + "]{" + numbers[i] + '}');
        assertThat(read.get(i).low()).as(line.of(text)).isEqualTo(numbers[i]);
      }
    }
    assertThat(read).hasSameSizeAs(numbers);
  }

  /** As many small numbers as great ones; some of them round, some that end in a half. */
  private static long number(Random random, Style style) {
    long limit = (long) Math.pow(10, 1 + random.nextInt(12));
    long number = 1 + Math.floorMod(random.nextLong(), limit);
    long round = (long) Math.pow(1000, random.nextInt(4));
    if (random.nextInt(4) == 0 && number > round) {
      number = number / round * round;
    }
    if (style.half() && number > 1_000_000) {
      number = number / 1_000_000 * 1_000_000 + 500_000;
    }
    return number;
  }

  private static Style style(Random random) {
    boolean digits = random.nextInt(10) == 0;
    return new Style(
        HUNDREDS[random.nextInt(3)],
        random.nextBoolean(),
        EIGHTS[random.nextInt(2)],
        random.nextInt(4) == 0 ? " و " : " و",
        random.nextInt(4) != 0,
        random.nextInt(6) == 0,
        digits,
        digits || random.nextInt(3) != 0 ? "" : "رجل");
  }
}
