package org.isnad.web;

/**
 * What was wrong with a request.
 *
 * @param said in the page's language; empty where there are no words for it
 * @param message what was expected and found, as the program says it
 */
public record ErrorView(String said, String message) {}
