package org.mingbiao.seal.log;

import java.util.function.LongFunction;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.tree.ConsistencyProof;

/** Has a checkpoint cosigned by enough witnesses before it is published. */
@FunctionalInterface
public interface Cosigning {

  /** Enough witnesses could not be had; the log has grown all the same and the next checkpoint covers it. */
  class NoQuorumException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoQuorumException(String reasons) {
      super(reasons);
    }
  }

  /**
   * @param signed by the log only
   * @param consistency the proof from an older size to that of the checkpoint
   * @return the note with the cosignatures added
   * @throws NoQuorumException if too few witnesses answer
   */
  Note cosign(Note signed, LongFunction<ConsistencyProof> consistency);
}
