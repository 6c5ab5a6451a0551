/** A ledger in SQL: SQLite in a folder, or PostgreSQL; the only package that knows either. */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
