package org.isnad.entity;

import org.isnad.annotation.Known;
import org.isnad.annotation.Subtype;

/**
 * What a name of a word list stands for.
 *
 * @param known its key and its names
 * @param subtype what it is
 * @param country ISO 3166-1 code of the country that it is, belongs to or speaks for; "-" for none
 */
record Listed(Known known, Subtype subtype, String country) {}
