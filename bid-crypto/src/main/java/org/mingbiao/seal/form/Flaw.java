package org.mingbiao.seal.form;

/** Why a note, a checkpoint, a receipt or a time stamp proves nothing. */
public enum Flaw {
  /** Not the one lawful spelling: wrong line, number, base64, length, or something left over. */
  MALFORMED,
  /** Some byte is no longer what it was when the receipt was written. */
  ALTERED,
  /** The policy lists no log of this origin. */
  UNKNOWN_LOG,
  /** No signature by a listed key of the log. */
  NOT_SIGNED_BY_LOG,
  /** A signature claims to be from a known key and is not. */
  BAD_SIGNATURE,
  /** Too few witnesses, or not those that the policy asks for. */
  QUORUM_NOT_MET,
  /** A policy that asks for no witness cannot support a receipt. */
  POLICY_WITHOUT_WITNESS,
  /** The inclusion proof does not lead from this leaf to the signed root. */
  NOT_INCLUDED,
  /** Taken in at or after the deadline it was judged against. */
  LATE,
  /** Said to be taken in after the witnesses had already seen it. */
  TIME_CONTRADICTED,
  /** The statement is not the one that was logged. */
  OTHER_STATEMENT,
  /** No quorum of witnesses speaks for an instant after the deadline. */
  CUT_OFF_TOO_EARLY,
  /** Logged after the cut-off, or in another tree than the cut-off's. */
  OUTSIDE_CUT_OFF,
  /** Two signed trees that cannot both be true. */
  FORKED,
  /** A time-stamp token that was not issued by a listed authority, or not for this. */
  BAD_TIMESTAMP
}
