package org.isnad.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.annotation.Entity;
import org.isnad.annotation.EntityType;
import org.isnad.annotation.Mention;
import org.isnad.annotation.Mention.Form;
import org.isnad.phrase.MentionIndex;
import org.isnad.phrase.NounPhrase;
import org.isnad.text.Document;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Which entity of the article a source phrase mentions. */
final class SourceEntities {
  private final Document document;
  private final MentionIndex index;
  private final Map<Span, Entity> byMention = new HashMap<>();

  SourceEntities(Document document, List<Entity> entities) {
    this.document = document;
    List<Mention> mentions = new ArrayList<>();
    for (Entity entity : entities) {
      mentions.addAll(entity.mentions());
      entity.mentions().forEach(mention -> byMention.put(mention.span(), entity));
    }
    index = new MentionIndex(document, mentions);
  }

  /** The entity that the phrase mentions by its head; null where none. */
  @Nullable Entity of(NounPhrase phrase) {
    Mention mention = index.at(phrase.first(), phrase.after());
    return mention == null ? null : byMention.get(mention.span());
  }

  /** The phrase with the person's name that its office belongs to; null where it has none. */
  @Nullable NounPhrase withName(NounPhrase phrase) {
    Mention mention = index.at(phrase.first(), phrase.after());
    boolean behindRole =
        mention != null
            && mention.type() == EntityType.PERSON
            && mention.form() == Form.NAME
            && mention.firstToken() > phrase.first()
            && mention.role().isPresent()
            && document.tokenAt(mention.role().get().start()) == phrase.first();
    return mention == null || !behindRole
        ? null
        : new NounPhrase(
            phrase.first(), phrase.after(), mention.firstToken(), mention.afterToken());
  }
}
