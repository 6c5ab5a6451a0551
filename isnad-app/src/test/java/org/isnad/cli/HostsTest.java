package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostsTest {
  @Test
  void thisMachineIsLocalUnderItsOwnNamesOnly() {
    assertThat(Hosts.of("127.0.0.1", List.of()).isLocal()).isTrue();
    assertThat(Hosts.of("127.0.0.1", List.of()).names())
        .contains("127.0.0.1", "localhost", "[::1]");
    assertThat(Hosts.of("127.0.0.1", List.of("isnad.example")).isLocal()).isFalse();
  }

  @Test
  void everyAddressGoesByAllOfThem() {
    Hosts all = Hosts.of("0.0.0.0", List.of("Isnad.Example"));
    assertThat(all.isLocal()).isFalse();
    assertThat(all.names()).contains("isnad.example", "127.0.0.1").doesNotContain("evil.example");
  }
}
