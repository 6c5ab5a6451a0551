package org.isnad.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerException.Reason;

/** A copy of a ledger as it is at one moment, always as a file of SQLite. */
final class Backup {
  private static final int ROWS_AT_ONCE = 1000;

  private final Path file;
  private final Path draft;

  /** Writes the copy. */
  interface Copy {
    void to(Path draft) throws SQLException;
  }

  Backup(Path file) {
    this.file = file.toAbsolutePath();
    draft = this.file.resolveSibling(this.file.getFileName() + ".isnad-part");
  }

  /** The file gets its name once all of it is on the disk. */
  void make(Copy copy) throws SQLException {
    try {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.deleteIfExists(draft);
      copy.to(draft);
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(draft, file);
    } catch (FileAlreadyExistsException e) {
      throw new LedgerException(
          Reason.UNREACHABLE, file + ": expected no file yet, found one; it is left alone", e);
    } catch (IOException e) {
      throw new LedgerException(Reason.UNREACHABLE, file + ": cannot be written: " + e, e);
    }
  }

  /** The tables of a ledger, in the order of the schema. */
  static List<String> tables() {
    List<String> tables =
        new ArrayList<>(
            List.of(
                "change",
                "article",
                "article_address",
                "article_name",
                "version",
                "reading",
                "source",
                "known",
                "judgement",
                "judgement_span",
                "judgement_field",
                "source_decision",
                "refusal"));
    for (Table table : Table.values()) {
      tables.add(table.sql());
    }
    return tables;
  }

  /** Copies a table from one database into another of the same schema. */
  static void copy(Sql from, Sql to, List<String> columns, String table) throws SQLException {
    String names = String.join(", ", columns);
    String marks = "?" + ", ?".repeat(columns.size() - 1);
    try (Statement read = from.connection().createStatement();
        PreparedStatement write =
            to.connection()
                .prepareStatement(
                    "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")")) {
      read.setFetchSize(ROWS_AT_ONCE);
      int pending = 0;
      try (ResultSet rows = read.executeQuery("SELECT " + names + " FROM " + table)) {
        while (rows.next()) {
          for (int i = 1; i <= columns.size(); i++) {
            write.setObject(i, rows.getObject(i));
          }
          write.addBatch();
          if (++pending % ROWS_AT_ONCE == 0) {
            write.executeBatch();
          }
        }
      }
      write.executeBatch();
    }
  }
}
