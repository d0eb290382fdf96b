package org.mingbiao.seal.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;
import org.mingbiao.seal.log.Opening;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.policy.Witnessed;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.InclusionProof;

/**
 * A {@code .tlog-proof} file (C2SP tlog-proof) whose extra data are the opening of the leaf. Reading one proves
 * nothing; {@link #prove} does.
 */
public record Receipt(Opening opening, InclusionProof inclusion, Note checkpoint) {
  public static final int BYTES_MAX = Note.BYTES_MAX + 8 * 1024;
  /** How much the platform's clock may be ahead of the witnesses' before the receipt contradicts itself. */
  public static final Duration CLOCK_SLACK = Duration.ofSeconds(60);

  private static final String HEADER = "c2sp.org/tlog-proof@v1";
  private static final String CHECK = "check ";

  /**
   * Reads the one lawful spelling.
   *
   * @throws FlawedException {@link Flaw#MALFORMED}, or {@link Flaw#ALTERED} if the check line disagrees
   */
  public static Receipt parse(byte[] bytes) {
    Lines lines = new Lines(Lines.utf8(bytes, BYTES_MAX, "receipt"), "receipt");
    lines.expect(HEADER);
    byte[] extra = Lines.base64(lines.field("extra"), "extra");
    long index = Lines.decimal(lines.field("index"), "index");
    List<Hash> path = new ArrayList<>();
    for (String line = lines.line(); !line.isEmpty(); line = lines.line()) {
      path.add(Lines.hash(line, "inclusion proof"));
      if (path.size() > InclusionProof.PATH_MAX) {
        throw new FlawedException(Flaw.MALFORMED, "more than " + InclusionProof.PATH_MAX + " proof lines");
      }
    }
    Note note = Note.parse(lines.rest());
    Checkpoint checkpoint = Checkpoint.parse(note.text());
    if (index >= checkpoint.size() || !checkpoint.extensions().isEmpty()) {
      throw new FlawedException(Flaw.MALFORMED, "index outside the checkpoint's tree, or extension lines");
    }
    Opening opening = Opening.parse(withoutCheck(extra));
    Receipt receipt = new Receipt(opening, new InclusionProof(index, checkpoint.size(), path), note);
    if (!Arrays.equals(receipt.bytes(), bytes)) {
      throw new FlawedException(Flaw.ALTERED, "the check line does not agree with the receipt");
    }
    return receipt;
  }

  /**
   * Checks everything that can be checked without asking anybody.
   *
   * @throws FlawedException as {@link Policy#witnessed}, or {@link Flaw#NOT_INCLUDED}, {@link Flaw#LATE} or
   *     {@link Flaw#TIME_CONTRADICTED}
   */
  public Proven prove(Policy policy) {
    Witnessed witnessed = policy.witnessed(checkpoint);
    if (!inclusion.proves(opening.leaf(), witnessed.checkpoint().root())) {
      throw new FlawedException(Flaw.NOT_INCLUDED, "leaf " + inclusion.index());
    }
    if (!opening.reception().inTime()) {
      throw new FlawedException(Flaw.LATE, opening.reception().received() + " is not before the deadline");
    }
    if (opening.reception().received().isAfter(witnessed.seenBy().plus(CLOCK_SLACK))) {
      throw new FlawedException(Flaw.TIME_CONTRADICTED, "witnessed by " + witnessed.seenBy() + ", received at "
          + opening.reception().received());
    }
    return new Proven(this, witnessed);
  }

  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  public String text() {
    StringBuilder rest = new StringBuilder("index ").append(inclusion.index()).append('\n');
    inclusion.path().forEach(hash -> rest.append(hash.base64()).append('\n'));
    rest.append('\n').append(checkpoint);
    String check = Hash.of((HEADER + "\n" + rest).getBytes(StandardCharsets.UTF_8)).base64();
    String extra = opening.text() + CHECK + check + "\n";
    return HEADER + "\nextra " + Base64.getEncoder().encodeToString(extra.getBytes(StandardCharsets.UTF_8)) + "\n"
        + rest;
  }

  /** The opening's bytes; the check line itself is compared when the receipt is written again. */
  private static byte[] withoutCheck(byte[] extra) {
    String text = Lines.utf8(extra, Opening.BYTES_MAX + 64, "extra");
    int check = text.lastIndexOf("\n" + CHECK);
    if (check < 0) {
      throw new FlawedException(Flaw.MALFORMED, "extra lacks the line 'check'");
    }
    return text.substring(0, check + 1).getBytes(StandardCharsets.UTF_8);
  }
}
