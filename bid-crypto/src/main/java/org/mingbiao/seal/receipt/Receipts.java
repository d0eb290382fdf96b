package org.mingbiao.seal.receipt;

import java.util.Optional;
import org.mingbiao.seal.log.Log;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.Note;

/** Writes receipts. They are computed from the log each time and need not be kept: who asks again gets his answer. */
public final class Receipts {
  private final Log log;

  public Receipts(Log log) {
    this.log = log;
  }

  /** The receipt under the checkpoint last published; empty while that does not yet hold the leaf. */
  public Optional<Receipt> latest(long index) {
    return log.published().filter(note -> index < Checkpoint.parse(note.text()).size())
        .map(note -> under(note, index));
  }

  /** The receipt under an earlier published checkpoint, such as a cut-off; the leaf must be in it. */
  public Receipt under(Note checkpoint, long index) {
    long size = Checkpoint.parse(checkpoint.text()).size();
    return new Receipt(log.opening(index), log.inclusion(index, size), checkpoint);
  }
}
