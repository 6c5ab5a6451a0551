package org.isnad.attribution;

import java.util.List;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordSet;

/**
 * Single words that one rule each turns on.
 *
 * @param network تواصل: a "site of communication" is a social network and no medium
 * @param never لن: will not
 * @param not لا: not, do not
 * @param lack عدم: the lack of, which negates a verbal noun
 * @param about عن: about
 * @param other غير: other than, un-
 * @param press what makes reports those of the press
 * @param including verbs that tell what something is made of
 */
record FewWords(
    int network,
    int never,
    int not,
    int lack,
    int about,
    int other,
    WordSet press,
    WordSet including) {
  FewWords(Vocabulary.Builder vocabulary) {
    this(
        vocabulary.intern("تواصل"),
        vocabulary.intern("لن"),
        vocabulary.intern("لا"),
        vocabulary.intern("عدم"),
        vocabulary.intern("عن"),
        vocabulary.intern("غير"),
        new WordSet(
            vocabulary,
            List.of("إعلامية", "صحفية", "صحافية", "إخبارية", "إعلامي", "صحفي", "صحافي")),
        new WordSet(vocabulary, List.of("يشمل", "تشمل", "شملت", "يضم", "تضم", "ضمت")));
  }
}
