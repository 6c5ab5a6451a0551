package org.isnad.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All rows of one reading, table by table, each row with the reading's number first. */
final class ReadingRows {
  private final long reading;
  private final Map<Table, List<@Nullable Object[]>> rows = new EnumMap<>(Table.class);
  private final Map<Table, Map<List<Object>, List<@Nullable Object[]>>> grouped =
      new EnumMap<>(Table.class);

  ReadingRows(long reading) {
    this.reading = reading;
    for (Table table : Table.values()) {
      rows.put(table, new ArrayList<>());
    }
  }

  void add(Table table, Cells cells) {
    of(table).add(cells.array(reading));
  }

  void add(Table table, @Nullable Object[] row) {
    of(table).add(row);
  }

  List<@Nullable Object[]> of(Table table) {
    return rows.getOrDefault(table, List.of());
  }

  /** What each row of a table says, given its values after its places. */
  <T> List<T> each(Table table, Function<Cursor, T> made) {
    return of(table).stream().map(row -> made.apply(new Cursor(row, table.places() + 1))).toList();
  }

  /** The same of the rows that belong to a parent, named by the places before the last one. */
  <T> List<T> under(Table table, Function<Cursor, T> made, Object... parent) {
    return grouped
        .computeIfAbsent(table, this::group)
        .getOrDefault(List.of(parent), List.of())
        .stream()
        .map(row -> made.apply(new Cursor(row, table.places() + 1)))
        .toList();
  }

  /** The numbers in one column of a table. */
  void numbers(Table table, String column, Set<Long> into) {
    int at = table.columns().indexOf(column);
    for (@Nullable Object[] row : of(table)) {
      if (row[at] instanceof Number number) {
        into.add(number.longValue());
      }
    }
  }

  private Map<List<Object>, List<@Nullable Object[]>> group(Table table) {
    Map<List<Object>, List<@Nullable Object[]>> groups = new HashMap<>();
    for (@Nullable Object[] row : of(table)) {
      List<Object> parent = new ArrayList<>();
      for (int i = 1; i < table.places(); i++) {
        Object place = Objects.requireNonNull(row[i], "a place");
        parent.add(place instanceof Number number ? (Object) number.intValue() : place);
      }
      groups.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  /**
   * SHA-256 over all values, in hexadecimal digits. Empty ones are left out and each value comes
   * with its column, so that a column added later changes no digest.
   */
  String digest() {
    StringBuilder all = new StringBuilder(1 << 12);
    for (Table table : Table.values()) {
      for (@Nullable Object[] row : inOrder(table)) {
        all.append(table.sql()).append('\n');
        for (int i = 1; i < row.length; i++) {
          Object value = row[i];
          if (value != null) {
            all.append(table.columns().get(i)).append('=').append(written(value)).append('\n');
          }
        }
      }
    }
    try {
      byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("expected SHA-256 in every Java", e);
    }
  }

  private List<@Nullable Object[]> inOrder(Table table) {
    List<@Nullable Object[]> sorted = new ArrayList<>(of(table));
    sorted.sort((a, b) -> compare(a, b, table.places()));
    return sorted;
  }

  private static int compare(@Nullable Object[] a, @Nullable Object[] b, int places) {
    for (int i = 1; i <= places; i++) {
      int order =
          a[i] instanceof Number one && b[i] instanceof Number other
              ? Integer.compare(one.intValue(), other.intValue())
              : String.valueOf(a[i]).compareTo(String.valueOf(b[i]));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The same for the types that two databases give one and the same value. */
  private static String written(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "1" : "0";
    }
    if (value instanceof Double || value instanceof Float) {
      double real = ((Number) value).doubleValue();
      return real == Math.rint(real) && Math.abs(real) < 1e15
          ? Long.toString((long) real)
          : Double.toString(real);
    }
    return value.toString();
  }
}
