/**
 * Finds what is told as having happened: who did what to whom, where, when, and how many it harmed.
 * Triggers are looked up, their arguments read, their context judged, and what tells one happening
 * again is laid together.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.event;
