package org.isnad.lexicon;

import java.text.Normalizer;

/**
 * The light form of Arabic writing, for rules and word lists: no diacritics, tatweel or invisible
 * controls; presentation forms spelled out; alef in one shape; hamza on a seat as bare hamza (news
 * writes both مسؤول and مسئول, official); Persian letters as their Arabic kin. Final yeh, alef
 * maqsura, heh and teh marbuta stay apart, since على is "on" and علي is "Ali".
 */
public final class LightForm {
  private static final char DROP = 0;
  private static final char[] ARABIC = arabicBlock();
  private static final String[] FORMS_A = presentation(0xFB50, 0xFDFF);
  private static final String[] FORMS_B = presentation(0xFE70, 0xFEFC);

  private LightForm() {}

  /** Takes the characters of a light form one by one. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next character. */
    void accept(char c);
  }

  /** Whether the character is an Arabic letter, mark or tatweel, in any form. */
  public static boolean isLetter(char c) {
    if (c < 0x0600) {
      return false;
    }
    if (c <= 0x06FF) {
      return (c >= 0x0610 && c <= 0x061A)
          || (c >= 0x0620 && c <= 0x065F)
          || (c >= 0x066E && c != 0x06D4 && c != 0x06DD && c != 0x06DE && c != 0x06E9)
              && !(c >= 0x06F0 && c <= 0x06F9);
    }
    return (c >= 0x0750 && c <= 0x077F)
        || (c >= 0x08A0 && c <= 0x08FF)
        || (c >= 0xFB50 && c <= 0xFDFF && c != 0xFD3E && c != 0xFD3F)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }

  /** Whether the character is invisible: a bidi or joining control, or a byte order mark. */
  public static boolean isInvisible(char c) {
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0x061C
        || c == 0xFEFF
        || c == 0x00AD;
  }

  /** Gives the light form of one character to the sink: none, one or several characters. */
  public static void fold(char c, Sink sink) {
    if (c >= 0x0600 && c <= 0x06FF) {
      char folded = ARABIC[c - 0x0600];
      if (folded != DROP) {
        sink.accept(folded);
      }
    } else if (c >= 0xFB50 && c <= 0xFDFF) {
      foldAll(FORMS_A[c - 0xFB50], sink);
    } else if (c >= 0xFE70 && c <= 0xFEFC) {
      foldAll(FORMS_B[c - 0xFE70], sink);
    } else if (!isInvisible(c)) {
      sink.accept(c);
    }
  }

  /** The light form of a whole text. */
  public static String of(CharSequence text) {
    StringBuilder light = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      fold(text.charAt(i), light::append);
    }
    return light.toString();
  }

  private static void foldAll(String spelled, Sink sink) {
    for (int i = 0; i < spelled.length(); i++) {
      sink.accept(spelled.charAt(i));
    }
  }

  private static char[] arabicBlock() {
    char[] block = new char[0x100];
    for (int i = 0; i < block.length; i++) {
      char c = (char) (0x0600 + i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
      block[i] = mark ? DROP : c;
    }
    same(block, "أإآٱٲٳٵ", 'ا');
    same(block, "ؤئٶٷٸۓ", 'ء');
    same(block, "کڪګگڬڭڮڰڱڲڳڴ", 'ك');
    same(block, "یۍێېۑ", 'ي');
    same(block, "ہھۀەۂۿ", 'ه');
    same(block, "ۃ", 'ة');
    same(block, "پٻ", 'ب');
    same(block, "چڃڄ", 'ج');
    same(block, "ژڗ", 'ز');
    same(block, "ڤڥڢ", 'ف');
    same(block, "ۄۅۆۇۈۉۊۋ", 'و');
    return block;
  }

  private static void same(char[] block, String variants, char letter) {
    for (int i = 0; i < variants.length(); i++) {
      block[variants.charAt(i) - 0x0600] = letter;
    }
  }

  private static String[] presentation(int from, int to) {
    String[] forms = new String[to - from + 1];
    for (int i = 0; i < forms.length; i++) {
      String spelled =
          Normalizer.normalize(String.valueOf((char) (from + i)), Normalizer.Form.NFKC);
      StringBuilder light = new StringBuilder();
      for (int k = 0; k < spelled.length(); k++) {
        char c = spelled.charAt(k);
        char folded = c >= 0x0600 && c <= 0x06FF ? ARABIC[c - 0x0600] : DROP;
        if (folded != DROP) {
          light.append(folded);
        }
      }
      forms[i] = light.toString();
    }
    return forms;
  }
}
