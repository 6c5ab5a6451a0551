package org.isnad.annotation;

/** What kind of happening an event is: the types of PLOVER. */
public enum EventType {
  /** Agrees, signs, settles, accepts. */
  AGREE,
  /** Meets, visits, negotiates, mediates. */
  CONSULT,
  /** Backs, endorses, recognises. */
  SUPPORT,
  /** Gives help to one another: economic, military, judicial, intelligence. */
  COOPERATE,
  /** Sends or gives help, money, shelter. */
  AID,
  /** Withdraws, releases, ceases fire, yields ground. */
  RETREAT,
  /** Yields in politics: resigns, eases, lifts, pardons. */
  CONCEDE,
  /** Demands, asks, appeals. */
  REQUEST,
  /** Accuses, condemns, blames, sues. */
  ACCUSE,
  /** Refuses, rejects, vetoes. */
  REJECT,
  /** Threatens, warns with a definite act. */
  THREATEN,
  /** Demonstrates, strikes, riots. */
  PROTEST,
  /** Cuts off, boycotts, embargoes, expels. */
  SANCTION,
  /** Moves or raises forces. */
  MOBILIZE,
  /** Arrests, restricts, seizes, bans. */
  COERCE,
  /** Attacks, bombs, kills. */
  ASSAULT
}
