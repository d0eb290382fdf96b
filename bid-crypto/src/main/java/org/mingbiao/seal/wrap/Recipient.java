package org.mingbiao.seal.wrap;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.Token;

/** One addressee of a wrapped secret: RSA and SM2 by {@link KeyTransport}, P-256 by {@link KeyAgreement}. */
sealed interface Recipient permits KeyTransport, KeyAgreement {

  IssuerAndSerialNumber name();

  RecipientInfo encode();

  /** @throws SealException UNWRAP_FAILED */
  byte[] unwrap(X509Certificate own, Token token);

  default boolean isFor(X509Certificate certificate) {
    return Arrays.equals(encoded(name()), encoded(Certificates.name(certificate)));
  }

  private static byte[] encoded(IssuerAndSerialNumber name) {
    try {
      return name.getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  default BigInteger serial() {
    return name().getSerialNumber().getValue();
  }

  static Recipient wrap(Suite suite, X509Certificate to, byte[] key) {
    KeyKind kind = KeyKind.of(to.getPublicKey());
    if (!suite.keyKinds().contains(kind)) {
      throw new SealException(Fault.KEY_NOT_ALLOWED, kind + " certificate in suite " + suite.id());
    }
    return kind == KeyKind.P256 ? KeyAgreement.wrap(to, key) : KeyTransport.wrap(kind, to, key);
  }

  static Recipient read(Suite suite, RecipientInfo info) {
    ASN1Encodable inner = info.getInfo();
    if (inner instanceof KeyTransRecipientInfo transport) return KeyTransport.read(suite, transport);
    if (inner instanceof KeyAgreeRecipientInfo agreement && suite == Suite.INTERNATIONAL) {
      return KeyAgreement.read(agreement);
    }
    throw new SealException(Fault.CMS_NOT_CANONICAL, "a kind of recipient the suite does not know");
  }
}
