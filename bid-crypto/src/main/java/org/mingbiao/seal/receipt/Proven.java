package org.mingbiao.seal.receipt;

import java.time.Instant;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.log.Opening;
import org.mingbiao.seal.policy.Witnessed;
import org.mingbiao.seal.tree.Hash;

/** A receipt that a policy accepts, with what the witnesses say about its checkpoint. */
public record Proven(Receipt receipt, Witnessed witnessed) {

  public Opening opening() {
    return receipt.opening();
  }

  public long index() {
    return receipt.inclusion().index();
  }

  /**
   * Checks that this is the statement the receipt is about.
   *
   * @throws FlawedException {@link Flaw#OTHER_STATEMENT}
   */
  public Proven requireStatement(byte[] statement) {
    if (!Hash.of(statement).equals(opening().statement())) {
      throw new FlawedException(Flaw.OTHER_STATEMENT, "its SHA-256 is " + Hash.of(statement)
          + ", the receipt is for " + opening().statement());
    }
    return this;
  }

  /**
   * Checks that the statement came in before this deadline, whatever deadline it was judged against.
   *
   * @throws FlawedException {@link Flaw#LATE}
   */
  public Proven requireBefore(Instant deadline) {
    if (!opening().reception().received().isBefore(deadline)) {
      throw new FlawedException(Flaw.LATE, opening().reception().received() + " is not before " + deadline);
    }
    return this;
  }
}
