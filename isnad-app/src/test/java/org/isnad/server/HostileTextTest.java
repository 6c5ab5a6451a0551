package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.isnad.ledger.StoredReading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles whose every part tries to be more than text. */
@Timeout(60)
class HostileTextTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String ATTRIBUTE = "\\\" onmouseover=alert(2) x=\\\"";

  @TempDir private static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(folder, new LocalAccess("ليلى" + SCRIPT));
    server.add(
        ("{\"id\":\"a\",\"publisher\":\"قنديل S A\",\"published\":\"2027-02-14\","
                + "\"url\":\"javascript:alert(3)\","
                + "\"text\":\"خبر S A \\u202E\\nقال سراج S القنديلي A إن القوات S ستنسحب A في مارس.\"}\n")
            .replace("S", SCRIPT)
            .replace(" A", " " + ATTRIBUTE));
    HttpResponse<String> answer =
        server.post(
            "/api/v1/articles",
            upload("../../" + SCRIPT + "\u202E.exe", "%PDF-1.4 x"),
            "Content-Type",
            "multipart/form-data; boundary=b");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static String upload(String name, String content) {
    return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        + content
        + "\r\n--b--\r\n";
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static StoredReading stored() {
    return server.catalog().ledger().current(List.of(1L)).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/search",
        "/ar/search",
        "/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/en/search?in=articles",
        "/en/articles/1",
        "/ar/articles/1",
        "/en/claims/CLAIM",
        "/en/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/en/search?order=%3Cscript%3Ealert(1)%3C/script%3E",
        "/en/search?page=%22%20onmouseover=alert(2)%20x=%22",
        "/en/sources",
        "/en/outlets",
        "/en/ledger",
        "/en/commitments",
        "/%3Cscript%3Ealert(1)%3C%2Fscript%3E"
      })
  void pagesShowTextAsText(String path) {
    String claim = stored().claims().isEmpty() ? "1.0" : stored().claims().get(0).id().toString();
    HttpResponse<String> answer = server.get(path.replace("CLAIM", claim));
    assertThat(answer.body()).doesNotContain(SCRIPT);
    for (Element element : Jsoup.parse(answer.body()).getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(element.toString()).doesNotStartWith("on");
        assertThat(attribute.getValue()).as(element.toString()).doesNotStartWith("javascript:");
      }
      if (element.normalName().equals("script")) {
        assertThat(element.attr("src")).startsWith("/static/");
        assertThat(element.data()).isEmpty();
      }
    }
    assertThat(server.defects()).isEmpty();
  }

  @Test
  void apiNeverAnswersWithAPage() {
    for (String path :
        new String[] {
          "/api/v1/claims",
          "/api/v1/articles/1",
          "/api/v1/claims/%3Cscript%3E",
          "/api/v1/%3Cscript%3E",
          "/api/v1/ledger/refusals",
          "/api/v1/export/claims",
          "/api/v1/export/claims?format=csv"
        }) {
      HttpResponse<String> answer = server.get(path);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(path)
          .doesNotContain("html");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void nameOfAFileIsNoPathAndHidesNothing() {
    assertThat(server.catalog().ledger().refusals(Long.MAX_VALUE, 10))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.refusal().origin().source())
                    .doesNotContain("..", "/", "\u202E")
                    .endsWith(".exe"));
  }

  @Test
  void cellsOfASpreadsheetAreNoFormulas() {
    server.add(
        "{\"id\":\"f\",\"publisher\":\"=cmd|x\",\"published\":\"2027-02-14\",\"text\":\"=HYPERLINK()\\nقال سراج القنديلي إن القوات ستنسحب.\"}\n");
    assertThat(server.get("/api/v1/export/articles?format=csv").body())
        .contains("\"'=cmd|x\"")
        .doesNotContain("\"=cmd", "\"=HYPERLINK");
  }
}
