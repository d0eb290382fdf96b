package org.mingbiao.evaluation.draw;

import java.util.Optional;

/**
 * The body of a log's checkpoint (C2SP tlog-checkpoint): origin, tree size, root, and any further lines. Signatures
 * after the empty line are no part of it, because a signer could try many.
 */
record PublicSeed(String body, long size) {
  private static final int SIZE_LINE = 1;
  private static final int LINES_MIN = 3;
  private static final String SIZE = "0|[1-9][0-9]{0,17}";

  /** Reads a checkpoint, signed or bare; empty if it is none. */
  static Optional<PublicSeed> of(String checkpoint) {
    int end = checkpoint.indexOf("\n\n");
    String body = end < 0 ? checkpoint : checkpoint.substring(0, end + 1);
    String[] lines = body.split("\n", -1);
    boolean fits = body.endsWith("\n") && lines.length > LINES_MIN && lines[SIZE_LINE].matches(SIZE)
        && java.util.Arrays.stream(lines, 0, LINES_MIN).noneMatch(String::isBlank);
    return fits ? Optional.of(new PublicSeed(body, Long.parseLong(lines[SIZE_LINE]))) : Optional.empty();
  }
}
