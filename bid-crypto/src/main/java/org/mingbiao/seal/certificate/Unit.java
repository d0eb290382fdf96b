package org.mingbiao.seal.certificate;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

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

  /** The attribute of this type, if there is exactly one and it is text. */
  private static Optional<String> value(X509Certificate certificate, ASN1ObjectIdentifier type) {
    List<String> found = new ArrayList<>();
    for (RDN each : X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()).getRDNs(type)) {
      for (AttributeTypeAndValue attribute : each.getTypesAndValues()) {
        if (attribute.getType().equals(type) && attribute.getValue() instanceof ASN1String text) {
          found.add(text.getString());
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
