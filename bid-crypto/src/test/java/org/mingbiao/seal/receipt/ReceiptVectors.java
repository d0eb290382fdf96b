package org.mingbiao.seal.receipt;

import static org.mingbiao.seal.note.Flaw.ALTERED;
import static org.mingbiao.seal.note.Flaw.BAD_SIGNATURE;
import static org.mingbiao.seal.note.Flaw.CUT_OFF_TOO_EARLY;
import static org.mingbiao.seal.note.Flaw.LATE;
import static org.mingbiao.seal.note.Flaw.MALFORMED;
import static org.mingbiao.seal.note.Flaw.NOT_INCLUDED;
import static org.mingbiao.seal.note.Flaw.NOT_SIGNED_BY_LOG;
import static org.mingbiao.seal.note.Flaw.OTHER_STATEMENT;
import static org.mingbiao.seal.note.Flaw.OUTSIDE_CUT_OFF;
import static org.mingbiao.seal.note.Flaw.POLICY_WITHOUT_WITNESS;
import static org.mingbiao.seal.note.Flaw.QUORUM_NOT_MET;
import static org.mingbiao.seal.note.Flaw.TIME_CONTRADICTED;
import static org.mingbiao.seal.note.Flaw.UNKNOWN_LOG;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.tree.Hash;

/** The vectors of receipts, computed: every key and every blind comes from a name, so they are always the same. */
final class ReceiptVectors {
  private static final Instant DEADLINE = WorkedExample.DEADLINE;
  private final VectorDesk desk = new VectorDesk();

  static Map<String, ReceiptVector> all() {
    ReceiptVectors vectors = new ReceiptVectors();
    vectors.valid();
    vectors.form();
    vectors.spelling();
    vectors.opening();
    vectors.signatures();
    vectors.inclusion();
    vectors.times();
    vectors.cutOff();
    return vectors.desk.vectors;
  }

  private void valid() {
    desk.add(null, "valid-three-witnesses", "the worked example", desk.receipt);
    desk.add(null, "valid-two-witnesses", "one witness did not cosign",
        desk.with(desk.line(0), desk.line(1), desk.line(3)));
    desk.add(null, "valid-other-order", "signature lines may stand in any order",
        desk.with(desk.line(3), desk.line(0), desk.line(2)));
    desk.add(null, "valid-stranger", "a line of an unknown key is passed over",
        desk.with(desk.line(0), desk.line(1), desk.line(2), VectorDesk.STRANGER.cosign(desk.note.text(), DEADLINE)));
    desk.add(null, "valid-national-signature", "a line of type 0xff is passed over",
        desk.with(desk.line(0), desk.line(1), desk.line(2), new NoteSignature("log.example.org/mingbiao", 7, new byte[64])));
    desk.add(null, "valid-cover", "a leaf without deadline, at index 0", new Receipts(desk.example.log).under(desk.note, 0));
    desk.add(null, "valid-last-leaf", "the last leaf, whose path is short",
        new Receipts(desk.example.log).under(desk.note, 4));
    desk.add(null, "valid-one-leaf", "a tree of one leaf has an empty path",
        desk.taken(DEADLINE.minusSeconds(1), Optional.of(DEADLINE), DEADLINE));
    desk.add(null, "valid-thousand-leaves", "leaf 517 of 1000", new Desk().receipt());
    desk.add(null, "valid-statement", "for this statement", desk.receipt, "statement", VectorDesk.STATEMENT);
    desk.add(null, "valid-microsecond", "received one microsecond before the deadline", desk.receipt,
        "deadline", DEADLINE.toString());
  }

  private void form() {
    desk.edited(MALFORMED, "form-version", "another version", "tlog-proof@v1", "tlog-proof@v2");
    desk.add(MALFORMED, "form-no-extra", "without its opening",
        VectorDesk.utf8(desk.text.replaceFirst("extra [^\n]*\n", "")));
    desk.edited(MALFORMED, "form-two-indexes", "two index lines", "index 3\n", "index 3\nindex 3\n");
    desk.edited(MALFORMED, "form-index-outside", "the index is the size of the tree", "index 3\n", "index 5\n");
    desk.edited(MALFORMED, "form-no-empty-line", "no empty line before the checkpoint", "\n\nlog.", "\nlog.");
    desk.edited(MALFORMED, "form-empty-line-more", "an empty line too many", "\n\nlog.", "\n\n\nlog.");
    desk.raw(MALFORMED, "form-empty-line-at-end", "an empty line at the end", "DGsmX/IaDQ==\n", "DGsmX/IaDQ==\n\n");
    desk.raw(MALFORMED, "form-last-newline", "the last line does not end", "DGsmX/IaDQ==\n", "DGsmX/IaDQ==");
    desk.raw(MALFORMED, "form-crlf", "lines that end as on another system", "\n", "\r\n");
    desk.raw(MALFORMED, "form-tab", "a tab for a space", "index 3", "index\t3");
    desk.raw(MALFORMED, "form-leading-space", "a space before a line", "index 3", " index 3");
    byte[] latin = desk.receipt.bytes();
    latin[latin.length - 2] = (byte) 0xff;
    desk.add(MALFORMED, "form-not-utf8", "a byte that is not UTF-8", latin);
    desk.add(MALFORMED, "form-empty", "nothing at all", new byte[0]);
    desk.edited(MALFORMED, "form-extension-line", "a checkpoint with an extension line",
        "GrUsm2fJuT2Xm+Y3IYoUBvFUyjxAXtzUbrnS59USiYw=\n", "GrUsm2fJuT2Xm+Y3IYoUBvFUyjxAXtzUbrnS59USiYw=\nmore\n");
    desk.edited(MALFORMED, "form-sixty-four-hashes", "a path longer than any tree's", "index 3\n",
        "index 3\n" + (Hash.EMPTY_TREE.base64() + "\n").repeat(61));
    desk.add(MALFORMED, "form-no-signatures", "a checkpoint that nobody signed",
        VectorDesk.utf8(VectorDesk.checked(desk.text.substring(0, desk.text.indexOf("\n— ") + 1))));
    desk.edited(MALFORMED, "form-two-lines-of-one-key", "two signature lines of one key",
        desk.line(1).line(), desk.line(1).line() + desk.line(1).line());
  }

  private void spelling() {
    desk.edited(MALFORMED, "spelling-index-zero", "a leading zero", "index 3\n", "index 03\n");
    desk.edited(MALFORMED, "spelling-index-sign", "a sign", "index 3\n", "index +3\n");
    desk.edited(MALFORMED, "spelling-index-negative", "a negative index", "index 3\n", "index -1\n");
    desk.edited(MALFORMED, "spelling-size-zero", "a leading zero in the tree size", "mingbiao\n5\n", "mingbiao\n05\n");
    desk.edited(MALFORMED, "spelling-size-too-large", "a tree of 2^63 leaves", "mingbiao\n5\n",
        "mingbiao\n9223372036854775808\n");
    desk.edited(MALFORMED, "spelling-root-stray-bits", "unused bits of base64 that are not zero", "USiYw=\n", "USiYx=\n");
    desk.edited(MALFORMED, "spelling-hash-unpadded", "base64 without padding", "Vpysw=\n", "Vpysw\n");
    desk.edited(MALFORMED, "spelling-hash-url-alphabet", "base64 with the alphabet for addresses", "z2BPu9ldISlis", "z2BPu9ldISli-");
    desk.edited(MALFORMED, "spelling-hash-short", "a hash of 31 bytes",
        "z2BPu9ldISlisWYvc48IdXSx0+hLW9S495S2O8Vpysw=", VectorDesk.base64(new byte[31]));
    desk.raw(MALFORMED, "spelling-extra-unpadded", "extra data without padding", "PQo=\n", "PQo\n");
    desk.edited(MALFORMED, "spelling-dash", "a hyphen for the dash", "— court", "- court");
    desk.edited(MALFORMED, "spelling-name-plus", "a plus in a key name", "— court.", "— court+");
    desk.edited(MALFORMED, "spelling-name-space", "an ideographic space in a key name", "— court.", "— court\u3000");
    desk.edited(MALFORMED, "spelling-signature-short", "a signature line with a key id only",
        desk.line(1).line(), "— court.example.org/witness XFYCNw==\n");
  }

  private void opening() {
    desk.spelled(MALFORMED, "opening-version", "another version of the opening", "opening@v1", "opening@v2");
    desk.spelled(MALFORMED, "opening-order", "lines in another order", "kind seal\nreceived 2026-11-23T01:59:59.999999Z\n",
        "received 2026-11-23T01:59:59.999999Z\nkind seal\n");
    desk.spelled(MALFORMED, "opening-line-more", "a line that is not known", "offset -120\n", "offset -120\nnote x\n");
    desk.spelled(MALFORMED, "opening-no-offset", "a line missing", "offset -120\n", "");
    desk.spelled(MALFORMED, "opening-kind-capital", "a capital letter", "kind seal", "kind Seal");
    desk.spelled(MALFORMED, "opening-kind-long", "a kind of 33 letters", "kind seal", "kind " + "a".repeat(33));
    desk.spelled(null, "opening-kind-unknown", "a kind of 32 letters that nobody knows", "kind seal",
        "kind " + "a".repeat(32));
    desk.spelled(MALFORMED, "opening-milliseconds", "three digits of a second", "59.999999Z", "59.999Z");
    desk.spelled(MALFORMED, "opening-nanoseconds", "nine digits of a second", "59.999999Z", "59.999999999Z");
    desk.spelled(MALFORMED, "opening-zone", "an offset for Z", "59.999999Z", "59.999999+00:00");
    desk.spelled(MALFORMED, "opening-leap-second", "a leap second", "01:59:59.999999Z", "01:59:60.000000Z");
    desk.spelled(MALFORMED, "opening-no-such-day", "the 31st of November", "received 2026-11-23", "received 2026-11-31");
    desk.spelled(MALFORMED, "opening-offset-minus-zero", "minus zero", "offset -120", "offset -0");
    desk.spelled(MALFORMED, "opening-offset-plus", "a plus sign", "offset -120", "offset +120");
    desk.spelled(MALFORMED, "opening-offset-days", "a clock more than a day off", "offset -120", "offset 86400000001");
    desk.spelled(null, "opening-offset-day", "a clock a day off", "offset -120", "offset 86400000000");
    desk.spelled(null, "opening-offset-unknown", "a clock that was not compared", "offset -120", "offset unknown");
    desk.spelled(MALFORMED, "opening-blind-short", "a blind of 31 bytes",
        "giw/5AUkDHSWlHYM7VYXTMvuTBpS4OdmsjnLy0Q348Y=", VectorDesk.base64(new byte[31]));
    desk.spelled(MALFORMED, "opening-before-twice", "two deadlines", "before 2026-11-23T02:00:00.000000Z\n",
        "before 2026-11-23T02:00:00.000000Z\nbefore 2026-11-24T02:00:00.000000Z\n");
  }

  private void signatures() {
    NoteSignature[] lines = {desk.line(0), desk.line(1), desk.line(2), desk.line(3)};
    desk.raw(ALTERED, "check-stranger-altered", "a byte in the line of a witness, not computed again", "— court", "— caurt");
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
    desk.edited(UNKNOWN_LOG, "log-unknown", "a log that the policy does not list", "log.example.org/mingbiao\n5", "log.example.net/mingbiao\n5");
    desk.add(BAD_SIGNATURE, "signature-log", "a bit of the log's signature", desk.with(desk.spoiled(0, 10), lines[1], lines[2]));
    desk.add(BAD_SIGNATURE, "signature-third-witness", "a bad line of a known key where two others would do",
        desk.with(lines[0], lines[1], lines[2], desk.spoiled(3, 40)));
    desk.add(BAD_SIGNATURE, "signature-time", "the time of a witness", desk.with(lines[0], desk.spoiled(1, 7), lines[2]));
    desk.add(BAD_SIGNATURE, "signature-plus-order", "a signature whose scalar is not reduced (RFC 8032, 5.1.7)",
        desk.with(notReduced(lines[0]), lines[1], lines[2]));
    desk.add(BAD_SIGNATURE, "signature-truncated", "a signature of a known key, one byte short", desk.with(
        new NoteSignature(lines[0].name(), lines[0].keyId(), Arrays.copyOf(lines[0].signature(), 63)), lines[1], lines[2]));
    desk.edited(BAD_SIGNATURE, "signature-other-size", "another tree size under the same signatures", "mingbiao\n5\n", "mingbiao\n6\n");
    desk.add(POLICY_WITHOUT_WITNESS, "policy-none", "a policy that asks nobody", desk.receipt, "policy", "none");
  }

  private void inclusion() {
    List<Hash> path = desk.receipt.inclusion().path();
    List<Hash> reversed = new ArrayList<>(path);
    Collections.reverse(reversed);
    List<Hash> longer = new ArrayList<>(path);
    longer.add(Hash.EMPTY_TREE);
    desk.add(NOT_INCLUDED, "inclusion-other-opening", "the opening of another leaf", desk.with(desk.example.openings.get(2)));
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
    desk.add(LATE, "deadline-earlier", "in time for the platform's deadline, not for that of the documents", desk.receipt,
        "deadline", "2026-11-23T01:59:59.999999Z");
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
