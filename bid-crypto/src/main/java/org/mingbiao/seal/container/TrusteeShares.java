package org.mingbiao.seal.container;

import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.suite.Suite;

/** What a trustee's record holds: its share of every envelope's key. */
record TrusteeShares(byte[] bidNo, Map<String, byte[]> shares) {

  static TrusteeShares read(Manifest manifest, byte[] json) {
    Suite suite = manifest.preamble().suite();
    Fields fields = CanonicalJson.read(json).exactly("bidNo", "shares");
    byte[] bidNo = fields.hex("bidNo", Preamble.BID_NO_BYTES);
    if (!MessageDigest.isEqual(bidNo, manifest.preamble().bidNo())) {
      throw new SealException(Fault.STATEMENT_MISMATCH, "shares of another bid");
    }
    Fields inner = fields.object("shares").exactly(
        manifest.envelopes().stream().map(envelope -> envelope.id()).toArray(String[]::new));
    Map<String, byte[]> shares = new TreeMap<>();
    for (String id : inner.members().keySet()) shares.put(id, inner.hex(id, 1 + suite.keyBytes()));
    return new TrusteeShares(bidNo, shares);
  }

  byte[] encoded() {
    Map<String, Object> hex = new TreeMap<>();
    shares.forEach((id, share) -> hex.put(id, Fields.write(share)));
    return CanonicalJson.write(Map.of("bidNo", Fields.write(bidNo), "shares", hex));
  }
}
