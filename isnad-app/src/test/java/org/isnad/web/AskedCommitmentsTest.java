package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.search.Facet;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchRequest.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedCommitmentsTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 5, 1);

  private static AskedCommitments asked(String query) {
    Map<String, List<String>> values = new HashMap<>();
    for (String part : query.replaceFirst("^\\?", "").split("&", -1)) {
      int at = part.indexOf('=');
      if (at > 0) {
        values
            .computeIfAbsent(part.substring(0, at), name -> new ArrayList<>())
            .add(URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
      }
    }
    return AskedCommitments.of(name -> values.getOrDefault(name, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?q=%D8%AC%D8%B3%D8%B1",
        "?party=iso%3AIQ&status=agreed&status=scheduled&publisher=a%20b",
        "?source=person%3Ax&due-from=2027-01-01&due-to=2027-12-31",
        "?overdue=yes&undated=yes&order=last-due&page=3"
      })
  void theAddressSaysItAll(String query) {
    AskedCommitments asked = asked(query);
    assertThat(asked.page(asked.page())).isEqualTo(query);
  }

  @Test
  void withoutMoreItIsWhatHasADayTheNewestFirst() {
    SearchRequest request = asked("").request(TODAY);
    assertThat(request.type()).isEqualTo(SearchRequest.Type.COMMITMENT);
    assertThat(request.order()).isEqualTo(Order.NEWEST);
    assertThat(request.about().from()).contains(LocalDate.of(1, 1, 1));
    assertThat(request.about().to()).isEmpty();
    assertThat(asked("undated=yes").request(TODAY).about().isAny()).isTrue();
  }

  @Test
  void overdueIsOpenAndDueBeforeToday() {
    SearchRequest request = asked("overdue=yes&status=done").request(TODAY);
    assertThat(request.about().to()).contains(LocalDate.of(2027, 4, 30));
    assertThat(request.filters().get(Facet.STATUS))
        .contains("announced", "postponed")
        .doesNotContain("done", "proposed");
  }

  @Test
  void pagesFollowEachOther() {
    assertThat(asked("page=3").request(TODAY).offset()).isEqualTo(2 * AskedCommitments.PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "page=0,'expected page as a number from 1, found 0'",
    "page=x,'expected page as a number from 1, found x'",
    "due-from=never,'expected a day such as 2027-02-14, found never'",
    "order=best,'expected order as newest, oldest, due, last-due, found best'"
  })
  void saysWhatIsWrong(String query, String message) {
    assertThatThrownBy(() -> asked(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
