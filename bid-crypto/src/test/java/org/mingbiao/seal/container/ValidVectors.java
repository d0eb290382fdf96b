package org.mingbiao.seal.container;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.envelope.BidFile;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.token.KeyPairToken;

/** Containers that must be accepted. */
final class ValidVectors {
  private ValidVectors() {}

  static void make(VectorMaker out) {
    for (KeyKind kind : KeyKind.values()) {
      String suffix = VectorMaker.suffix(kind);
      KeyFile keys = Samples.issue(kind, Samples.CODE);
      KeyPairToken token = new KeyPairToken(keys);
      byte[] price = Samples.PRICE.getBytes(StandardCharsets.UTF_8);
      out.add("valid-one-envelope-" + suffix, "a price, sealed to the bidder's own certificate",
          Samples.seal(Samples.request(), token)).expect(null).line("operation", "open").line("envelope", "price")
          .identity(keys.encryption()).file("price.json", price);
      KeyFile second = Samples.issue(kind, Samples.CODE);
      out.add("valid-second-recipient-" + suffix, "opened with the second of two own certificates",
          Samples.seal(Samples.request().withAlso(List.of(second.encryption().certificate())), token)).expect(null)
          .line("operation", "open").line("envelope", "price").identity(second.encryption()).file("price.json", price);
    }
    for (KeyKind kind : List.of(KeyKind.P256, KeyKind.SM2)) make(out, kind);
  }

  private static void make(VectorMaker out, KeyKind kind) {
    String suffix = VectorMaker.suffix(kind);
    Forge forge = new Forge(kind);
    out.add("valid-inspected-" + suffix, "read without any key", forge.build()).expect(null)
        .line("operation", "inspect");
    chunks(out, kind, 16384, "exactly one chunk of plaintext, so the last chunk is empty");
    chunks(out, kind, 16384 + 512, "a full chunk and a short one");
    Map<String, List<BidFile>> envelopes = new LinkedHashMap<>();
    byte[] plan = "平面".getBytes(StandardCharsets.UTF_8);
    envelopes.put("qualification", List.of(BidFile.of("a", new byte[0])));
    envelopes.put("technical-2", List.of(BidFile.of("图/总平面图 (1).pdf", plan), BidFile.of("图/a b.txt", new byte[3])));
    KeyFile keys = Samples.issue(kind, Samples.CODE);
    out.add("valid-names-" + suffix, "folders, Chinese names, a space, an empty file, two envelopes",
        Samples.seal(Samples.request(envelopes).replacing(new byte[32]), new KeyPairToken(keys))).expect(null)
        .line("operation", "open").line("envelope", "technical-2").identity(keys.encryption())
        .file("图/总平面图 (1).pdf", plan).file("图/a b.txt", new byte[3]);
  }

  private static void chunks(VectorMaker out, KeyKind kind, int length, String note) {
    Forge forge = new Forge(kind);
    String head = "{\"files\":[{\"name\":\"f\",\"size\":";
    int size = length - 4 - head.length() - 5 - 3;
    forge.plains.put("price", Forge.plain(head + size + "}]}", "x".repeat(size)));
    byte[] container = forge.build();
    out.add("valid-" + length + "-" + VectorMaker.suffix(kind), note, container).expect(null).line("operation", "open")
        .line("envelope", "price").line("key", Forge.hex(forge.keys.get("price")))
        .file("f", "x".repeat(size).getBytes(StandardCharsets.US_ASCII));
  }
}
