package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Identity;
import org.isnad.ledger.Origin;
import org.isnad.ledger.StoredVersion;
import org.isnad.ledger.VersionId;
import org.isnad.text.Article;
import org.isnad.text.Published;

/** Articles and their texts: which one an entry is, and what was kept of it. */
final class Versions {
  private static final String COLUMNS =
      "article, number, hash, publisher, name, published, source, position, added, text";

  private Versions() {}

  /** The article that an entry is: by address, by name, by publisher and text. */
  static Optional<Long> article(Sql sql, Identity identity) throws SQLException {
    Optional<Long> found = Optional.empty();
    if (identity.address().isPresent()) {
      found = byAddress(sql, identity.address().get());
    }
    if (found.isEmpty() && identity.externalId().isPresent()) {
      found = byName(sql, identity, identity.externalId().get());
    }
    if (found.isEmpty() && identity.isToldByText()) {
      found =
          sql.one(
              "SELECT min(article) FROM version WHERE hash = ? AND publisher = ?"
                  + " HAVING min(article) IS NOT NULL",
              row -> row.getLong(1),
              identity.hash(),
              identity.publisher());
    }
    return found;
  }

  private static Optional<Long> byAddress(Sql sql, String key) throws SQLException {
    return sql.one("SELECT article FROM article_address WHERE key = ?", row -> row.getLong(1), key);
  }

  /** Two addresses are two articles, though a careless feed may call both by one name. */
  private static Optional<Long> byName(Sql sql, Identity identity, String name)
      throws SQLException {
    String other =
        identity.address().isEmpty()
            ? ""
            : " AND NOT EXISTS (SELECT 1 FROM article_address a WHERE a.article = n.article)";
    return sql.one(
        "SELECT n.article FROM article_name n WHERE n.publisher = ? AND n.name = ?" + other,
        row -> row.getLong(1),
        identity.publisher(),
        name);
  }

  /** The version of an article that has this text. */
  static Optional<VersionId> withText(Sql sql, long article, String hash) throws SQLException {
    return sql.one(
        "SELECT min(number) FROM version WHERE article = ? AND hash = ?"
            + " HAVING min(number) IS NOT NULL",
        row -> new VersionId(article, row.getInt(1)),
        article,
        hash);
  }

  /** Whether the ledger lacks the address of an entry. */
  static boolean isNewAddress(Sql sql, Identity identity) throws SQLException {
    return identity.address().isPresent() && byAddress(sql, identity.address().get()).isEmpty();
  }

  static void insertArticle(Sql sql, long number, Instant when) throws SQLException {
    sql.update("INSERT INTO article (number, added) VALUES (?, ?)", number, when.toString());
  }

  /** Keeps address and name of an entry, where they are new. */
  static void insertNames(Sql sql, long article, Entry entry) throws SQLException {
    Identity identity = entry.identity();
    if (isNewAddress(sql, identity)) {
      long at = sql.number("SELECT count(*) FROM article_address WHERE article = ?", article);
      sql.update(
          "INSERT INTO article_address (key, article, at, address) VALUES (?, ?, ?, ?)",
          identity.address().orElseThrow(),
          article,
          at,
          entry.address().orElseThrow());
    }
    if (identity.externalId().isPresent()) {
      sql.update(
          "INSERT INTO article_name (publisher, name, article) VALUES (?, ?, ?)"
              + " ON CONFLICT DO NOTHING",
          identity.publisher(),
          identity.externalId().get(),
          article);
    }
  }

  static StoredVersion insert(Sql sql, long article, Entry entry, Instant when)
      throws SQLException {
    int number = (int) sql.number("SELECT max(number) FROM version WHERE article = ?", article) + 1;
    Article text = entry.article();
    String hash = entry.identity().hash();
    sql.update(
        "INSERT INTO version (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        article,
        number,
        hash,
        text.publisher(),
        text.id(),
        text.published().toString(),
        entry.origin().source(),
        entry.origin().position(),
        when.toString(),
        text.text());
    // Prepared once: this is asked for every article that is added.
    List<String> addresses =
        sql.list(
            "SELECT address FROM article_address WHERE article = ? ORDER BY at",
            row -> row.getString(1),
            article);
    return new StoredVersion(
        new VersionId(article, number), text, hash, addresses, entry.origin(), when);
  }

  /** All versions of these articles, ascending. */
  static List<StoredVersion> of(Sql sql, Collection<Long> articles) throws SQLException {
    if (articles.isEmpty()) {
      return List.of();
    }
    Map<Long, List<String>> addresses = addresses(sql, articles);
    return sql.once(
        "SELECT "
            + COLUMNS
            + " FROM version WHERE article "
            + Sql.in(articles)
            + " ORDER BY article, number",
        row -> version(row, addresses));
  }

  private static StoredVersion version(ResultSet row, Map<Long, List<String>> addresses)
      throws SQLException {
    String published = row.getString(6);
    return new StoredVersion(
        new VersionId(row.getLong(1), row.getInt(2)),
        new Article(
            row.getString(5),
            row.getString(4),
            published.isEmpty() ? Published.UNKNOWN : Published.parse(published),
            row.getString(10)),
        row.getString(3),
        addresses.getOrDefault(row.getLong(1), List.of()),
        new Origin(row.getString(7), row.getLong(8)),
        Instant.parse(row.getString(9)));
  }

  private static Map<Long, List<String>> addresses(Sql sql, Collection<Long> articles)
      throws SQLException {
    Map<Long, List<String>> addresses = new HashMap<>();
    sql.once(
        "SELECT article, address FROM article_address WHERE article "
            + Sql.in(articles)
            + " ORDER BY article, at",
        row ->
            addresses
                .computeIfAbsent(row.getLong(1), article -> new ArrayList<>())
                .add(row.getString(2)));
    return addresses;
  }
}
