package org.isnad.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.server.Failing;
import org.isnad.server.Tags;
import org.isnad.server.Visitor;
import org.isnad.show.Language;
import org.isnad.show.Words;

/** Writes pages from their templates, in the language of their address. Thread-safe. */
final class Pages implements Failing {
  /** Where the language stands in the addresses of pages. */
  static final String LANGUAGE = "/{language}";

  private static final String HTML = "text/html; charset=utf-8";

  /** A page that is longer than this makes its buffer grow. */
  private static final int USUAL_LENGTH = 1 << 15;

  /** Longer than any browser's; more is not read. */
  private static final int LONGEST_ACCEPTED = 200;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  Pages() {
    for (Language language : Language.values()) {
      words.put(language, new Words(language));
    }
  }

  /** What stands around a page of this part of the site. */
  Frame frame(Context request, String section) {
    Language language = language(request);
    String path = request.path();
    String bare = isOf(path, language) ? path.substring(1 + language.toString().length()) : path;
    String query = request.queryString();
    return new Frame(
        words(language),
        section,
        bare + (query == null ? "" : '?' + query),
        Visitor.orNobody(request));
  }

  /** The words of the request's language. */
  Words words(Context request) {
    return words(language(request));
  }

  private Words words(Language language) {
    Words known = words.get(language);
    return known == null ? new Words(language) : known;
  }

  /** Answers with a page. */
  void render(Context request, String template, Frame frame, Object view) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frame);
    model.put("view", view);
    StringOutput output = new StringOutput(USUAL_LENGTH);
    templates.render(template + ".jte", model, output);
    byte[] page = output.toString().getBytes(StandardCharsets.UTF_8);
    request.header("Cache-Control", "private, no-cache");
    request.header("Vary", "Cookie");
    if (request.method() == HandlerType.GET && request.status() == HttpStatus.OK) {
      answer(request, page);
    } else {
      request.contentType(HTML).result(page);
    }
  }

  /**
   * Sends a page unless the browser has it. The tag is one of all that the page holds: who looks at
   * it, the proof in its forms, what was decided a moment ago. Numbers of the ledger would be
   * cheaper, and would miss some of it.
   */
  private static void answer(Context request, byte[] page) {
    String tag = Tags.of(page);
    request.header("ETag", tag);
    if (Tags.isKnown(request.header("If-None-Match"), tag)) {
      request.status(HttpStatus.NOT_MODIFIED);
    } else {
      request.contentType(HTML).result(page);
    }
  }

  /** Answers with a page that says what was wrong. */
  @Override
  public void fail(Context request, int status, String message) {
    request.status(status);
    Frame frame = frame(request, "");
    if (SignInView.is(request, status)) {
      render(request, "sign-in", frame, SignInView.of(request, status, frame.words()));
      return;
    }
    String known = status == 404 ? "error.missing" : status == 500 ? "error.defect" : "";
    render(
        request, "error", frame, new ErrorView(known.isEmpty() ? "" : frame.word(known), message));
  }

  /** The language of the address; of the browser where the address has none. */
  Language language(Context request) {
    for (Language language : Language.values()) {
      if (isOf(request.path(), language)) {
        return language;
      }
    }
    return preferred(request);
  }

  /** Whether an address begins with a language. */
  static boolean hasLanguage(String path) {
    for (Language language : Language.values()) {
      if (isOf(path, language)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(String path, Language language) {
    String start = '/' + language.toString();
    return path.equals(start) || path.startsWith(start + '/');
  }

  private static Language preferred(Context request) {
    String accepted = request.header("Accept-Language");
    List<Locale.LanguageRange> ranges =
        accepted == null || accepted.length() > LONGEST_ACCEPTED ? List.of() : ranges(accepted);
    for (Locale.LanguageRange range : ranges) {
      if (range.getRange().startsWith("ar")) {
        return Language.AR;
      }
      if (range.getRange().startsWith("en")) {
        return Language.EN;
      }
    }
    return Language.AR;
  }

  private static List<Locale.LanguageRange> ranges(String accepted) {
    try {
      return Locale.LanguageRange.parse(accepted);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
