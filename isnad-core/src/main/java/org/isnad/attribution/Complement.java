package org.isnad.attribution;

import org.isnad.phrase.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * How the content follows a cue, once found.
 *
 * @param frame which way
 * @param subject the source phrase between cue and content; null where left out
 * @param relayed the source whose words the subject hands on; null where none
 * @param contentFirst first token of the content
 * @param opensQuote whether the content begins with a quotation's opening mark
 * @param colon whether a colon announces the content
 * @param clause whether a complementiser opens the content
 */
record Complement(
    Frame frame,
    @Nullable NounPhrase subject,
    @Nullable NounPhrase relayed,
    int contentFirst,
    boolean opensQuote,
    boolean colon,
    boolean clause) {}
