package org.isnad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A file of records: taken apart by kind, and two of them held against each other. */
record GoldenFile(List<String> records) {
  GoldenFile {
    records = List.copyOf(records);
  }

  /** The records of a file's text: paragraphs between blank lines. */
  static GoldenFile parse(String text) {
    List<String> records = new ArrayList<>();
    StringBuilder record = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (!line.isBlank()) {
        record.append(line).append('\n');
      } else if (!record.isEmpty()) {
        records.add(record.toString());
        record.setLength(0);
      }
    }
    if (!record.isEmpty()) {
      records.add(record.toString());
    }
    return new GoldenFile(records);
  }

  /** The first line of a record. */
  static String kindOf(String record) {
    return record.substring(0, record.indexOf('\n'));
  }

  GoldenFile ofKind(String kind) {
    return new GoldenFile(records.stream().filter(r -> kindOf(r).equals(kind)).toList());
  }

  /** The same file with its records of these kinds replaced by the given ones, which come first. */
  GoldenFile with(Set<String> kinds, List<String> fresh) {
    List<String> all = new ArrayList<>(fresh);
    records.stream().filter(record -> !kinds.contains(kindOf(record))).forEach(all::add);
    return new GoldenFile(all);
  }

  /** The records that the other file lacks; a record that stands twice must stand twice there. */
  List<String> without(GoldenFile other) {
    List<String> rest = new ArrayList<>(other.records);
    List<String> missing = new ArrayList<>();
    for (String record : records) {
      if (!rest.remove(record)) {
        missing.add(record);
      }
    }
    return missing;
  }

  String text() {
    return String.join("\n", records);
  }
}
