package org.mingbiao.seal.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.suite.KeyKind;

/** Bytes that are no container, or one whose records are wrong. */
final class FormVectors {
  private FormVectors() {}

  static void make(VectorMaker out) {
    magic(out);
    lengths(out);
    records(out);
    envelopes(out);
  }

  private static void magic(VectorMaker out) {
    out.add("form-empty", "no byte at all", new byte[0]).expect(Fault.TRUNCATED).line("operation", "inspect");
    byte[] pdf = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
    out.add("form-plain-pdf", "an unencrypted file", pdf).expect(Fault.NOT_A_CONTAINER).line("operation", "inspect");
    out.add("form-short-text", "an unencrypted file shorter than the magic", "bid".getBytes(StandardCharsets.US_ASCII))
        .expect(Fault.NOT_A_CONTAINER).line("operation", "inspect");
    Forge forged = new Forge(KeyKind.P256);
    forged.plains.put("price", new byte[VectorMaker.CONTENT_BYTES]);
    byte[] text = forged.build();
    String unix = new String(text, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    out.add("form-text-mode", "carried as text: CR LF became LF", unix.getBytes(StandardCharsets.ISO_8859_1))
        .expect(Fault.NOT_A_CONTAINER).line("operation", "inspect");
    out.inspected(Fault.NOT_A_CONTAINER, "form-magic-version", "MBID2", KeyKind.P256,
        forge -> forge.file = bytes -> set(bytes, 4, '2'));
  }

  private static void lengths(VectorMaker out) {
    out.inspected(Fault.TRUNCATED, "form-ends-in-magic", "first four bytes only", KeyKind.P256,
        forge -> forge.file = bytes -> Arrays.copyOf(bytes, 4));
    out.inspected(Fault.TRUNCATED, "form-ends-in-preamble", "first 100 bytes only", KeyKind.SM2,
        forge -> forge.file = bytes -> Arrays.copyOf(bytes, 100));
    out.inspected(Fault.TRUNCATED, "form-ends-in-envelope", "first 470 bytes only",
        forge -> forge.file = bytes -> Arrays.copyOf(bytes, 470));
    out.inspected(Fault.TRUNCATED, "form-ends-in-seal", "the last 100 bytes are missing",
        forge -> forge.file = bytes -> Arrays.copyOf(bytes, bytes.length - 100));
    out.inspected(Fault.TRUNCATED, "form-ends-in-trailer", "the last byte is missing",
        forge -> forge.file = bytes -> Arrays.copyOf(bytes, bytes.length - 1));
    out.inspected(Fault.TRAILING_BYTES, "form-one-byte-more", "a zero after the trailer",
        forge -> forge.file = bytes -> Arrays.copyOf(bytes, bytes.length + 1));
    out.inspected(Fault.TRAILER_WRONG, "form-trailer-offset", "the trailer's offset is one too small",
        forge -> forge.file = bytes -> set(bytes, bytes.length - 9, bytes[bytes.length - 9] - 1));
    out.inspected(Fault.TRAILER_WRONG, "form-trailer-magic", "the reversed magic ends wrong", KeyKind.P256,
        forge -> forge.file = bytes -> set(bytes, bytes.length - 1, 'm'));
    out.inspected(Fault.LIMIT_EXCEEDED, "form-length-negative", "a record length of 2^63", KeyKind.P256,
        forge -> forge.file = bytes -> set(bytes, 9, 0x80));
    out.inspected(Fault.LIMIT_EXCEEDED, "form-preamble-too-long", "a preamble of 4097 bytes", KeyKind.P256,
        forge -> forge.preambleBytes = bytes -> Arrays.copyOf(bytes, 4097));
    out.inspected(Fault.LIMIT_EXCEEDED, "form-seal-too-long", "a seal of 16385 bytes", KeyKind.P256,
        forge -> forge.seal = bytes -> Arrays.copyOf(bytes, 16385));
  }

  private static void records(VectorMaker out) {
    out.inspected(Fault.RECORD_UNEXPECTED, "form-no-preamble", "begins with the envelope", KeyKind.P256,
        forge -> forge.records = all -> all.remove(0));
    out.inspected(Fault.RECORD_UNEXPECTED, "form-no-envelope", "no envelope", KeyKind.SM2,
        forge -> forge.records = all -> all.remove(1));
    out.inspected(Fault.RECORD_UNEXPECTED, "form-no-key-wrap", "no wrapped key", KeyKind.P256,
        forge -> forge.records = all -> all.remove(2));
    out.inspected(Fault.RECORD_UNEXPECTED, "form-two-key-wraps", "the wrapped key twice", KeyKind.P256,
        forge -> forge.records = all -> all.add(3, all.get(2)));
    out.inspected(Fault.RECORD_UNEXPECTED, "form-unknown-record", "a record of type X before the seal", KeyKind.P256,
        forge -> forge.records = all -> all.add(3, new Forge.Entry('X', new byte[3])));
    out.inspected(Fault.RECORD_UNEXPECTED, "form-key-before-envelope", "the wrapped key before the envelope",
        KeyKind.SM2, forge -> forge.records = all -> all.add(1, all.remove(2)));
    out.inspected(Fault.TRUNCATED, "form-no-seal", "the seal's record is missing: the trailer is no record",
        KeyKind.P256, forge -> {
          forge.records = all -> all.remove(3);
          forge.file = bytes -> Arrays.copyOf(bytes, bytes.length - 16);
        });
  }

  private static void envelopes(VectorMaker out) {
    List<String> names = List.of("Price", "", "1st", "a".repeat(33));
    for (String id : names) {
      out.inspected(Fault.ENVELOPE_NAME, "form-envelope-name-" + names.indexOf(id), "an envelope named '" + id + "'",
          KeyKind.P256, forge -> forge.plains.put(id, forge.plains.remove("price")));
    }
    out.inspected(Fault.ENVELOPE_NAME, "form-envelope-twice", "the same envelope twice", KeyKind.P256,
        forge -> forge.records = all -> all.add(2, all.get(1)));
    out.inspected(Fault.LIMIT_EXCEEDED, "form-nine-envelopes", "nine envelopes", KeyKind.P256, forge -> {
      forge.plains.clear();
      for (int i = 0; i < 9; i++) forge.plains.put("e" + i, new byte[0]);
    });
    for (int length : new int[] {0, 55, 56, 71, 56 + 16400, 56 + 16400 + 15}) {
      out.inspected(Fault.ENVELOPE_LENGTH, "form-message-of-" + length, "no chunked message has this length",
          KeyKind.P256, forge -> forge.message = (id, bytes) -> Arrays.copyOf(bytes, length));
    }
  }

  static byte[] set(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    return bytes;
  }
}
