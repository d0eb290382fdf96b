package org.mingbiao.seal.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.token.KeyPairToken;
import org.mingbiao.seal.token.Token;

/** Right containers and wrong keys, replays, and shares of trustees. */
final class KeyVectors {
  private KeyVectors() {}

  static void make(VectorMaker out) {
    for (KeyKind kind : KeyKind.values()) identities(out, kind);
    for (KeyKind kind : List.of(KeyKind.P256, KeyKind.SM2)) {
      keys(out, kind);
      replays(out, kind);
      shares(out, kind);
    }
  }

  private static void identities(VectorMaker out, KeyKind kind) {
    KeyFile own = Samples.issue(kind, Samples.CODE);
    KeyFile rival = Samples.issue(kind, "91330200MA2RIVAL02");
    byte[] container = Samples.seal(Samples.request(), new KeyPairToken(own));
    open(out, "key-rival", kind, "a rival's certificate and key", container).expect(Fault.NOT_A_RECIPIENT)
        .identity(rival.encryption());
    open(out, "key-not-the-certificates", kind, "the right certificate with another private key", container)
        .expect(Fault.UNWRAP_FAILED).identity(new KeyFile.Entry(rival.encryption().key(),
            own.encryption().certificate(), List.of()));
  }

  private static VectorMaker.Draft open(VectorMaker out, String name, KeyKind kind, String note, byte[] container) {
    return out.add(name + "-" + VectorMaker.suffix(kind), note, container).line("operation", "open")
        .line("envelope", "price");
  }

  private static void keys(VectorMaker out, KeyKind kind) {
    Forge forge = new Forge(kind);
    forge.plains.put("technical", forge.plains.get("price"));
    byte[] container = forge.build();
    byte[] right = forge.keys.get("price");
    byte[] wrong = right.clone();
    wrong[wrong.length - 1] ^= 1;
    byte[] price = Samples.PRICE.getBytes(StandardCharsets.UTF_8);
    open(out, "key-of-bid", kind, "the bid's key, from which the envelope's is derived", container).expect(null)
        .line("bid-key", Forge.hex(forge.bidKey)).file("price.json", price);
    open(out, "key-of-bid-wrong", kind, "another bid's key", container).expect(Fault.COMMITMENT_MISMATCH)
        .line("bid-key", Forge.hex(wrong));
    open(out, "key-one-bit", kind, "one bit of the key is wrong", container).expect(Fault.COMMITMENT_MISMATCH)
        .line("key", Forge.hex(wrong));
    open(out, "key-too-short", kind, "a key that is one byte short", container).expect(Fault.COMMITMENT_MISMATCH)
        .line("key", Forge.hex(Arrays.copyOf(right, right.length - 1)));
    open(out, "key-of-other-envelope", kind, "the key of the technical envelope", container)
        .expect(Fault.COMMITMENT_MISMATCH).line("key", Forge.hex(forge.keys.get("technical")));
    out.add("key-no-such-envelope-" + VectorMaker.suffix(kind), "an envelope that is not there", container)
        .expect(Fault.NO_SUCH_ENVELOPE).line("operation", "open").line("envelope", "qualification")
        .line("key", Forge.hex(right));
    Forge altered = new Forge(kind);
    altered.records = all -> all.set(1, new Forge.Entry('E', FormVectors.set(all.get(1).value(), 99, 0)));
    open(out, "key-right-bytes-wrong", kind, "the right key, a chunk changed after sealing", altered.build())
        .expect(Fault.ENVELOPE_ALTERED).line("key", Forge.hex(right(altered)));
  }

  private static byte[] right(Forge forge) {
    return forge.keys.get("price");
  }

  /** A stranger, or the bidder itself, carries encrypted bytes over into another container, properly sealed. */
  private static void replays(VectorMaker out, KeyKind kind) {
    Forge victim = new Forge(kind);
    byte[][] message = new byte[1][];
    victim.message = (id, bytes) -> message[0] = bytes;
    victim.build();
    Map<String, Object> elsewhere = new java.util.LinkedHashMap<>();
    elsewhere.put("tender", "E3302-2026-0002");
    elsewhere.put("lot", "2");
    elsewhere.put("bidNo", "01".repeat(16));
    elsewhere.put("tenderDocs", "01".repeat(32));
    elsewhere.forEach((name, value) -> {
      Forge replay = new Forge(kind);
      replay.preamble = p -> p.put(name, value);
      replay.message = (id, bytes) -> message[0];
      open(out, "replay-" + name, kind, "an envelope carried over into another " + name, replay.build())
          .expect(Fault.COMMITMENT_MISMATCH).line("key", Forge.hex(right(victim)));
    });
    Token rival = new KeyPairToken(Samples.issue(kind, "91330200MA2RIVAL02"));
    Forge clone = new Forge(kind, rival, "91330200MA2RIVAL02");
    clone.message = (id, bytes) -> message[0];
    open(out, "replay-bidder", kind, "a rival seals a copy of another's envelope as its own", clone.build())
        .expect(Fault.COMMITMENT_MISMATCH).line("key", Forge.hex(right(victim)));
  }

  private static void shares(VectorMaker out, KeyKind kind) {
    List<KeyPairToken> trustees = new ArrayList<>();
    for (int i = 1; i <= 3; i++) trustees.add(new KeyPairToken(Samples.issue(kind, "12330200TRUSTEE00" + i)));
    Forge forge = new Forge(kind);
    trustees.forEach(t -> forge.trustees.add(t.encryption()));
    forge.threshold = 2;
    List<byte[]> all = new ArrayList<>();
    forge.share = own -> all.add(own.get("price"));
    byte[] container = forge.build();
    String key = Forge.hex(right(forge));
    byte[] wrong = all.get(1).clone();
    wrong[9] ^= 1;
    join(out, "shares-two-of-three", kind, "two shares of three", container).expect(null).line("key", key)
        .line("share", "1 " + Forge.hex(all.get(0))).line("share", "3 " + Forge.hex(all.get(2)));
    join(out, "shares-too-few", kind, "one share where two are needed", container).expect(Fault.SHARES_TOO_FEW)
        .line("key", key).line("share", "2 " + Forge.hex(all.get(1)));
    join(out, "shares-wrong", kind, "one bit of a trustee's share is wrong", container).expect(Fault.SHARE_WRONG)
        .line("key", key).line("share", "1 " + Forge.hex(all.get(0))).line("share", "2 " + Forge.hex(wrong));
    join(out, "shares-under-other-number", kind, "a share under another trustee's number", container)
        .expect(Fault.SHARE_WRONG).line("key", key).line("share", "1 " + Forge.hex(all.get(0)))
        .line("share", "3 " + Forge.hex(all.get(1)));
    useless(out, kind, trustees);
  }

  private static VectorMaker.Draft join(VectorMaker out, String name, KeyKind kind, String note, byte[] container) {
    return out.add(name + "-" + VectorMaker.suffix(kind), note, container).line("operation", "join")
        .line("envelope", "price");
  }

  /** A bidder that commits to a spoiled share for the first trustee. */
  private static void useless(VectorMaker out, KeyKind kind, List<KeyPairToken> trustees) {
    Forge forge = new Forge(kind);
    trustees.forEach(t -> forge.trustees.add(t.encryption()));
    forge.threshold = 2;
    List<byte[]> all = new ArrayList<>();
    forge.share = own -> {
      if (all.isEmpty()) own.get("price")[5] ^= 1;
      all.add(own.get("price"));
    };
    byte[] container = forge.build();
    String key = Forge.hex(right(forge));
    join(out, "shares-useless", kind, "the bidder committed to a share that yields no key", container)
        .expect(Fault.SHARES_USELESS).line("key", key).line("share", "1 " + Forge.hex(all.get(0)))
        .line("share", "2 " + Forge.hex(all.get(1)));
    join(out, "shares-around-useless", kind, "a third share makes up for the spoiled one", container).expect(null)
        .line("key", key).line("share", "1 " + Forge.hex(all.get(0))).line("share", "2 " + Forge.hex(all.get(1)))
        .line("share", "3 " + Forge.hex(all.get(2)));
  }
}
