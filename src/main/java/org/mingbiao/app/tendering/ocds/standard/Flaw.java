package org.mingbiao.app.tendering.ocds.standard;

import org.mingbiao.shared.refusal.RefusedException;

/**
 * One thing that is wrong with a file.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) from the root of its document; empty for the document
 * @param detail what of it, such as a keyword of the schema or the value given; may be empty
 * @param refused what the rule said, with {@code RULE}; else null
 */
public record Flaw(String pointer, Reason reason, String detail, RefusedException refused) {
  static final int DETAIL_MAX = 300;

  public Flaw {
    if (detail.length() > DETAIL_MAX) detail = detail.substring(0, DETAIL_MAX);
  }

  public static Flaw of(String pointer, Reason reason) {
    return new Flaw(pointer, reason, "", null);
  }

  public static Flaw of(String pointer, Reason reason, String detail) {
    return new Flaw(pointer, reason, detail, null);
  }

  public static Flaw of(String pointer, RefusedException refused) {
    return new Flaw(pointer, Reason.RULE, "", refused);
  }
}
