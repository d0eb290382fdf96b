package org.mingbiao.app.tendering.ocds.standard;

/** Why something of a file is not registered. */
public enum Reason {
  /** No JSON in UTF-8, UTF-16 or UTF-32, a key twice in an object, or nested too deep. */
  NOT_JSON,
  TOO_MANY,
  /** A number beyond any use, or a character that no text has. */
  OUT_OF_RANGE,
  /** JSON, but neither release nor record nor a package of them. */
  NOT_OCDS,
  /** A package of another version than 1.0 and 1.1. */
  VERSION,
  /** Against the official schema. */
  SCHEMA,
  /** A record that only links to its releases: nothing is fetched from elsewhere. */
  LINKED_ONLY,
  /** No tender section in any release of the process. */
  TENDER_MISSING,
  /** The procedure is over, and nobody said that it is to be tendered anew. */
  TENDER_ENDED,
  /** Neither open nor by invitation, so nothing that is tendered here. */
  METHOD_NOT_TENDERED,
  REQUIRED,
  TOO_LONG,
  BUYER_MISSING,
  BUYER_WITHOUT_IDENTIFIER,
  CREDIT_CODE_INVALID,
  AMOUNT_MISSING,
  AMOUNT_INVALID,
  /** A currency for which no rate was stated. */
  CURRENCY_WITHOUT_RATE,
  /** One of several lots has no value of its own. */
  LOT_WITHOUT_VALUE,
  /** Of several lots, none is named by the item. */
  ITEM_WITHOUT_LOT,
  ITEM_LOT_UNKNOWN,
  /** A rule of the house refuses, see the refusal. */
  RULE
}
