package org.isnad.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.text.Span;

/**
 * A text with its marks, cut into paragraphs and these into segments under the same marks. Marks
 * may lie within each other and cross; the text is never reordered and never cut but where a mark
 * begins or ends, so that joined letters stay joined.
 *
 * @param paragraphs the lines of the text that hold something; the first is the title
 */
public record MarkedText(List<Paragraph> paragraphs) {
  /** Copies the lists. */
  public MarkedText {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A line of the text.
   *
   * @param start its first UTF-16 unit in the text
   * @param segments its pieces, in text order
   */
  public record Paragraph(int start, List<Segment> segments) {
    /** Copies the lists. */
    public Paragraph {
      segments = List.copyOf(segments);
    }

    /** Its words without marks. */
    public String plain() {
      return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
  }

  /**
   * A piece of a line.
   *
   * @param text its characters
   * @param marks the marks over it, the outermost first
   */
  public record Segment(String text, List<Mark> marks) {
    /** Copies the lists. */
    public Segment {
      marks = List.copyOf(marks);
    }

    /**
     * The styles of its marks; of claims within each other, the kind of the inmost. What stands in
     * no claim is in the reporter's own voice.
     */
    public String styles() {
      Set<String> styles = new LinkedHashSet<>();
      if (marks.stream().noneMatch(mark -> mark.layer() == Mark.Layer.CONTENT)) {
        styles.add("voice");
      }
      String kind = "";
      for (Mark mark : marks) {
        styles.add(mark.layer().code());
        kind = mark.kind().isEmpty() ? kind : mark.kind();
      }
      if (!kind.isEmpty()) {
        styles.add("kind-" + kind);
      }
      return String.join(" ", styles);
    }

    /** The rows that its marks stand for. */
    public String rows() {
      Set<String> rows = new LinkedHashSet<>();
      marks.stream().map(Mark::row).filter(row -> !row.isEmpty()).forEach(rows::add);
      return String.join(" ", rows);
    }
  }

  /** Cuts the text. */
  static MarkedText of(String text, List<Mark> marks) {
    List<Mark> ordered = new ArrayList<>(marks);
    ordered.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparing(Comparator.comparingInt((Mark mark) -> mark.span().end()).reversed()));
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(paragraph(text, new Span(start, end), ordered));
      }
      start = end + 1;
    }
    return new MarkedText(paragraphs);
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static Paragraph paragraph(String text, Span line, List<Mark> ordered) {
    List<Mark> here = ordered.stream().filter(mark -> overlaps(mark.span(), line)).toList();
    SortedSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
    for (Mark mark : here) {
      cuts.add(Math.max(line.start(), mark.span().start()));
      cuts.add(Math.min(line.end(), mark.span().end()));
    }
    List<Segment> segments = new ArrayList<>(cuts.size());
    int from = line.start();
    for (int to : cuts) {
      if (to > from) {
        segments.add(new Segment(text.substring(from, to), over(here, from, to)));
      }
      from = to;
    }
    return new Paragraph(line.start(), segments);
  }

  private static List<Mark> over(List<Mark> marks, int from, int to) {
    return marks.stream()
        .filter(mark -> mark.span().start() <= from && to <= mark.span().end())
        .toList();
  }

  private static boolean overlaps(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
