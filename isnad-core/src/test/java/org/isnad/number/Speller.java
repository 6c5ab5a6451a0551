package org.isnad.number;

import java.util.ArrayList;
import java.util.List;

/**
 * Says integers in Arabic, written from the grammar and not from the recogniser: the units 3 to 10
 * take the gender that the counted has not; 11 and 12 agree with it; tens, duals and single scales
 * change with the case; 3 to 10 take the scale in the plural, 11 to 99 in the accusative singular,
 * hundreds in the genitive singular; a dual loses its nun before what it counts.
 */
final class Speller {
  /** Gender of what is counted. */
  enum Gender {
    MASCULINE,
    FEMININE
  }

  /** Case of the number. */
  enum Case {
    NOMINATIVE,
    ACCUSATIVE,
    GENITIVE
  }

  /**
   * How people write what grammar leaves open, or do not write.
   *
   * @param hundred the word for a hundred
   * @param joined 300 to 900 in one word
   * @param eight the feminine eight
   * @param and the conjunction, attached or apart
   * @param hamza whether alef keeps its hamza
   * @param half whether half a scale is said as such: three million and a half
   * @param digits whether only the scales are words: 3 ملايين و250 ألفا
   * @param noun what is counted, in the genitive after it; empty where it is left out
   */
  record Style(
      String hundred,
      boolean joined,
      String eight,
      String and,
      boolean hamza,
      boolean half,
      boolean digits,
      String noun) {
    static final Style PLAIN = new Style("مئة", true, "ثماني", " و", true, false, false, "");
  }

  private static final String[] MASCULINE_UNITS = {
    "", "واحد", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
  };
  private static final String[] FEMININE_UNITS = {
    "", "واحدة", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "", "تسع", "عشر"
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[] HUNDREDS = {
    "", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[] SCALES = {"", "ألف", "مليون", "مليار", "تريليون"};
  private static final String[] PLURALS = {"", "آلاف", "ملايين", "مليارات", "تريليونات"};

  private final Gender gender;
  private final Case grammar;
  private final Style style;

  Speller(Gender gender, Case grammar, Style style) {
    this.gender = gender;
    this.grammar = grammar;
    this.style = style;
  }

  /** The words of a number from 0 to 10^15. */
  String say(long number) {
    if (number == 0) {
      return "صفر";
    }
    List<String> parts = new ArrayList<>();
    long rest = number;
    long scale = 1_000_000_000_000L;
    for (int power = 4; power >= 0; power--) {
      int group = (int) (rest / scale);
      rest %= scale;
      if (group > 0) {
        scaled(parts, group, power, rest == 0);
      }
      if (style.half() && power >= 2 && !parts.isEmpty() && group > 0 && rest == scale / 2) {
        parts.add("نصف");
        break;
      }
      scale /= 1000;
    }
    String said = String.join(style.and(), parts);
    said = style.noun().isEmpty() ? said : said + ' ' + style.noun();
    return style.hamza() ? said : said.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا');
  }

  private void scaled(List<String> parts, int group, int power, boolean last) {
    if (power == 0) {
      parts.add(
          style.digits() ? String.valueOf(group) : below1000(group, gender, last && counts()));
      return;
    }
    if (style.digits() && group > 2) {
      parts.add(group + " " + (isPlural(group) ? PLURALS[power] : scaleAfter(group, power)));
      return;
    }
    int hundreds = group / 100 * 100;
    int below = group % 100;
    if (hundreds > 0 && below <= 2) {
      // مئة ألف وألف: one and two say themselves by the scale's own number
      parts.add(below1000(hundreds, Gender.MASCULINE, true) + ' ' + SCALES[power]);
      if (below > 0) {
        parts.add(oneOrTwo(below, power, last));
      }
    } else if (group <= 2) {
      parts.add(oneOrTwo(group, power, last));
    } else {
      String scale = isPlural(below) ? PLURALS[power] : scaleAfter(below, power);
      parts.add(below1000(group, Gender.MASCULINE, false) + ' ' + scale);
    }
  }

  private boolean counts() {
    return !style.noun().isEmpty();
  }

  private static boolean isPlural(int group) {
    return group % 100 >= 3 && group % 100 <= 10;
  }

  private static String scaleAfter(int group, int power) {
    return group % 100 >= 11 ? SCALES[power] + 'ا' : SCALES[power];
  }

  private String oneOrTwo(int group, int power, boolean last) {
    boolean construct = last && counts();
    if (group == 2) {
      return SCALES[power] + dual(construct);
    }
    boolean tanwin = grammar == Case.ACCUSATIVE && !construct;
    return tanwin ? SCALES[power] + 'ا' : SCALES[power];
  }

  private String dual(boolean construct) {
    String ending = grammar == Case.NOMINATIVE ? "ا" : "ي";
    return construct ? ending : ending + 'ن';
  }

  private String below1000(int group, Gender counted, boolean construct) {
    int hundreds = group / 100;
    int below = group % 100;
    List<String> parts = new ArrayList<>();
    if (hundreds == 1) {
      parts.add(style.hundred());
    } else if (hundreds == 2) {
      parts.add(twoHundred() + dual(construct && below == 0));
    } else if (hundreds > 2) {
      parts.add(HUNDREDS[hundreds] + (style.joined() ? "" : " ") + style.hundred());
    }
    if (below > 0) {
      parts.add(below100(below, counted));
    }
    return String.join(style.and(), parts);
  }

  /** The colloquial dual of مية is no number by itself: ميتين may be dead, متين is sturdy. */
  private String twoHundred() {
    return style.hundred().equals("مائة") ? "مائت" : "مئت";
  }

  private String below100(int number, Gender counted) {
    if (number <= 10) {
      return unit(number, counted, grammar == Case.ACCUSATIVE);
    }
    if (number < 20) {
      return teen(number - 10, counted);
    }
    String tens = TENS[number / 10] + (grammar == Case.NOMINATIVE ? "ون" : "ين");
    if (number % 10 == 0) {
      return tens;
    }
    boolean eleven = number % 10 == 1 && counted == Gender.FEMININE;
    String unit = eleven ? "إحدى" : unit(number % 10, counted, grammar == Case.ACCUSATIVE);
    return unit + style.and() + tens;
  }

  private String teen(int unit, Gender counted) {
    boolean feminine = counted == Gender.FEMININE;
    String ten = feminine ? " عشرة" : " عشر";
    if (unit == 1) {
      return (feminine ? "إحدى" : "أحد") + ten;
    }
    if (unit == 2) {
      return (feminine ? "اثنت" : "اثن") + dual(true) + ten;
    }
    return unit(unit, counted, false) + ten;
  }

  private String unit(int unit, Gender counted, boolean tanwin) {
    boolean feminine = counted == Gender.FEMININE;
    if (unit == 1) {
      return feminine ? "واحدة" : tanwin ? "واحدا" : "واحد";
    }
    if (unit == 2) {
      return (feminine ? "اثنت" : "اثن") + dual(false);
    }
    if (unit == 8 && feminine) {
      return style.eight();
    }
    return feminine ? FEMININE_UNITS[unit] : MASCULINE_UNITS[unit];
  }
}
