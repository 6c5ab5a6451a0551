package org.isnad.commitment;

import java.util.List;
import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordSet;

/**
 * Single words that one rule each turns on.
 *
 * @param will سوف: shall
 * @param never لن: shall not
 * @param not لا and لم: not
 * @param that أن: that, before a verb
 * @param on على: on
 * @param to إلى: to
 * @param of عن: of, from
 * @param is تم and يتم: is done, before a verbal noun
 * @param lack عدم: the lack of, which negates a verbal noun
 * @param by from whom a thing is done, in من قبل
 * @param from من: from
 * @param sake أجل: in من أجل (for the sake of)
 * @param each words before the noun that they count or hold together: جميع، كلا
 * @param planned مقرر: set for a time
 * @param also words that a clause goes on behind
 * @param back a preposition with a pronoun: فيه (in it)
 * @param what ما: what; with a verb of lasting, not
 * @param light verbs that only carry the verbal noun behind them: سيقوم بزيارة
 * @param within في: in
 * @param putOff was put off
 * @param calledOff was called off
 * @param besides علاوة: on top of, before على
 * @param guesses words of guessing and asking before what may be
 * @param was كنت: I was
 * @param inReturn مقابل: in return for
 * @param together مع: with
 * @param allow allows, lets
 * @param stay staying
 * @param comment what those who say nothing refuse: comment, answer
 * @param or أو: or
 * @param risen rose, fell: what follows alone is the change and not the level
 * @param observers those who forecast and undertake nothing
 */
record FewWords(
    WordSet will,
    WordSet never,
    WordSet not,
    WordSet that,
    WordSet on,
    WordSet to,
    WordSet of,
    WordSet is,
    WordSet lack,
    WordSet by,
    WordSet from,
    WordSet sake,
    WordSet each,
    WordSet planned,
    WordSet also,
    WordSet back,
    WordSet what,
    WordSet light,
    WordSet within,
    WordSet putOff,
    WordSet calledOff,
    WordSet besides,
    WordSet guesses,
    WordSet was,
    WordSet inReturn,
    WordSet together,
    WordSet allow,
    WordSet stay,
    WordSet comment,
    WordSet or,
    WordSet risen,
    WordSet observers) {
  FewWords(Vocabulary.Builder vocabulary) {
    this(
        set(vocabulary, "سوف"),
        set(vocabulary, "لن", "ولن", "فلن"),
        set(vocabulary, "لا", "ألا", "لم", "ليس", "ليست"),
        set(vocabulary, "أن", "ان", "بأن", "وأن"),
        set(vocabulary, "على", "وعلى"),
        set(vocabulary, "إلى", "الى"),
        set(vocabulary, "عن", "وعن"),
        set(vocabulary, "يتم", "تتم", "تم", "تمت"),
        set(vocabulary, "عدم"),
        set(vocabulary, "قبل", "طرف", "جانب"),
        set(vocabulary, "من"),
        set(vocabulary, "أجل"),
        set(vocabulary, "جميع", "كل", "كلا", "كلتا", "كافة", "بعض", "معظم", "أحد", "إحدى"),
        set(vocabulary, "مقررا", "مقررة", "مقرر"),
        set(vocabulary, "أيضا", "كذلك"),
        set(vocabulary, "فيه", "فيها", "به", "بها", "عليه", "عليها", "منه", "منها", "معه", "معها"),
        set(vocabulary, "ما"),
        set(
            vocabulary,
            "يقوم",
            "تقوم",
            "نقوم",
            "أقوم",
            "يقومون",
            "يبدأ",
            "تبدأ",
            "نبدأ",
            "أبدأ",
            "يشرع",
            "تشرع",
            "نشرع"),
        set(vocabulary, "في", "فى"),
        set(vocabulary, "تأجل", "تأجلت", "أرجئ", "أرجئت", "أجل", "أجلت", "تأخر", "تأخرت", "علق"),
        set(vocabulary, "ألغي", "ألغيت"),
        set(vocabulary, "علاوة", "بناء", "ردا", "تعليقا", "زيادة", "قدرة", "القدرة"),
        set(
            vocabulary,
            "توقعات",
            "توقع",
            "احتمال",
            "احتمالات",
            "مخاوف",
            "تكهنات",
            "يتوقع",
            "أعتقد",
            "أظن",
            "آمل",
            "نأمل",
            "يأمل",
            "هل",
            "كيف",
            "متى",
            "ماذا",
            "أين",
            "متوقع",
            "لو"),
        set(vocabulary, "كنت", "كنا", "وكنت", "وكنا"),
        set(vocabulary, "مقابل", "لقاء"),
        set(vocabulary, "مع"),
        set(vocabulary, "يسمح", "تسمح", "يتيح", "تتيح", "يبقي", "تبقي", "يبقى", "تبقى"),
        set(vocabulary, "بقاء", "ابقاء", "وجود"),
        set(vocabulary, "تعليق", "إجابة", "كشف", "إفصاح", "إدلاء", "رد", "تعقيب", "ذكر"),
        set(vocabulary, "أو", "أم", "أما", "إما", "بل"),
        set(
            vocabulary,
            "ارتفع",
            "ارتفعت",
            "انخفض",
            "انخفضت",
            "تراجع",
            "تراجعت",
            "زاد",
            "زادت",
            "هبط",
            "هبطت",
            "صعد",
            "صعدت",
            "وصل",
            "وصلت",
            "يصل",
            "تصل"),
        set(
            vocabulary,
            "مراقب",
            "مراقبون",
            "مراقبين",
            "محلل",
            "محللون",
            "محللين",
            "خبير",
            "خبراء",
            "اقتصاديون",
            "متابعون"));
  }

  private static WordSet set(Vocabulary.Builder vocabulary, String... words) {
    return new WordSet(vocabulary, List.of(words));
  }
}
