package org.isnad.commitment;

/**
 * A verb with all its forms.
 *
 * @param number tells it from other verbs; the forms of one verb share it
 * @param kind what a clause in the future says with it
 */
record Verb(int number, VerbClass kind) {}
