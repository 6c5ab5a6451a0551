package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.search.Facet;
import org.isnad.show.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  private final Addresses addresses = new Addresses(Language.EN);

  @Test
  void aKeyStandsInThePath() {
    assertThat(addresses.source("body:un")).isEqualTo("/en/sources/body%3Aun");
    assertThat(addresses.outlet("قناة x")).isEqualTo("/en/outlets/%D9%82%D9%86%D8%A7%D8%A9%20x");
    assertThat(addresses.outlet("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "..", "a%b", "a;b", "a\\b", "a\nb"})
  void whatNoPathMayHoldStandsInTheQuery(String name) {
    assertThat(addresses.source(name)).startsWith("/en/sources?name=").doesNotContain("/..");
  }

  @Test
  void facetsLeadToTheirHits() {
    assertThat(addresses.commitments(Facet.PARTY, "iso:IQ"))
        .isEqualTo("/en/commitments?party=iso%3AIQ");
    assertThat(addresses.claims(Facet.CHAIN, "a&b"))
        .isEqualTo("/en/search?chain=a%26b&order=newest");
    assertThat(addresses.rowIn("17v2", "p1")).isEqualTo("/en/articles/17v2#p1");
  }
}
