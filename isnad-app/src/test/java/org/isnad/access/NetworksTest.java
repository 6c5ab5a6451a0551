package org.isnad.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {
  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
    "2001:db8:1:2::1, [2001:db8:1:2::3]:5000, true",
    "2001:db8:1:2::1, 2001:0DB8:0001:0002:0:0:0:1, true",
    "fe80::1%eth0, fe80::2%eth0, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
    "192.0.2.1, 192.0.2.1:5000, true",
    "192.0.2.1, ::ffff:192.0.2.1, true",
    "192.0.2.1, 192.0.2.2, false",
    "unknown, unknown, true",
    "unknown, _hidden, false",
    "2001:db8::zz, 2001:db8::1, false"
  })
  void oneNetworkIsOneGuesser(String one, String other, boolean same) {
    assertThat(Networks.of(one).equals(Networks.of(other))).isEqualTo(same);
  }

  @Test
  void whatIsNoAddressIsNotLookedUp() {
    for (String name : new String[] {"", ":", "[", "[]", "host.invalid:80", "a:b:c", "%"}) {
      assertThat(Networks.of(name)).as(name).isNotNull();
    }
  }
}
