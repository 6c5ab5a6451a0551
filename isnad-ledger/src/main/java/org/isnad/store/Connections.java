package org.isnad.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.ledger.LedgerException;

/**
 * The connections of one ledger in one process: one that writes, and as many that read as there are
 * threads reading at once; some of these are kept for the next.
 */
final class Connections implements AutoCloseable {
  /** More are opened in a rush, and closed after it: each may keep some megabytes of the file. */
  private static final int MOST_IDLE = 8;

  private final Database database;
  private final ReentrantLock writing = new ReentrantLock();
  private final Deque<Sql> idle = new ArrayDeque<>();
  private final Sql writer;
  private boolean closed;

  /** What is done with a connection. */
  interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  Connections(Database database, Migrations migrations, String when) {
    this.database = database;
    try {
      writer = database.connect();
    } catch (SQLException e) {
      throw database.failure(e);
    }
    try {
      migrations.run(database, writer, when);
    } catch (SQLException e) {
      close();
      throw database.failure(e);
    } catch (LedgerException e) {
      close();
      throw e;
    }
  }

  Database database() {
    return database;
  }

  /** Reads; what is seen may grow between two statements. */
  <T> T read(Work<T> work) {
    Sql sql = lend();
    boolean sound = false;
    try {
      T result = work.with(sql);
      sound = true;
      return result;
    } catch (SQLException e) {
      throw database.failure(e);
    } finally {
      giveBack(sql, sound);
    }
  }

  /** Reads the ledger as it is at one moment. */
  <T> T readAtOnce(Work<T> work) {
    return read(
        sql -> {
          database.beginReading(sql);
          T result = work.with(sql);
          sql.execute("COMMIT");
          return result;
        });
  }

  /** Writes, all or nothing; returns once it is kept. */
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      database.beginWriting(writer);
      boolean kept = false;
      try {
        T result = work.with(writer);
        writer.execute("COMMIT");
        kept = true;
        return result;
      } finally {
        if (!kept) {
          rollBack();
        }
      }
    } catch (SQLException e) {
      throw database.failure(e);
    } finally {
      writing.unlock();
    }
  }

  private void rollBack() {
    try {
      writer.execute("ROLLBACK");
    } catch (SQLException e) {
      // A full disk or a lost server has rolled back by itself; the first failure is the one told.
    }
  }

  private Sql lend() {
    synchronized (idle) {
      Sql sql = idle.poll();
      if (sql != null) {
        return sql;
      }
    }
    try {
      return database.connect();
    } catch (SQLException e) {
      throw database.failure(e);
    }
  }

  /** A connection that something went wrong with is in who knows what state; the next is new. */
  private void giveBack(Sql sql, boolean sound) {
    synchronized (idle) {
      if (sound && !closed && idle.size() < MOST_IDLE) {
        idle.push(sql);
        return;
      }
    }
    quietly(sql);
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Connections::quietly);
      idle.clear();
    }
    quietly(writer);
  }

  private static void quietly(Sql sql) {
    try {
      sql.close();
    } catch (SQLException e) {
      // What was written is committed; a connection that fails to close holds nothing.
    }
  }
}
