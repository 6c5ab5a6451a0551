package org.isnad.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.server.Failing;
import org.isnad.server.Visitor;
import org.isnad.show.Language;
import org.isnad.show.Words;

/** Writes pages from their templates, in the language of their address. Thread-safe. */
final class Pages implements Failing {
  /** Where the language stands in the addresses of pages. */
  static final String LANGUAGE = "/{language}";

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
    request.contentType("text/html; charset=utf-8").result(output.toString());
    request.header("Cache-Control", "no-cache");
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
