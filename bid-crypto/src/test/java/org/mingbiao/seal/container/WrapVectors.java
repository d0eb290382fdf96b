package org.mingbiao.seal.container;

import java.util.Arrays;
import java.util.List;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.KeyPairToken;
import org.mingbiao.seal.wrap.KeyWrap;

/** Wrapped keys that were sealed as they are, and still are none. */
final class WrapVectors {
  private WrapVectors() {}

  static void make(VectorMaker out) {
    out.inspected(Fault.CMS_NOT_CANONICAL, "wrap-garbage", "no wrapped key, but sealed as it is",
        f -> f.keyWrap = bytes -> new byte[10]);
    out.inspected(Fault.CMS_NOT_CANONICAL, "wrap-trailing", "a byte after the CMS structure",
        f -> f.keyWrap = bytes -> Arrays.copyOf(bytes, bytes.length + 1));
    for (KeyKind kind : List.of(KeyKind.P256, KeyKind.SM2)) {
      var stranger = new KeyPairToken(Samples.issue(kind, Samples.CODE)).encryption();
      out.inspected(Fault.CERTIFICATE_MISMATCH, "wrap-not-for-bidder", "the bidder's own certificate is no recipient",
          kind, f -> f.recipients = List.of(stranger));
    }
    out.inspected(Fault.KEY_NOT_ALLOWED, "wrap-other-suite", "an RSA recipient in the national suite", KeyKind.SM2,
        f -> f.keyWrap = bytes -> KeyWrap.wrap(Suite.INTERNATIONAL, f.bidKey,
            List.of(Samples.bidder(KeyKind.RSA).encryption())));
  }
}
