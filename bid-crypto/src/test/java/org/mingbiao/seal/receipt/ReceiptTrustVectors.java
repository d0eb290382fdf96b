package org.mingbiao.seal.receipt;

import static org.mingbiao.seal.form.Flaw.ALTERED;
import static org.mingbiao.seal.form.Flaw.BAD_SIGNATURE;
import static org.mingbiao.seal.form.Flaw.CUT_OFF_TOO_EARLY;
import static org.mingbiao.seal.form.Flaw.LATE;
import static org.mingbiao.seal.form.Flaw.NOT_INCLUDED;
import static org.mingbiao.seal.form.Flaw.NOT_SIGNED_BY_LOG;
import static org.mingbiao.seal.form.Flaw.OTHER_STATEMENT;
import static org.mingbiao.seal.form.Flaw.OUTSIDE_CUT_OFF;
import static org.mingbiao.seal.form.Flaw.POLICY_WITHOUT_WITNESS;
import static org.mingbiao.seal.form.Flaw.QUORUM_NOT_MET;
import static org.mingbiao.seal.form.Flaw.TIME_CONTRADICTED;
import static org.mingbiao.seal.form.Flaw.UNKNOWN_LOG;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.tree.Hash;

/** Receipts in good form that nobody should believe. */
final class ReceiptTrustVectors {
  private static final Instant DEADLINE = WorkedExample.DEADLINE;
  private final VectorDesk desk;

  private ReceiptTrustVectors(VectorDesk desk) {
    this.desk = desk;
  }

  static void make(VectorDesk desk) {
    ReceiptTrustVectors vectors = new ReceiptTrustVectors(desk);
    vectors.signatures();
    vectors.lastingSignatures();
    vectors.inclusion();
    vectors.times();
    vectors.cutOff();
  }

  private void signatures() {
    NoteSignature[] lines = {desk.line(0), desk.line(1), desk.line(2), desk.line(3)};
    desk.raw(ALTERED, "check-stranger-altered", "a byte in the line of a witness, not computed again",
        "— court", "— caurt");
    desk.raw(ALTERED, "check-line-dropped", "a signature line dropped, not computed again", lines[3].line(), "");
    desk.add(QUORUM_NOT_MET, "quorum-one", "one witness of two needed", desk.with(lines[0], lines[2]));
    desk.add(QUORUM_NOT_MET, "quorum-none", "the log alone", desk.with(lines[0]));
    desk.add(QUORUM_NOT_MET, "quorum-strangers", "one witness and one that the policy does not list",
        desk.with(lines[0], lines[1], VectorDesk.STRANGER.cosign(desk.note.text(), DEADLINE)));
    desk.edited(QUORUM_NOT_MET, "quorum-renamed", "a stranger's name on a witness's signature, twice",
        "example.org/witness", "example.net/witness");
    desk.add(NOT_SIGNED_BY_LOG, "log-line-missing", "without the signature of the log", desk.with(lines[1], lines[2]));
    SignerKey impostor = SignerKey.ofSeed("log.example.org/mingbiao", KeyKind.LOG, new byte[32]);
    desk.add(NOT_SIGNED_BY_LOG, "log-line-of-another-key", "another key under the log's name",
        desk.with(impostor.sign(desk.note.text()), lines[1], lines[2]));
    desk.edited(UNKNOWN_LOG, "log-unknown", "a log that the policy does not list",
        "log.example.org/mingbiao\n5", "log.example.net/mingbiao\n5");
    desk.add(BAD_SIGNATURE, "signature-log", "a bit of the log's signature",
        desk.with(desk.spoiled(0, 10), lines[1], lines[2]));
    desk.add(BAD_SIGNATURE, "signature-third-witness", "a bad line of a known key where two others would do",
        desk.with(lines[0], lines[1], lines[2], desk.spoiled(3, 40)));
    desk.add(BAD_SIGNATURE, "signature-time", "the time of a witness",
        desk.with(lines[0], desk.spoiled(1, 7), lines[2]));
    desk.add(BAD_SIGNATURE, "signature-plus-order", "a signature whose scalar is not reduced (RFC 8032, 5.1.7)",
        desk.with(notReduced(lines[0]), lines[1], lines[2]));
    NoteSignature truncated =
        new NoteSignature(lines[0].name(), lines[0].keyId(), Arrays.copyOf(lines[0].signature(), 63));
    desk.add(BAD_SIGNATURE, "signature-truncated", "a signature of a known key, one byte short",
        desk.with(truncated, lines[1], lines[2]));
    desk.edited(BAD_SIGNATURE, "signature-other-size", "another tree size under the same signatures",
        "mingbiao\n5\n", "mingbiao\n6\n");
    desk.add(POLICY_WITHOUT_WITNESS, "policy-none", "a policy that asks nobody", desk.receipt, "policy", "none");
  }

  private void lastingSignatures() {
    NoteSignature archive = VectorDesk.LASTING.cosign(desk.note.text(), DEADLINE.plusSeconds(1));
    byte[] other = archive.signature();
    other[7] ^= 1;
    NoteSignature otherTime = new NoteSignature(archive.name(), archive.keyId(), other);
    desk.add(null, "lasting-witness", "a cosignature of type 0x06", desk.with(desk.line(0), desk.line(1), archive),
        "policy", "lasting");
    desk.add(null, "lasting-stranger", "the same for a policy that does not list it",
        desk.with(desk.line(0), desk.line(1), desk.line(2), archive));
    desk.add(BAD_SIGNATURE, "lasting-time", "another time under a cosignature of type 0x06",
        desk.with(desk.line(0), desk.line(1), otherTime), "policy", "lasting");
    desk.add(QUORUM_NOT_MET, "lasting-missing", "without the cosignature of type 0x06",
        desk.with(desk.line(0), desk.line(1), desk.line(2)), "policy", "lasting");
  }

  private void inclusion() {
    List<Hash> path = desk.receipt.inclusion().path();
    List<Hash> reversed = new ArrayList<>(path);
    Collections.reverse(reversed);
    List<Hash> longer = new ArrayList<>(path);
    longer.add(Hash.EMPTY_TREE);
    desk.add(NOT_INCLUDED, "inclusion-other-opening", "the opening of another leaf",
        desk.with(desk.example.openings.get(2)));
    desk.add(NOT_INCLUDED, "inclusion-never-logged", "an opening that was never logged", desk.with(Ring.opening(1)));
    desk.add(NOT_INCLUDED, "inclusion-index", "the path of another index", desk.with(2, path));
    desk.add(NOT_INCLUDED, "inclusion-shorter", "a path one hash short", desk.with(3, path.subList(0, 2)));
    desk.add(NOT_INCLUDED, "inclusion-longer", "a path one hash long", desk.with(3, longer));
    desk.add(NOT_INCLUDED, "inclusion-reversed", "the path upside down", desk.with(3, reversed));
    desk.add(NOT_INCLUDED, "inclusion-empty", "no path", desk.with(3, List.of()));
  }

  private void times() {
    desk.add(LATE, "time-at-deadline", "received at the deadline",
        desk.taken(DEADLINE, Optional.of(DEADLINE), DEADLINE.plusSeconds(1)));
    desk.add(LATE, "time-after-deadline", "received a microsecond after the deadline",
        desk.taken(DEADLINE.plusNanos(1_000), Optional.of(DEADLINE), DEADLINE.plusSeconds(1)));
    desk.add(null, "time-minute-after-witnesses", "a clock that runs a minute ahead",
        desk.taken(DEADLINE.plusSeconds(60), Optional.empty(), DEADLINE));
    desk.add(TIME_CONTRADICTED, "time-contradicted", "a clock that runs a minute and a microsecond ahead",
        desk.taken(DEADLINE.plusSeconds(60).plusNanos(1_000), Optional.empty(), DEADLINE));
    desk.add(OTHER_STATEMENT, "statement-other", "for another statement", desk.receipt, "statement", "AA==");
    desk.add(LATE, "deadline-earlier", "in time for the platform's deadline, not for that of the documents",
        desk.receipt, "deadline", "2026-11-23T01:59:59.999999Z");
  }

  private void cutOff() {
    String deadline = DEADLINE.toString();
    String text = desk.note.text();
    desk.add(null, "cut-off-inside", "under the cut-off's own tree", desk.receipt, "deadline", deadline,
        "cut-off", VectorDesk.base64(desk.note.bytes()));
    desk.add(null, "cut-off-other-cosignatures", "the same tree, cosigned later", desk.receipt, "deadline", deadline,
        "cut-off", VectorDesk.base64(VectorDesk.witnessed(text, DEADLINE.plusSeconds(30)).bytes()));
    desk.add(CUT_OFF_TOO_EARLY, "cut-off-at-deadline", "cosigned in the deadline's own second", desk.receipt,
        "deadline", deadline, "cut-off", VectorDesk.base64(VectorDesk.witnessed(text, DEADLINE).bytes()));
    desk.add(CUT_OFF_TOO_EARLY, "cut-off-one-witness", "one witness after the deadline, two at it", desk.receipt,
        "deadline", deadline, "cut-off", VectorDesk.base64(VectorDesk.witnessed(text, DEADLINE)
            .with(Ring.WITNESSES.get(0).cosign(text, DEADLINE.plusSeconds(9))).bytes()));
    desk.add(OUTSIDE_CUT_OFF, "cut-off-other-tree", "under another tree than the cut-off's", new Desk().receipt(),
        "deadline", deadline, "cut-off", VectorDesk.base64(desk.note.bytes()));
    desk.add(LATE, "cut-off-received-late", "inside the tree, received at the deadline",
        desk.taken(DEADLINE, Optional.empty(), DEADLINE.plusSeconds(2)), "deadline", deadline, "cut-off",
        VectorDesk.base64(desk.taken(DEADLINE, Optional.empty(), DEADLINE.plusSeconds(2)).checkpoint().bytes()));
  }

  /** The same signature with the group order added to its scalar. */
  private static NoteSignature notReduced(NoteSignature line) {
    BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    byte[] signature = line.signature();
    byte[] scalar = new byte[33];
    for (int i = 0; i < 32; i++) {
      scalar[32 - i] = signature[32 + i];
    }
    byte[] larger = new BigInteger(1, scalar).add(order).toByteArray();
    for (int i = 0; i < 32; i++) {
      signature[32 + i] = i < larger.length ? larger[larger.length - 1 - i] : 0;
    }
    return new NoteSignature(line.name(), line.keyId(), signature);
  }
}
