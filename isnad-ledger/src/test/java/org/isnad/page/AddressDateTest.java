package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateTest {
  @ParameterizedTest
  @CsvSource({
    "https://m.example/story/2027/2/14/%D8%AC/77, 2027-02-14",
    "https://m.example/2027-02-14/bridge, 2027-02-14",
    "https://m.example/news/20270214/road, 2027-02-14",
    "https://m.example/arab/202702141044893040-bridge/, 2027-02-14",
    "https://m.example/a_2027_02_14.html, 2027-02-14",
    "https://m.example/?d=2027-02-14, 2027-02-14"
  })
  void dayIsFound(String address, String expected) {
    assertThat(AddressDate.read(address).orElseThrow().day()).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "https://m.example/articles/6291787/x", "https://m.example/2027/sport/2/14/x",
        "https://m.example/2027/13/40/x", "https://m.example/99999999", "https://m.example/2027/02/"
      })
  void numbersThatAreNoDayAreNone(String address) {
    assertThat(AddressDate.read(address)).isEmpty();
  }
}
