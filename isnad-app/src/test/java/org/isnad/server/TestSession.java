package org.isnad.server;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Somebody who has signed in to a server, and asks as their browser would. */
public final class TestSession {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final TestServer server;
  private final String cookie;
  private final String proof;

  private TestSession(TestServer server, String cookie) {
    this.server = server;
    this.cookie = cookie;
    proof = proof(get("/en/accounts").body());
  }

  /** Signs in. */
  public static TestSession of(TestServer server, String name, String password) {
    HttpResponse<String> answer = signIn(server, name, password);
    return new TestSession(server, cookie(answer));
  }

  /** The answer to an attempt to sign in. */
  public static HttpResponse<String> signIn(TestServer server, String name, String password) {
    String form = fields("name", name, "password", password);
    return server.post("/en/sign-in", form, "Content-Type", FORM, "Origin", server.origin());
  }

  private static String cookie(HttpResponse<String> answer) {
    String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return set.substring(0, set.indexOf(';'));
  }

  private static String proof(String page) {
    String before = "name=\"proof\" value=\"";
    int at = page.indexOf(before) + before.length();
    return page.substring(at, page.indexOf('"', at));
  }

  private static String fields(String... namesAndValues) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append(i == 0 ? "" : "&")
          .append(namesAndValues[i])
          .append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  /** A page. */
  public HttpResponse<String> get(String path, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Cookie";
    all[headers.length + 1] = cookie;
    return server.get(path, all);
  }

  /** Sends a form of a page, with its proof. */
  public HttpResponse<String> form(String path, String... namesAndValues) {
    String form = fields(namesAndValues) + "&proof=" + proof;
    return server.post(
        path, form, "Content-Type", FORM, "Origin", server.origin(), "Cookie", cookie);
  }

  /** The same without it, as a page of another site would. */
  public HttpResponse<String> forged(String path, String... namesAndValues) {
    return server.post(path, fields(namesAndValues), "Content-Type", FORM, "Cookie", cookie);
  }

  /** Sends JSON as a script of a page would. */
  public HttpResponse<String> json(String method, String path, String body) {
    return server.send(
        HttpRequest.newBuilder().method(method, BodyPublishers.ofString(body)),
        path,
        "Content-Type",
        "application/json",
        "X-Isnad-Proof",
        proof,
        "Cookie",
        cookie);
  }

  /** Goes on with the session that an answer began. */
  public TestSession after(HttpResponse<String> answer) {
    return new TestSession(server, cookie(answer));
  }
}
