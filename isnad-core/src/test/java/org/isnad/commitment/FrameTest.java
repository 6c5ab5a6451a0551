package org.isnad.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.isnad.commitment.Frame.Joint;
import org.isnad.commitment.Frame.Limit;
import org.junit.jupiter.api.Test;

class FrameTest {
  @Test
  void jointAlone() {
    assertThat(Frame.of("ala")).isEqualTo(new Frame(Joint.ALA, Limit.NONE));
  }

  @Test
  void jointWithItsLimit() {
    assertThat(Frame.of("li-pact")).isEqualTo(new Frame(Joint.LI, Limit.PACT));
  }

  @Test
  void unknownJointIsRefused() {
    assertThatThrownBy(() -> Frame.of("with")).isInstanceOf(IllegalArgumentException.class);
  }
}
