package org.isnad.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.isnad.arabic.Analyser;
import org.isnad.entity.Register;
import org.isnad.entity.WordClasses;
import org.isnad.entity.WordForms;
import org.isnad.lexicon.Vocabulary;
import org.isnad.text.Article;
import org.isnad.text.Document;
import org.isnad.text.Published;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/**
 * Learns the classes of words from articles, gzipped JSON Lines with a text member: {@code
 * WordClassTrainer OUTPUT LEAST FILE...}, where words of fewer than LEAST occurrences get no class.
 */
public final class WordClassTrainer {
  private static final int[] CLASSES = {64, 256, 1024, 128, 512};
  private static final int ROUNDS = 12;

  private WordClassTrainer() {}

  /** Learns and writes the table. */
  public static void main(String[] args) throws IOException {
    int least = Integer.parseInt(args[1]);
    List<Document> documents = new ArrayList<>();
    Analyser analyser = new Analyser(new Vocabulary.Builder().build());
    for (int i = 2; i < args.length; i++) {
      read(Path.of(args[i]), analyser, documents);
    }
    Map<Integer, Integer> counts = counts(documents);
    WordClasses plain = table(counts, new HashMap<>());
    WordClasses classes = table(counts, classes(documents, plain, least));
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      classes.write(out);
      Register.news().write(out);
    }
  }

  /** Reads the articles of a file. */
  static void read(Path file, Analyser analyser, List<Document> documents) throws IOException {
    JsonFactory json = new JsonFactory();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try (JsonParser parser = json.createParser(line)) {
          documents.add(analyser.analyse(article(parser)));
        }
      }
    }
  }

  private static Article article(JsonParser parser) throws IOException {
    String title = "";
    String text = "";
    while (parser.nextToken() != null) {
      if (parser.currentToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals("text")) {
          text = parser.getText();
        } else if (name.equals("title")) {
          title = parser.getText();
        }
      }
    }
    return Article.of("", "", Published.UNKNOWN, title, text);
  }

  private static Map<Integer, Integer> counts(List<Document> documents) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Document document : documents) {
      Tokens tokens = document.tokens();
      for (int token = 0; token < tokens.size(); token++) {
        if (tokens.isWord(token)) {
          char[] light = tokens.light(token).toCharArray();
          counts.merge(WordClasses.hash(light, 0, light.length), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** The words that have classes; all of them where none has yet. */
  private static WordClasses table(Map<Integer, Integer> counts, Map<Integer, short[]> classes) {
    int[] words =
        (classes.isEmpty() ? counts.keySet() : classes.keySet())
            .stream().mapToInt(Integer::intValue).sorted().toArray();
    byte[] powers = new byte[words.length];
    short[] all = new short[words.length * WordClasses.LEVELS];
    short[] none = new short[WordClasses.LEVELS];
    for (int i = 0; i < words.length; i++) {
      int count = Math.max(1, counts.getOrDefault(words[i], 1));
      powers[i] = (byte) (31 - Integer.numberOfLeadingZeros(count));
      short[] own = classes.getOrDefault(words[i], none);
      System.arraycopy(own, 0, all, i * WordClasses.LEVELS, own.length);
    }
    return new WordClasses(words, powers, all);
  }

  private static Map<Integer, short[]> classes(
      List<Document> documents, WordClasses plain, int least) {
    int[] text = text(documents, plain);
    int[] words = vocabulary(text, least);
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      numbers.put(words[i], i);
    }
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == 0 ? -1 : numbers.getOrDefault(text[i], words.length);
    }
    System.err.println(text.length + " tokens, " + words.length + " words");
    Bigrams bigrams = new Bigrams(text, words.length + 1);
    Map<Integer, short[]> classes = new HashMap<>();
    for (int word : words) {
      classes.put(word, new short[WordClasses.LEVELS]);
    }
    for (int level = 0; level < CLASSES.length; level++) {
      int[] classOf = Exchange.sort(bigrams, CLASSES[level], ROUNDS);
      for (int i = 0; i < words.length; i++) {
        classes.getOrDefault(words[i], new short[0])[level] = (short) classOf[i];
      }
    }
    return classes;
  }

  /** The base forms of all words and marks, 0 between sentences. */
  private static int[] text(List<Document> documents, WordClasses plain) {
    int[] text = new int[1 << 20];
    int size = 0;
    for (Document document : documents) {
      WordForms forms = new WordForms(document.tokens(), plain);
      for (Sentence sentence : document.sentences()) {
        int length = sentence.after() - sentence.first();
        if (size + length + 1 > text.length) {
          text = Arrays.copyOf(text, text.length * 2);
        }
        for (int token = sentence.first(); token < sentence.after(); token++) {
          text[size++] = forms.base(token);
        }
        text[size++] = 0;
      }
    }
    return Arrays.copyOf(text, size);
  }

  private static int[] vocabulary(int[] text, int least) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int word : text) {
      if (word != 0) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted(
            (a, b) -> {
              int byCount = Integer.compare(b.getValue(), a.getValue());
              return byCount != 0 ? byCount : Integer.compare(a.getKey(), b.getKey());
            })
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }
}
