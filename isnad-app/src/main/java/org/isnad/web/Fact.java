package org.isnad.web;

/**
 * One thing said of a row.
 *
 * @param label what it is
 * @param words the words it stands on; empty where it stands on none
 * @param value what they stand for; empty where the words say it
 */
public record Fact(String label, String words, String value) {}
