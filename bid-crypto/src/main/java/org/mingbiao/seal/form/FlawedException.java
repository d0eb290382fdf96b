package org.mingbiao.seal.form;

/** Something handed in from outside proves nothing; the flaw says why, the detail says where. */
public class FlawedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Flaw flaw;

  public FlawedException(Flaw flaw, String detail) {
    super(flaw + ": " + detail);
    this.flaw = flaw;
  }

  public static FlawedException malformed(String detail) {
    return new FlawedException(Flaw.MALFORMED, detail);
  }

  public Flaw flaw() {
    return flaw;
  }
}
