package org.isnad.annotation;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * By or at which time something is due.
 *
 * @param value the TIMEX3 value, such as {@code 2025-09}; where the words give a length, the date
 *     that it ends on, counted from the publication and in the length's own unit
 * @param span the words, without their preposition
 * @param interval the stretch of the calendar that the value stands for; empty where it has no
 *     place
 */
public record Deadline(String value, Span span, Optional<Interval> interval) {}
