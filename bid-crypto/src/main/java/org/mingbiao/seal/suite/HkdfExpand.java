package org.mingbiao.seal.suite;

import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** The second half of HKDF (RFC 5869, 2.3): the keys that enter are already uniform. */
final class HkdfExpand {
  private HkdfExpand() {}

  static byte[] expand(Digest digest, byte[] key, byte[] info, int length) {
    HKDFBytesGenerator hkdf = new HKDFBytesGenerator(digest);
    hkdf.init(HKDFParameters.skipExtractParameters(key, info));
    byte[] out = new byte[length];
    hkdf.generateBytes(out, 0, length);
    return out;
  }
}
