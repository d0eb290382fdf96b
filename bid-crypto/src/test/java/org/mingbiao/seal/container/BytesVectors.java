package org.mingbiao.seal.container;

import java.util.List;
import java.util.function.Consumer;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.suite.KeyKind;

/** Bytes changed after sealing. */
final class BytesVectors {
  private BytesVectors() {}

  static void make(VectorMaker out) {
    out.inspectedInBoth(Fault.PREAMBLE_ALTERED, "bytes-preamble-lot", "another lot in the preamble",
        f -> f.records = all -> all.set(0, new Forge.Entry('P', new String(all.get(0).value(),
            java.nio.charset.StandardCharsets.UTF_8).replace("\"lot\":\"1\"", "\"lot\":\"2\"")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    body(out, "salt", "a bit of the salt", 7);
    body(out, "commitment", "a bit of the commitment", 7 + 24);
    body(out, "chunk", "a bit of the first chunk", 7 + 56 + 9);
    body(out, "tag", "a bit of the last tag", 7 + 56 + VectorMaker.CONTENT_BYTES + 15);
    out.inspected(Fault.ENVELOPE_ALTERED, "bytes-chunks-swapped", "two chunks changed places", KeyKind.P256, f -> {
      f.plains.put("price", new byte[32_768]);
      f.records = all -> all.set(1, new Forge.Entry('E', swap(all.get(1).value(), 7 + 56, 16400)));
    });
    out.inspected(Fault.ENVELOPE_ALTERED, "bytes-envelopes-swapped", "two envelopes changed places", KeyKind.SM2,
        two(f -> f.records = all -> all.add(1, all.remove(2))));
    out.inspected(Fault.ENVELOPE_ALTERED, "bytes-envelope-dropped", "an envelope is missing", KeyKind.SM2,
        two(f -> f.records = all -> all.remove(2)));
    out.inspected(Fault.ENVELOPE_ALTERED, "bytes-envelope-renamed", "an envelope under another name", KeyKind.P256,
        f -> f.records = all -> all.set(1, new Forge.Entry('E', FormVectors.set(all.get(1).value(), 2, 'q'))));
    out.inspectedInBoth(Fault.KEY_WRAP_ALTERED, "bytes-key-wrap", "a bit of the wrapped key", f -> f.records = all -> {
      byte[] wrap = all.get(2).value().clone();
      wrap[wrap.length - 1] ^= 1;
      all.set(2, new Forge.Entry('K', wrap));
    });
    trustees(out);
  }

  private static void body(VectorMaker out, String name, String note, int at) {
    out.inspectedInBoth(Fault.ENVELOPE_ALTERED, "bytes-" + name, note, f -> f.records = all -> {
      byte[] body = all.get(1).value().clone();
      body[at] ^= 1;
      all.set(1, new Forge.Entry('E', body));
    });
  }

  private static byte[] swap(byte[] bytes, int from, int length) {
    byte[] out = bytes.clone();
    System.arraycopy(bytes, from, out, from + length, length);
    System.arraycopy(bytes, from + length, out, from, length);
    return out;
  }

  private static Consumer<Forge> two(Consumer<Forge> spoil) {
    return f -> {
      f.plains.put("technical", new byte[VectorMaker.CONTENT_BYTES]);
      spoil.accept(f);
    };
  }

  private static void trustees(VectorMaker out) {
    for (KeyKind kind : List.of(KeyKind.P256, KeyKind.SM2)) {
      var trustee = Samples.issue(kind, "12330200TRUSTEE001").encryption().certificate();
      var other = Samples.issue(kind, "12330200TRUSTEE002").encryption().certificate();
      Consumer<Forge> with = f -> {
        f.trustees.addAll(List.of(trustee, other));
        f.threshold = 2;
      };
      out.inspected(Fault.TRUSTEE_ALTERED, "bytes-trustee", "a bit of a trustee's record", kind,
          with.andThen(f -> f.records = all -> {
            byte[] record = all.get(3).value().clone();
            record[record.length - 1] ^= 1;
            all.set(3, new Forge.Entry('T', record));
          }));
      if (kind == KeyKind.P256) continue;
      out.inspected(Fault.TRUSTEE_ALTERED, "bytes-trustees-swapped", "two trustees changed places", kind,
          with.andThen(f -> f.records = all -> all.add(3, all.remove(4))));
      out.inspected(Fault.TRUSTEE_ALTERED, "bytes-trustee-dropped", "a trustee's record is missing", kind,
          with.andThen(f -> f.records = all -> all.remove(4)));
    }
  }
}
