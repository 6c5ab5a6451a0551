package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderedPipelineTest {

  private final List<Integer> taken = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheWork(int threads) throws IOException {
    try (OrderedPipeline<Integer> pipeline = new OrderedPipeline<>(threads, taken::add)) {
      for (int i = 0; i < 1000; i++) {
        int number = i;
        pipeline.give(() -> number, 10);
      }
      pipeline.drain();
    }
    assertThat(taken).hasSize(1000).isSorted();
  }

  @Test
  void laterWorkIsDoneWhileTheFirstLasts() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    try (OrderedPipeline<Integer> pipeline = new OrderedPipeline<>(2, taken::add)) {
      pipeline.give(
          () -> {
            second.await();
            return 1;
          },
          10);
      pipeline.give(
          () -> {
            second.countDown();
            return 2;
          },
          10);
      pipeline.drain();
    }
    assertThat(taken).containsExactly(1, 2);
  }

  @Test
  void largeWorkIsNotHeaped() throws IOException {
    AtomicInteger underWay = new AtomicInteger();
    int most = 0;
    try (OrderedPipeline<Integer> pipeline =
        new OrderedPipeline<>(4, result -> underWay.decrementAndGet())) {
      for (int i = 0; i < 20; i++) {
        int number = i;
        pipeline.give(() -> number, 1 << 23);
        most = Math.max(most, underWay.incrementAndGet());
      }
      pipeline.drain();
    }
    assertThat(most).isLessThanOrEqualTo(2);
  }
}
