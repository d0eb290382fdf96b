package org.mingbiao.seal.receipt;

import static org.mingbiao.seal.form.Flaw.MALFORMED;

import java.time.Instant;
import java.util.Optional;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.tree.Hash;

/** Receipts that are in order, and receipts that are spelled as none may be. */
final class ReceiptFormVectors {
  private static final Instant DEADLINE = WorkedExample.DEADLINE;
  private final VectorDesk desk;

  private ReceiptFormVectors(VectorDesk desk) {
    this.desk = desk;
  }

  static void make(VectorDesk desk) {
    ReceiptFormVectors vectors = new ReceiptFormVectors(desk);
    vectors.valid();
    vectors.form();
    vectors.spelling();
    vectors.opening();
  }

  private void valid() {
    desk.add(null, "valid-three-witnesses", "the worked example", desk.receipt);
    desk.add(null, "valid-two-witnesses", "one witness did not cosign",
        desk.with(desk.line(0), desk.line(1), desk.line(3)));
    desk.add(null, "valid-other-order", "signature lines may stand in any order",
        desk.with(desk.line(3), desk.line(0), desk.line(2)));
    desk.add(null, "valid-stranger", "a line of an unknown key is passed over",
        desk.with(desk.line(0), desk.line(1), desk.line(2), VectorDesk.STRANGER.cosign(desk.note.text(), DEADLINE)));
    NoteSignature national = new NoteSignature("log.example.org/mingbiao", 7, new byte[64]);
    desk.add(null, "valid-national-signature", "a line of type 0xff is passed over",
        desk.with(desk.line(0), desk.line(1), desk.line(2), national));
    desk.add(null, "valid-cover", "a leaf without deadline, at index 0",
        new Receipts(desk.example.log).under(desk.note, 0));
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
    desk.edited(MALFORMED, "spelling-root-stray-bits", "unused bits of base64 that are not zero",
        "USiYw=\n", "USiYx=\n");
    desk.edited(MALFORMED, "spelling-hash-unpadded", "base64 without padding", "Vpysw=\n", "Vpysw\n");
    desk.edited(MALFORMED, "spelling-hash-url-alphabet", "base64 with the alphabet for addresses",
        "z2BPu9ldISlis", "z2BPu9ldISli-");
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
    desk.spelled(MALFORMED, "opening-order", "lines in another order",
        "kind seal\nreceived 2026-11-23T01:59:59.999999Z\n", "received 2026-11-23T01:59:59.999999Z\nkind seal\n");
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
    desk.spelled(MALFORMED, "opening-no-such-day", "the 31st of November",
        "received 2026-11-23", "received 2026-11-31");
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
}
