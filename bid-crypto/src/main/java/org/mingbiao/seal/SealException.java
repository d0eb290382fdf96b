package org.mingbiao.seal;

/** A refusal with its one {@link Fault}. Never thrown for a failing disk or network; that stays an IOException. */
public class SealException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;

  /** @param detail what was found and where, for a person; contains no secret and no content of a bid */
  public SealException(Fault fault, String detail) {
    super(fault + ": " + detail);
    this.fault = fault;
  }

  public SealException(Fault fault, String detail, Throwable cause) {
    super(fault + ": " + detail, cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
