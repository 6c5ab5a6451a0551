package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.isnad.access.Accounts;
import org.isnad.access.Role;
import org.isnad.access.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages that a browser has already. */
@Timeout(60)
class PageTagsTest {
  private static final String PASSWORD = "كلمة سر طويلة";

  @TempDir private Path folder;

  private TestServer server;
  private TestSession hind;
  private TestSession layla;

  @BeforeEach
  void start() {
    Accounts accounts = new Accounts(folder.resolve("accounts.tsv"));
    accounts.add("هند", Role.ADMINISTRATOR, PASSWORD, TestServer.NOW);
    accounts.add("ليلى", Role.READER, PASSWORD, TestServer.NOW);
    TestClock clock = new TestClock();
    server = new TestServer(folder, new AccountAccess(accounts, clock, false), clock);
    server.add(
        """
        {"id":"a","publisher":"قنديل","published":"2027-02-14","text":"خبر\\nقال سراج القنديلي إن القوات ستنسحب في مارس."}
        """);
    hind = TestSession.of(server, "هند", PASSWORD);
    layla = TestSession.of(server, "ليلى", PASSWORD);
  }

  @AfterEach
  void stop() {
    assertThat(server.defects()).isEmpty();
    server.close();
  }

  private static String tag(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void pageIsNotSentAgainToWhoHasIt() {
    for (String path :
        new String[] {
          "/en/search",
          "/ar/articles/1",
          "/en/sources",
          "/ar/commitments",
          "/en/ledger",
          "/en/accounts"
        }) {
      String tag = tag(hind.get(path));
      HttpResponse<String> again = hind.get(path, "If-None-Match", "\"x\", W/" + tag);
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).contains(tag);
      assertThat(again.headers().firstValue("Cache-Control")).contains("private, no-cache");
      assertThat(again.headers().firstValue("Vary")).contains("Cookie");
      assertThat(hind.get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void pageOfSomebodyElseIsAnotherPage() {
    String tag = tag(hind.get("/en/search"));
    assertThat(layla.get("/en/search", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(server.get("/en/search", "If-None-Match", tag).statusCode()).isEqualTo(401);
    TestSession again = TestSession.of(server, "هند", PASSWORD);
    assertThat(again.get("/en/search", "If-None-Match", tag).statusCode())
        .as("its forms send another proof")
        .isEqualTo(200);
  }

  @Test
  void pageOfTheOtherLanguageIsAnotherPage() {
    String tag = tag(hind.get("/en/search"));
    assertThat(hind.get("/ar/search", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void pageIsSentAgainOnceSomethingOnItChanges() {
    String article = tag(hind.get("/en/articles/1"));
    String accounts = tag(hind.get("/en/accounts"));
    String claim =
        server
            .catalog()
            .ledger()
            .current(java.util.List.of(1L))
            .get(0)
            .claims()
            .get(0)
            .id()
            .toString();
    hind.form("/en/rows/" + claim + "/judgements", "verdict", "confirm");
    hind.form("/en/accounts/role", "name", "ليلى", "role", "editor");

    assertThat(hind.get("/en/articles/1", "If-None-Match", article).statusCode()).isEqualTo(200);
    assertThat(hind.get("/en/accounts", "If-None-Match", accounts).statusCode()).isEqualTo(200);
  }

  @Test
  void whatFailsHasNoTag() {
    HttpResponse<String> missing = hind.get("/en/articles/999", "If-None-Match", "*");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("ETag")).isEmpty();
    HttpResponse<String> nobody = server.get("/en/search", "If-None-Match", "*");
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(nobody.headers().firstValue("ETag")).isEmpty();
  }
}
