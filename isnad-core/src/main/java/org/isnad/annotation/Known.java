package org.isnad.annotation;

/**
 * Something that a word list knows under a stable key.
 *
 * @param key such as {@code iso:IQ}, {@code geonames:108410}, {@code body:un}
 * @param arabic its name in Arabic
 * @param english its name in English
 */
public record Known(String key, String arabic, String english) {}
