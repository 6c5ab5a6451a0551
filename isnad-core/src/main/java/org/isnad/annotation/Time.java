package org.isnad.annotation;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * An expression that can be placed on a calendar or has a length: a TIMEX3 (TimeML 1.2.1).
 *
 * @param span the words, without their preposition
 * @param type which of the four
 * @param value the TIMEX3 value, such as {@code 2025-09} or {@code P2Y}
 * @param interval the stretch of the calendar that it stands for; empty where it has no place
 * @param mod how the words bend it
 * @param rule what made it
 */
public record Time(
    Span span, TimeType type, String value, Optional<Interval> interval, Mod mod, String rule) {}
