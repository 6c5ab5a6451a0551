/**
 * Names: people, bodies and places of a text, the titles and adjectives that stand for them, and
 * which of them are one within an article.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.entity;
