package org.isnad.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.lexicon.Table;

/** Tells what kind of input something is, by its first bytes and its name. */
final class Formats {
  /**
   * What was recognised.
   *
   * @param kind how it is read; empty where it is not
   * @param found what to call it where it is not read
   */
  record Verdict(Optional<InputKind> kind, String found) {
    static Verdict of(InputKind kind) {
      return new Verdict(Optional.of(kind), "");
    }

    static Verdict foreign(String found) {
      return new Verdict(Optional.empty(), found);
    }
  }

  // The bytes are compared with others only.
  @SuppressWarnings("ArrayRecordComponent")
  private record Signature(int offset, byte[] bytes, String format) {
    boolean isIn(byte[] head) {
      if (head.length < offset + bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if (head[offset + i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<String> MARKUP =
      List.of(
          "<!doctype html",
          "<html",
          "<head",
          "<body",
          "<title",
          "<meta",
          "<link",
          "<script",
          "<style",
          "<article",
          "<main",
          "<section",
          "<header",
          "<div",
          "<table",
          "<center",
          "<h1",
          "<h2",
          "<p>",
          "<p ",
          "<font",
          "<span",
          "<br",
          "<b>",
          "<strong");
  private static final List<String> FEEDS = List.of("<rss", "<feed", "<rdf:rdf", "<urlset");

  private final List<Signature> signatures = new ArrayList<>();
  private final Map<String, Optional<InputKind>> endings = new TreeMap<>();

  Formats() {
    for (Table.Row row : Table.read(Formats.class, "signatures.tsv", 3).rows()) {
      byte[] bytes = HexFormat.of().parseHex(row.get(1));
      signatures.add(new Signature(Integer.parseInt(row.get(0)), bytes, row.get(2)));
    }
    for (Table.Row row : Table.read(Formats.class, "endings.tsv", 2).rows()) {
      String kind = row.get(1).toUpperCase(Locale.ROOT);
      endings.put(
          row.get(0),
          kind.equals("NONE") ? Optional.empty() : Optional.of(InputKind.valueOf(kind)));
    }
  }

  /** What an input is. */
  Verdict of(byte[] head, String name) {
    for (Signature signature : signatures) {
      if (signature.isIn(head)) {
        return Verdict.foreign(signature.format());
      }
    }
    String text = start(head);
    if (text.startsWith("<")) {
      return markup(text, name);
    }
    if (text.startsWith("{")) {
      return records(text, name);
    }
    if (text.startsWith("[{") || text.startsWith("[ {") || text.startsWith("[\n")) {
      return Verdict.foreign("a JSON array (jq -c '.[]' makes lines of it)");
    }
    return Verdict.of(byName(name).orElse(InputKind.TEXT));
  }

  /** Whether a file of a folder is known by its name to be none: a style, a picture, a program. */
  boolean isBesideArticles(String name) {
    Optional<InputKind> kind = endings.get(ending(name));
    return kind != null && kind.isEmpty();
  }

  /** Whether the name says what it is: an ending that is known, or none at all. */
  boolean isNamed(String name) {
    String ending = ending(name);
    return ending.isEmpty() || endings.containsKey(ending);
  }

  private Verdict markup(String text, String name) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (byName(name).filter(InputKind.HTML::equals).isPresent()) {
      return Verdict.of(InputKind.HTML);
    }
    if (FEEDS.stream().anyMatch(lower::contains)) {
      return Verdict.foreign("a feed");
    }
    if (MARKUP.stream().anyMatch(lower::contains)) {
      return Verdict.of(InputKind.HTML);
    }
    return lower.startsWith("<?xml") ? Verdict.foreign("XML") : Verdict.of(InputKind.TEXT);
  }

  /**
   * A record begins with its first name; what goes on in the next line is one object of several.
   */
  private Verdict records(String text, String name) {
    String rest = text.substring(1).stripLeading();
    boolean object = rest.startsWith("\"") || rest.startsWith("}");
    if (!object) {
      return Verdict.of(byName(name).orElse(InputKind.TEXT));
    }
    int end = text.indexOf('\n');
    boolean broken = end >= 0 && !text.substring(0, end).stripTrailing().endsWith("}");
    return broken && text.substring(0, end).strip().equals("{")
        ? Verdict.foreign("a JSON object over several lines (jq -c . makes one line of it)")
        : Verdict.of(InputKind.JSONL);
  }

  private Optional<InputKind> byName(String name) {
    return endings.getOrDefault(ending(name), Optional.empty());
  }

  /** The ending of a file's name in lower case, that of its packing left aside; empty for none. */
  static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    lower = lower.substring(Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('\\')) + 1);
    for (String packed : List.of(".gz", ".gzip", ".zst", ".zstd")) {
      if (lower.endsWith(packed)) {
        lower = lower.substring(0, lower.length() - packed.length());
      }
    }
    // What is saved from the web often keeps its query.
    int query = lower.indexOf('?');
    lower = query < 0 ? lower : lower.substring(0, query);
    int dot = lower.lastIndexOf('.');
    return dot < 0 ? "" : lower.substring(dot + 1);
  }

  /** The beginning as Latin letters, which is enough for markup, without marks and blanks. */
  private static String start(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int from = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    while (from < text.length() && (text.charAt(from) <= ' ')) {
      from++;
    }
    return text.substring(from);
  }
}
