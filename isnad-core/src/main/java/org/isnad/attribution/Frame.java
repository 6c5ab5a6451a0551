package org.isnad.attribution;

/** How a content can follow a cue; the table of cue verbs names them. */
enum Frame {
  /** A complement clause: قال إن (said that). */
  THAT,
  /** Quotation marks or a colon. */
  QUOTE,
  /** A noun phrase as object: أكد ضرورة (affirmed the necessity). */
  NP,
  /** إلى, to. */
  ILA,
  /** على, on. */
  ALA,
  /** عن, about. */
  AN,
  /** من, of. */
  MIN,
  /** في, in. */
  FI,
  /** Attached ب, with. */
  BI,
  /** Attached ل, for. */
  LI,
  /** إلى أن only. */
  ILA_THAT,
  /** على أن only. */
  ALA_THAT,
  /** بأن only. */
  BI_THAT,
  /** في أن only. */
  FI_THAT,
  /** An object, then a clause. */
  ACC_THAT,
  /** An object, then ب: اتهم فلانا بـ (accused of). */
  ACC_BI,
  /** An object, then من. */
  ACC_MIN,
  /** An object, then على. */
  ACC_ALA,
  /** An object, then إلى. */
  ACC_ILA,
  /** An object, then ل. */
  ACC_LI,
  /** An object, then what it is called, in marks. */
  ACC_QUOTE,
  /** An object, then another noun phrase. */
  ACC_NP,
  /** من, then an object and what is asked of it: طلب من. */
  MIN_NP,
  /** An object, then مسؤولية (responsibility). */
  ACC_RESPONSIBILITY,
  /** No frame: the source stands behind في: جاء في بيان (it said in a statement). */
  SOURCE,
  /** No frame: the form is a cue only where it begins its clause (بين is also "between"). */
  INITIAL,
  /** No frame: the participle is a cue only behind a mark (مجددا is also "again"). */
  APART,
  /** No frame: the present is a cue only of somebody who speaks (يبلغ is also "amounts to"). */
  SPEAKER,
  /** No frame: the object is who is told and no part of the content. */
  TOLD,
  /** Hands on what another source said: نقلت عن. */
  RELAY;

  static Frame of(String code) {
    return valueOf(code.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
  }
}
