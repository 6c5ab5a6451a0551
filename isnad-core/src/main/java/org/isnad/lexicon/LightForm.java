package org.isnad.lexicon;

import java.text.Normalizer;

/**
 * The light form of Arabic writing, for rules and word lists: no diacritics, tatweel or invisible
 * controls; presentation forms spelled out; alef in one shape; hamza on a seat as bare hamza (news
 * writes both مسؤول and مسئول, official); Persian letters as their Arabic kin. Final yeh, alef
 * maqsura, heh and teh marbuta stay apart, since على is "on" and علي is "Ali".
 */
public final class LightForm {
  /** What {@link #fold} gives for a character that the light form leaves out. */
  public static final char DROPPED = 0;

  /** What {@link #fold} gives for a ligature, which {@link #spell} spells out. */
  public static final char LIGATURE = 1;

  private static final char[] ARABIC = arabicBlock();
  private static final boolean[] LETTER = letters();

  private LightForm() {}

  /** Whether the character is an Arabic letter, mark or tatweel, in any form. */
  public static boolean isLetter(char c) {
    if (c < 0x0600) {
      return false;
    }
    if (c <= 0x06FF) {
      return LETTER[c - 0x0600];
    }
    return (c >= 0x0750 && c <= 0x077F)
        || (c >= 0x08A0 && c <= 0x08FF)
        || (c >= 0xFB50 && c <= 0xFDFF && !spell(c).isEmpty())
        || (c >= 0xFE70 && c <= 0xFEFC);
  }

  /**
   * Whether the character is invisible: a bidi or joining control, a soft hyphen, a byte order mark
   * or a control that is no space.
   */
  public static boolean isInvisible(char c) {
    if (c < 0x00A0) {
      return (c < ' ' && (c < '\t' || c > '\r')) || (c >= 0x7F && c != 0x85);
    }
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0x061C
        || c == 0xFEFF
        || c == 0x00AD;
  }

  /** The light form of one character, {@link #DROPPED} or {@link #LIGATURE}. */
  public static char fold(char c) {
    if (c >= 0x0600 && c <= 0x06FF) {
      return ARABIC[c - 0x0600];
    }
    if ((c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC)) {
      String spelled = spell(c);
      return spelled.isEmpty() ? DROPPED : spelled.length() == 1 ? spelled.charAt(0) : LIGATURE;
    }
    boolean extendedMark = c >= 0x08CA && c <= 0x08FF;
    return extendedMark || isInvisible(c) ? DROPPED : c;
  }

  /** The letters of a presentation form, in their light form: ﷲ is الله (God). */
  public static String spell(char c) {
    return c < 0xFE70 ? Presentation.A[c - 0xFB50] : Presentation.B[c - 0xFE70];
  }

  /** The light form of a whole text. */
  public static String of(CharSequence text) {
    StringBuilder light = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = fold(c);
      if (folded == LIGATURE) {
        light.append(spell(c));
      } else if (folded != DROPPED) {
        light.append(folded);
      }
    }
    return light.toString();
  }

  private static char[] arabicBlock() {
    char[] block = new char[0x100];
    for (int i = 0; i < block.length; i++) {
      char c = (char) (0x0600 + i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
      block[i] = mark || c == 0x061C ? DROPPED : c;
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

  private static boolean[] letters() {
    boolean[] letters = new boolean[0x100];
    for (int i = 0; i < letters.length; i++) {
      int type = Character.getType(0x0600 + i);
      letters[i] =
          type == Character.OTHER_LETTER
              || type == Character.MODIFIER_LETTER
              || type == Character.NON_SPACING_MARK;
    }
    return letters;
  }

  /** Apart, since the tables of Unicode take long to load and few texts need them. */
  private static final class Presentation {
    private static final String[] A = forms(0xFB50, 0xFDFF);
    private static final String[] B = forms(0xFE70, 0xFEFC);

    private static String[] forms(int from, int to) {
      String[] forms = new String[to - from + 1];
      for (int i = 0; i < forms.length; i++) {
        String form = String.valueOf((char) (from + i));
        forms[i] = light(Normalizer.normalize(form, Normalizer.Form.NFKC));
      }
      return forms;
    }

    private static String light(String spelled) {
      StringBuilder light = new StringBuilder();
      for (int i = 0; i < spelled.length(); i++) {
        char c = spelled.charAt(i);
        char folded = c >= 0x0600 && c <= 0x06FF ? ARABIC[c - 0x0600] : DROPPED;
        if (folded != DROPPED) {
          light.append(folded);
        }
      }
      return light.toString();
    }
  }
}
