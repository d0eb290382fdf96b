package org.mingbiao.seal.statement;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

/**
 * Everything of the encoding that the content, the time and the signer decide.
 *
 * @param content null where it lies outside; {@code digest} is the suite's digest of it
 */
record StatementForm(Suite suite, byte[] content, byte[] digest, Instant at, X509Certificate signer) {

  StatementForm(Suite suite, byte[] content, Instant at, X509Certificate signer) {
    this(suite, content, suite.hash(content), at, signer);
  }

  static StatementForm detached(Suite suite, byte[] digest, Instant at, X509Certificate signer) {
    return new StatementForm(suite, null, digest, at, signer);
  }

  DERSet attributes() {
    ASN1EncodableVector all = new ASN1EncodableVector();
    all.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
    all.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
    all.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest))));
    all.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(signingCertificate())));
    return new DERSet(all);
  }

  private SigningCertificateV2 signingCertificate() {
    byte[] hash = Certificates.hash(suite, signer);
    return new SigningCertificateV2(new ESSCertIDv2(suite.digestAlgorithm(), hash));
  }

  byte[] signedBytes() {
    try {
      return attributes().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DERSet carried(List<X509Certificate> certificates) {
    return new DERSet(certificates.stream().map(c -> Certificate.getInstance(Certificates.encoded(c)))
        .toArray(Certificate[]::new));
  }

  byte[] encode(List<X509Certificate> certificates, byte[] signature) {
    SignerInfo info = new SignerInfo(new SignerIdentifier(Certificates.name(signer)), suite.digestAlgorithm(),
        attributes(), KeyKind.of(signer.getPublicKey()).signatureAlgorithm(), new DEROctetString(signature), null);
    SignedData data = new SignedData(new DERSet(suite.digestAlgorithm()),
        new ContentInfo(CMSObjectIdentifiers.data, content == null ? null : new DEROctetString(content)), carried(certificates),
        null, new DERSet(info));
    try {
      return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
