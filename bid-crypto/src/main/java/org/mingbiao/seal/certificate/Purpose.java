package org.mingbiao.seal.certificate;

import java.security.cert.X509Certificate;

/** What a certificate's key usage may allow. */
public enum Purpose {
  SIGN(0, 1),
  ENCRYPT(2, 3, 4);

  private final int[] usages;

  /** @param usages bits of RFC 5280, 4.2.1.3, any of which suffices */
  Purpose(int... usages) {
    this.usages = usages;
  }

  /** A certificate that says nothing about usage allows everything. */
  public boolean allowedBy(X509Certificate certificate) {
    boolean[] allowed = certificate.getKeyUsage();
    if (allowed == null) return true;
    for (int usage : usages) {
      if (allowed[usage]) return true;
    }
    return false;
  }
}
