package org.isnad.ledger;

import org.isnad.text.Article;
import org.isnad.wire.Surrogates;

/**
 * Text that every database can keep. Half a surrogate pair has no form in UTF-8 and U+0000 none in
 * PostgreSQL; U+FFFD stands for each, so that every offset stays true.
 */
final class Storable {
  private Storable() {}

  static String text(String text) {
    return Surrogates.paired(text).replace('\0', '\uFFFD');
  }

  static Article article(Article article) {
    return new Article(
        text(article.id()), text(article.publisher()), article.published(), text(article.text()));
  }
}
