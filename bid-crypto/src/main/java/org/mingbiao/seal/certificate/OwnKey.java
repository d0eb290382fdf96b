package org.mingbiao.seal.certificate;

import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.mingbiao.seal.suite.KeyKind;

/** A key that certifies itself: what stands behind it is whoever publishes the certificate's digest, and no authority. */
public final class OwnKey {
  private OwnKey() {}

  /** A fresh key that may sign and nothing else. @param unitCode the holder's unified social credit code */
  public static KeyFile fresh(String name, String unitCode, Instant from, Instant until) {
    KeyPair pair = KeyPairs.fresh(KeyKind.P256);
    X500Name self = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.O, name)
        .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, unitCode).addRDN(BCStyle.CN, name).build();
    CertificateDraft draft = new CertificateDraft(self, self, pair.getPublic(), from, until);
    var certificate = draft.leaf(KeyUsage.digitalSignature | KeyUsage.nonRepudiation, pair.getPublic(), pair.getPrivate());
    return new KeyFile(List.of(new KeyFile.Entry(pair.getPrivate(), certificate, List.of())));
  }
}
