package org.isnad.web;

/**
 * One of several values of a form.
 *
 * @param value as it is sent
 * @param label as it is read
 * @param chosen whether it is the present one
 */
public record Choice(String value, String label, boolean chosen) {}
