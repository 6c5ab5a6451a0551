package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.access.Accounts;
import org.isnad.access.Role;
import org.isnad.access.TestClock;
import org.isnad.ledger.SourceDecision;
import org.isnad.ledger.SourceKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sources that somebody joins and parts, on pages and by programs. */
@Timeout(60)
class JoiningTest {
  private static final String PASSWORD = "كلمة سر طويلة";
  private static final String JOIN = "/en/sources/joins";
  private static final String PART = "/en/sources/partings";

  @TempDir private Path folder;

  private final TestClock clock = new TestClock();
  private TestServer server;
  private TestSession editor;
  private TestSession reader;
  private String one;
  private String other;

  @BeforeEach
  void start() {
    Accounts accounts = new Accounts(folder.resolve("accounts.tsv"));
    accounts.add("ليلى", Role.EDITOR, PASSWORD, TestServer.NOW);
    accounts.add("سلمى", Role.READER, PASSWORD, TestServer.NOW);
    server = new TestServer(folder, new AccountAccess(accounts, clock, false), clock);
    server.add(
        """
        {"id":"a","publisher":"قنديل","published":"2027-02-14","text":"خبر\\nقال سراج القنديلي إن القوات ستنسحب في مارس.\\nوقال بدر المرواني إن الجسر مغلق."}
        """);
    editor = TestSession.of(server, "ليلى", PASSWORD);
    reader = TestSession.of(server, "سلمى", PASSWORD);
    List<String> keys =
        server.catalog().sources("person", "", 0, 2).stream().map(count -> count.value()).toList();
    assertThat(keys).hasSize(2);
    one = keys.get(0);
    other = keys.get(1);
  }

  @AfterEach
  void stop() {
    assertThat(server.defects()).isEmpty();
    server.close();
  }

  private List<SourceDecision> decisions() {
    return server.catalog().ledger().decisions();
  }

  private String effective(String key) {
    return server.catalog().source(key).orElseThrow().effective().key();
  }

  private static String api(String key, String what) {
    String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    return "/api/v1/sources/" + encoded + '/' + what;
  }

  @Test
  void formJoinsAndLeadsToTheSourceThatNowCounts() {
    HttpResponse<String> answer = editor.form(JOIN, "source", one, "into", other, "why", "هو هو");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String page = answer.headers().firstValue("Location").orElseThrow();
    assertThat(editor.get(page).body()).contains("ليلى", "هو هو");
    assertThat(effective(one)).isEqualTo(other);
    assertThat(decisions())
        .singleElement()
        .satisfies(
            made -> {
              assertThat(made.decision().who()).isEqualTo("ليلى");
              assertThat(made.decision().when()).isEqualTo(clock.instant());
              assertThat(made.into().map(SourceKey::key)).contains(other);
            });

    assertThat(editor.form(PART, "source", one, "why", "").statusCode()).isEqualTo(303);
    assertThat(effective(one)).isEqualTo(one);
    assertThat(decisions()).hasSize(2);
  }

  @Test
  void formTakesTheNameOfASourceForItsKey() {
    String name = server.catalog().nameOf(other);
    assertThat(editor.form(JOIN, "source", one, "into", name, "why", "").statusCode())
        .isEqualTo(303);
    assertThat(effective(one)).isEqualTo(other);
  }

  @Test
  void programJoinsAndParts() {
    String into = "{\"into\":\"" + other + "\",\"why\":\"same\"}";
    assertThat(editor.json("POST", api(one, "join"), into).statusCode()).isEqualTo(201);
    assertThat(effective(one)).isEqualTo(other);
    assertThat(editor.json("POST", api(one, "part"), "{}").statusCode()).isEqualTo(201);
    assertThat(effective(one)).isEqualTo(one);
  }

  @Test
  void whatCannotBeJoinedIsRefusedAndNothingIsKept() {
    String[][] forms = {
      {JOIN, "source", one, "into", "", "why", ""},
      {JOIN, "source", one, "into", "لا أحد", "why", ""},
      {JOIN, "source", one, "into", one, "why", ""},
      {JOIN, "source", "person:لا احد", "into", other, "why", ""},
      {JOIN, "source", "", "into", other, "why", ""},
      {PART, "source", one, "why", ""},
      {PART, "source", "person:لا احد", "why", ""},
      {PART, "source", "", "why", ""}
    };
    for (String[] form : forms) {
      String[] fields = java.util.Arrays.copyOfRange(form, 1, form.length);
      assertThat(editor.form(form[0], fields).statusCode())
          .as(String.join(" ", form))
          .isBetween(400, 409);
    }
    String[][] bodies = {
      {"join", "{}"},
      {"join", "{\"into\":\"person:لا احد\"}"},
      {"join", "{\"into\":\"" + one + "\"}"},
      {"join", "{\"into\":\"" + other + "\",\"x\":\"y\"}"},
      {"join", "[]"},
      {"part", "{}"},
      {"part", "{\"into\":\"" + other + "\"}"}
    };
    for (String[] sent : bodies) {
      HttpResponse<String> answer = editor.json("POST", api(one, sent[0]), sent[1]);
      assertThat(answer.statusCode()).as(sent[1]).isBetween(400, 409);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }
    assertThat(editor.json("POST", api("nobody", "join"), "{}").statusCode()).isEqualTo(404);
    assertThat(decisions()).isEmpty();
  }

  @Test
  void circleIsRefused() {
    editor.form(JOIN, "source", one, "into", other, "why", "");
    assertThat(editor.form(JOIN, "source", other, "into", one, "why", "").statusCode())
        .isBetween(400, 409);
    assertThat(decisions()).hasSize(1);
    assertThat(effective(other)).isEqualTo(other);
  }

  @Test
  void onlyEditorsJoinAndOnlyFromAPageOfOurs() {
    String into = "{\"into\":\"" + other + "\"}";
    assertThat(reader.form(JOIN, "source", one, "into", other).statusCode()).isEqualTo(403);
    assertThat(reader.form(PART, "source", one).statusCode()).isEqualTo(403);
    assertThat(reader.json("POST", api(one, "join"), into).statusCode()).isEqualTo(403);
    assertThat(reader.json("POST", api(one, "part"), "{}").statusCode()).isEqualTo(403);
    assertThat(editor.forged(JOIN, "source", one, "into", other).statusCode()).isEqualTo(403);
    assertThat(editor.forged(PART, "source", one).statusCode()).isEqualTo(403);
    assertThat(server.post(api(one, "join"), into, "Content-Type", "application/json").statusCode())
        .isEqualTo(401);
    assertThat(decisions()).isEmpty();
  }
}
