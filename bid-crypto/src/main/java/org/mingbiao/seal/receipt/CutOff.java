package org.mingbiao.seal.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.policy.Witnessed;
import org.mingbiao.seal.tree.Hash;

/**
 * The checkpoint that closes a tender: a quorum of witnesses says, for an instant after the deadline, that it knew no
 * larger tree. Whoever is about to release a key makes one himself, from the checkpoint the platform shows him.
 */
public record CutOff(Witnessed witnessed, Instant deadline) {

  /**
   * @param deadline the bid deadline, UTC
   * @throws FlawedException as {@link Policy#witnessed}, or {@link Flaw#CUT_OFF_TOO_EARLY} if the witnesses speak of
   *     the deadline's own second or an earlier one: they count in whole seconds
   */
  public static CutOff of(Note checkpoint, Policy policy, Instant deadline) {
    Witnessed witnessed = policy.witnessed(checkpoint);
    if (!witnessed.asOf().isAfter(deadline)) {
      throw new FlawedException(Flaw.CUT_OFF_TOO_EARLY, "witnessed as of " + witnessed.asOf());
    }
    return new CutOff(witnessed, deadline);
  }

  /**
   * Checks that a receipt, issued under this very tree, counts for this deadline.
   *
   * @throws FlawedException {@link Flaw#OUTSIDE_CUT_OFF} or {@link Flaw#LATE}
   */
  public Proven admit(Proven receipt) {
    if (!receipt.witnessed().checkpoint().equals(witnessed.checkpoint())) {
      throw new FlawedException(Flaw.OUTSIDE_CUT_OFF, "the receipt is under another checkpoint");
    }
    return receipt.requireBefore(deadline);
  }

  /** What a released key names, so that all keys of a tender are released for the same tree. */
  public Hash digest() {
    return Hash.of(witnessed.checkpoint().text().getBytes(StandardCharsets.UTF_8));
  }
}
