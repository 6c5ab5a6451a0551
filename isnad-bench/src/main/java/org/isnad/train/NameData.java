package org.isnad.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.annotation.EntityType;
import org.isnad.arabic.Analyser;
import org.isnad.entity.NameLabel;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/**
 * A text whose names are marked, as a document of ours.
 *
 * @param document the words between spaces, a sentence of the data a line
 * @param words where each word of the data begins in the text
 * @param labels what each word of the data is
 */
record NameData(Document document, List<Integer> words, List<Integer> labels) {
  /** The data has no articles; so many sentences are read as one. */
  private static final int SENTENCES = 25;

  /** Reads a file of lines "word label" with empty lines between sentences (IOB). */
  static List<NameData> read(Path file, Analyser analyser) throws IOException {
    List<NameData> all = new ArrayList<>();
    Draft draft = new Draft();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      List<String> columns = Arrays.stream(line.split("[ \t]+")).filter(c -> !c.isBlank()).toList();
      if (columns.size() > 1 && !columns.get(0).equals("-DOCSTART-")) {
        draft.add(columns);
      } else if (draft.endSentence() == SENTENCES) {
        all.add(draft.finish(analyser));
        draft = new Draft();
      }
    }
    if (!draft.words.isEmpty()) {
      all.add(draft.finish(analyser));
    }
    return all;
  }

  /** The labels of our tokens, in the sentences of our document. */
  int[] tokenLabels() {
    Tokens tokens = document.tokens();
    int[] word = wordOfToken();
    int[] found = new int[tokens.size()];
    for (Sentence sentence : document.sentences()) {
      int before = NameLabel.COUNT;
      for (int token = sentence.first(); token < sentence.after(); token++) {
        int label = labels.get(word[token]);
        boolean sameWord = token > sentence.first() && word[token] == word[token - 1];
        if (NameLabel.isBegin(label) && sameWord) {
          label = NameLabel.inside(NameLabel.type(label));
        }
        if (!NameLabel.mayFollow(label, before)) {
          label = NameLabel.begin(NameLabel.type(label));
        }
        found[token] = label;
        before = label;
      }
    }
    return found;
  }

  /** The word of the data that each token of ours lies in. */
  int[] wordOfToken() {
    int[] word = new int[document.tokens().size()];
    int at = 0;
    for (int token = 0; token < word.length; token++) {
      while (at + 1 < words.size() && words.get(at + 1) <= document.tokens().start(token)) {
        at++;
      }
      word[token] = at;
    }
    return word;
  }

  private static final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> words = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private int sentences;

    void add(List<String> columns) {
      words.add(text.length());
      labels.add(label(columns));
      text.append(columns.get(0)).append(' ');
    }

    int endSentence() {
      if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
        sentences++;
      }
      return sentences;
    }

    NameData finish(Analyser analyser) {
      Article article = new Article("", "", Published.UNKNOWN, text.toString());
      return new NameData(analyser.analyse(article), List.copyOf(words), List.copyOf(labels));
    }

    /** The outermost label, where names are nested. */
    private static int label(List<String> columns) {
      for (String column : columns.subList(1, columns.size())) {
        int label = label(column);
        if (label != NameLabel.OUTSIDE) {
          return label;
        }
      }
      return NameLabel.OUTSIDE;
    }

    private static int label(String column) {
      String name = column.length() < 3 ? "" : column.substring(2).toUpperCase(Locale.ROOT);
      EntityType type =
          switch (name) {
            case "PER", "PERS", "PERSON" -> EntityType.PERSON;
            case "ORG", "ORGANISATION" -> EntityType.ORGANISATION;
            case "LOC", "GPE", "FAC", "PLACE" -> EntityType.PLACE;
            case "MIS", "MISC", "EVENT", "PRODUCT", "LAW", "WEBSITE" -> EntityType.MISC;
            default -> null;
          };
      if (type == null) {
        return NameLabel.OUTSIDE;
      }
      return column.charAt(0) == 'B' ? NameLabel.begin(type) : NameLabel.inside(type);
    }
  }
}
