package org.mingbiao.app.sample.play;

/** What happens in a tender of the sample, in this order. */
enum Scene {
  REGISTER, DOCUMENT, ANNOUNCE, QUESTION, BID, OPEN, RECORD, DRAW, REVIEW, SCORE, RESULT, CANDIDATES, AWARD, INQUIRY, DECISION, CONTRACT, BONDS, ARCHIVE;

  /**
   * Whether all of it happens in one transaction, with the note that it happened. What has transactions of its own says for itself
   * what of it has happened already.
   */
  boolean isWhole() {
    return this != BID && this != DRAW;
  }
}
