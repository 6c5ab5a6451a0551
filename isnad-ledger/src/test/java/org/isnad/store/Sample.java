package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.annotation.Reading;
import org.isnad.ledger.Added;
import org.isnad.ledger.Decision;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Origin;
import org.isnad.ledger.ReadEntry;
import org.isnad.reading.Reader;
import org.isnad.text.Article;
import org.isnad.text.Published;

/** Entries for the tests, all invented, read by the real reader. */
final class Sample {
  static final String READER = "test+1";
  static final Instant NOW = Instant.parse("2031-05-01T10:00:00Z");
  static final Decision DECISION = new Decision("ليلى", "سمعت التسجيل", NOW);
  static final String GAZETTE = "صحيفة قنديل الصباح";
  static final String TEXT =
      "سد النخيل يفتح\nقال وزير المياه سامر العبدلي إن سد النخيل سيفتح في 3 مارس 2031 بعد إنفاق 40"
          + " مليون دينار.\nوأضاف الوزير أن 25 عاملا أصيبوا.\nونقلت وكالة رواق عن مصادر مطلعة قولها إن"
          + " الافتتاح قد يؤجل.";

  /** Made where it is first needed: a process that is killed often has no use for it. */
  private static final class Holder {
    static final Reader ARABIC = Reader.arabic();
  }

  private Sample() {}

  static Entry entry(String address, String externalId, String publisher, String text) {
    Article article =
        new Article("a name", publisher, Published.on(LocalDate.of(2031, 2, 14)), text);
    return new Entry(
        article,
        Optional.of(address).filter(given -> !given.isEmpty()),
        Optional.of(externalId).filter(given -> !given.isEmpty()),
        new Origin("gazette.jsonl", 7));
  }

  static Entry at(String address, String text) {
    return entry(address, "", GAZETTE, text);
  }

  static ReadEntry read(Entry entry) {
    return new ReadEntry(entry, Holder.ARABIC.read(entry.article()));
  }

  static Reading read(Article article) {
    return Holder.ARABIC.read(article);
  }

  static Added add(Ledger ledger, Entry entry) {
    return ledger.add(List.of(read(entry)), READER, NOW).get(0);
  }

  /** The articles of the folder examples. */
  static List<ReadEntry> examples() {
    Path folder = Path.of(System.getProperty("isnad.root", ".."), "examples");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Sample::example)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadEntry example(Path file) {
    try {
      String address = "https://gazette.example/" + file.getFileName();
      return read(at(address, Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
