package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.isnad.access.Account;
import org.isnad.access.Accounts;
import org.isnad.access.Role;
import org.isnad.access.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Accounts on their page, by forms alone. */
@Timeout(60)
class AccountPagesTest {
  private static final String PASSWORD = "كلمة سر طويلة";
  private static final String OTHER = "another long one";

  @TempDir private Path folder;

  private final TestClock clock = new TestClock();
  private Accounts accounts;
  private TestServer server;

  @BeforeEach
  void start() {
    accounts = new Accounts(folder.resolve("accounts.tsv"));
    accounts.add("هند", Role.ADMINISTRATOR, PASSWORD, TestServer.NOW);
    accounts.add("ليلى", Role.EDITOR, PASSWORD, TestServer.NOW);
    server = new TestServer(folder, new AccountAccess(accounts, clock, false), clock);
  }

  @AfterEach
  void stop() {
    assertThat(server.defects()).isEmpty();
    server.close();
  }

  private TestSession hind() {
    return TestSession.of(server, "هند", PASSWORD);
  }

  private TestSession layla() {
    return TestSession.of(server, "ليلى", PASSWORD);
  }

  private List<String> names() {
    return accounts.all().stream().map(Account::name).toList();
  }

  private static void done(HttpResponse<String> answer, String what) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/en/accounts?done=" + what);
  }

  private static void refused(HttpResponse<String> answer, int status, String said) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("[role=alert]").text()).contains(said);
  }

  @Test
  void administratorSeesEverybodyAndOthersOnlyTheirOwnPassword() {
    accounts.addToken("archive", Role.READER, TestServer.NOW);
    Document all = Jsoup.parse(hind().get("/ar/accounts").body());
    assertThat(all.select(".member .who").eachText()).containsExactly("هند", "ليلى", "archive");
    assertThat(all.select("form[action=/ar/accounts/own-password]")).hasSize(1);

    Document own = Jsoup.parse(layla().get("/ar/accounts").body());
    assertThat(own.select(".member")).isEmpty();
    assertThat(own.text()).doesNotContain("هند");
    assertThat(own.select("form[action=/ar/accounts/own-password]")).hasSize(1);
    assertThat(own.select("form[action=/ar/accounts]")).isEmpty();
  }

  @Test
  void administratorLetsSomebodyInWhoThenSignsIn() {
    HttpResponse<String> answer =
        hind().form("/en/accounts", "name", " سلمى ", "password", OTHER, "role", "reader");
    done(answer, "added");
    Document page =
        Jsoup.parse(hind().get(answer.headers().firstValue("Location").orElseThrow()).body());
    assertThat(page.select("[role=status]").text()).isEqualTo("The account was added.");
    assertThat(TestSession.signIn(server, "سلمى", OTHER).statusCode()).isEqualTo(303);
  }

  @Test
  void whatWillNotDoIsToldOnThePageAndChangesNothing() {
    TestSession hind = hind();
    refused(
        hind.form("/en/accounts", "name", "ليلى", "password", OTHER, "role", "reader"),
        409,
        "has this name already");
    refused(
        hind.form("/en/accounts", "name", "a<b", "password", OTHER, "role", "reader"),
        400,
        "A name has 1 to 64");
    refused(
        hind.form("/en/accounts", "name", "سلمى", "password", "short", "role", "reader"),
        400,
        "10 to 1000");
    refused(hind.form("/ar/accounts/removal", "name", "سلمى"), 404, "لا أحد بهذا الاسم");
    refused(hind.form("/en/accounts/removal", "name", "هند"), 409, "another administrator");
    refused(
        hind.form("/en/accounts/role", "name", "هند", "role", "editor"),
        409,
        "another administrator");
    assertThat(
            hind.form("/en/accounts", "name", "سلمى", "password", OTHER, "role", "king")
                .statusCode())
        .isEqualTo(400);
    assertThat(names()).containsExactly("هند", "ليلى");
  }

  @Test
  void whoIsRemovedIsOutAtOnceWithTheirTokens() {
    TestSession layla = layla();
    String token = accounts.addToken("ليلى", Role.READER, TestServer.NOW);
    assertThat(layla.get("/en/search").statusCode()).isEqualTo(200);

    done(hind().form("/en/accounts/removal", "name", "ليلى"), "removed");

    assertThat(layla.get("/en/search").statusCode()).isEqualTo(401);
    assertThat(server.get("/api/v1/ledger", "Authorization", "Bearer " + token).statusCode())
        .isEqualTo(401);
    assertThat(TestSession.signIn(server, "ليلى", PASSWORD).statusCode()).isEqualTo(401);
  }

  @Test
  void whoMayDoLessIsOutAtOnceAndWhoMayDoMoreGoesOn() {
    TestSession layla = layla();
    String token = accounts.addToken("ليلى", Role.EDITOR, TestServer.NOW);
    TestSession hind = hind();

    done(hind.form("/en/accounts/role", "name", "ليلى", "role", "administrator"), "changed");
    assertThat(layla.get("/en/accounts").body()).contains("action=\"/en/accounts/role\"");
    done(hind.form("/en/accounts/role", "name", "ليلى", "role", "reader"), "changed");

    assertThat(server.get("/api/v1/ledger", "Authorization", "Bearer " + token).statusCode())
        .isEqualTo(401);
    assertThat(layla().get("/en/search").statusCode()).as("signed in anew").isEqualTo(200);
  }

  @Test
  void sessionOfWhoMayDoLessEnds() {
    TestSession layla = layla();
    done(hind().form("/en/accounts/role", "name", "ليلى", "role", "reader"), "changed");
    assertThat(layla.get("/en/search").statusCode()).isEqualTo(401);
  }

  @Test
  void administratorGivesSomebodyAnotherPassword() {
    TestSession layla = layla();
    done(hind().form("/en/accounts/password", "name", "ليلى", "password", OTHER), "changed");
    assertThat(layla.get("/en/search").statusCode()).isEqualTo(401);
    assertThat(TestSession.signIn(server, "ليلى", OTHER).statusCode()).isEqualTo(303);
  }

  @Test
  void ownPasswordEndsEverySessionButThisOne() {
    TestSession here = layla();
    TestSession elsewhere = layla();
    HttpResponse<String> answer =
        here.form("/en/accounts/own-password", "current", PASSWORD, "password", OTHER);
    done(answer, "password");
    assertThat(elsewhere.get("/en/search").statusCode()).isEqualTo(401);
    assertThat(here.get("/en/search").statusCode()).as("its name is another now").isEqualTo(401);
    assertThat(here.after(answer).get("/en/search").statusCode()).isEqualTo(200);
  }

  @Test
  void sessionThatSomebodyFoundOpenIsNoWayToThePassword() {
    TestSession hind = hind();
    assertThat(hind.form("/en/accounts/password", "name", "هند", "password", OTHER).statusCode())
        .as("not by the form for others")
        .isEqualTo(403);
    for (int i = 0; i < 4; i++) {
      refused(
          hind.form("/en/accounts/own-password", "current", "guess " + i, "password", OTHER),
          403,
          "not the password you have");
    }
    HttpResponse<String> slowed =
        hind.form("/en/accounts/own-password", "current", PASSWORD, "password", OTHER);
    assertThat(slowed.statusCode()).isEqualTo(429);
    assertThat(slowed.headers().firstValue("Retry-After")).isPresent();
    clock.pass(Duration.ofSeconds(2));
    done(
        hind.form("/en/accounts/own-password", "current", PASSWORD, "password", OTHER), "password");
  }

  @Test
  void onlyAnAdministratorDecidesAndOnlyFromAPageOfOurs() {
    String[][] changes = {
      {"/en/accounts", "name", "سلمى", "password", OTHER, "role", "reader"},
      {"/en/accounts/role", "name", "ليلى", "role", "administrator"},
      {"/en/accounts/password", "name", "هند", "password", OTHER},
      {"/en/accounts/removal", "name", "هند"}
    };
    TestSession layla = layla();
    TestSession hind = hind();
    for (String[] change : changes) {
      String[] fields = java.util.Arrays.copyOfRange(change, 1, change.length);
      assertThat(layla.form(change[0], fields).statusCode()).as(change[0]).isEqualTo(403);
      assertThat(hind.forged(change[0], fields).statusCode()).as(change[0]).isEqualTo(403);
      assertThat(server.post(change[0], "", "Origin", server.origin()).statusCode())
          .as(change[0])
          .isEqualTo(401);
    }
    assertThat(
            hind.forged("/en/accounts/own-password", "current", PASSWORD, "password", OTHER)
                .statusCode())
        .isEqualTo(403);
    assertThat(accounts.person("ليلى")).map(Account::role).contains(Role.EDITOR);
    assertThat(names()).containsExactly("هند", "ليلى");
    assertThat(accounts.signIn("هند", PASSWORD)).isPresent();
  }

  @Test
  void addressSaysNothingOnThePageThatIsNotOurs() {
    String page = hind().get("/en/accounts?done=%3Cb%3Ehacked").body();
    assertThat(page).doesNotContain("hacked</").doesNotContain("role=\"status\"");
  }
}
