package org.mingbiao.seal.certificate;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** The unit (单位) a certificate speaks for. */
public final class Unit {
  private Unit() {}

  /**
   * Its code (统一社会信用代码): organizationIdentifier, or else serialNumber, without a prefix such as {@code NTRCN-}
   * (EN 319 412-1).
   */
  public static Optional<String> code(X509Certificate certificate) {
    return value(certificate, BCStyle.ORGANIZATION_IDENTIFIER).or(() -> value(certificate, BCStyle.SERIALNUMBER))
        .map(code -> code.replaceFirst("^[A-Z]{3}CN-", ""));
  }

  /** Its name: organizationName, or else commonName. */
  public static Optional<String> name(X509Certificate certificate) {
    return value(certificate, BCStyle.O).or(() -> value(certificate, BCStyle.CN));
  }

  /** The attribute of this type, if there is exactly one. */
  private static Optional<String> value(X509Certificate certificate, ASN1ObjectIdentifier type) {
    RDN[] found = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()).getRDNs(type);
    if (found.length != 1) return Optional.empty();
    return Optional.of(IETFUtils.valueToString(found[0].getFirst().getValue()));
  }
}
