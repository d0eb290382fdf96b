package org.mingbiao.seal.statement;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.Token;

/**
 * Content signed by one certificate holder: CMS SignedData with the content inside and the attributes of CAdES-B-B
 * (EN 319 122-1). For a content, signer and time there is exactly one encoding, and only that one is read.
 */
public record SignedStatement(Suite suite, byte[] content, Instant signedAt, X509Certificate signer,
    List<X509Certificate> certificates, byte[] encoded) {

  /**
   * @param at the signer's own claim, to the second
   * @param others certificates to carry beside the signer's
   */
  public static SignedStatement sign(byte[] content, Instant at, Token token, List<X509Certificate> others) {
    X509Certificate signer = token.signing();
    KeyKind kind = KeyKind.of(signer.getPublicKey());
    StatementForm form = new StatementForm(Suite.ofKey(kind), content, at.truncatedTo(ChronoUnit.SECONDS), signer);
    List<X509Certificate> carried = Certificates.distinct(signer, others);
    byte[] encoded = form.encode(carried, token.sign(form.signedBytes()));
    return new SignedStatement(form.suite(), content, form.at(), signer, carried, encoded);
  }

  /**
   * Reads and checks form and signature; says nothing about who stands behind the certificate.
   * @throws SealException CMS_NOT_CANONICAL, SUITE_UNKNOWN, KEY_NOT_ALLOWED, CERTIFICATE_MISMATCH or SIGNATURE_WRONG
   */
  public static SignedStatement read(byte[] der) {
    try {
      return parse(der);
    } catch (SealException e) {
      throw e;
    } catch (RuntimeException e) { // the ASN.1 library throws many kinds for bytes that are no such structure
      throw new SealException(Fault.CMS_NOT_CANONICAL, "no signed statement", e);
    }
  }

  private static SignedStatement parse(byte[] der) {
    ContentInfo outer = ContentInfo.getInstance(der);
    if (!outer.getContentType().equals(CMSObjectIdentifiers.signedData)) {
      throw new SealException(Fault.CMS_NOT_CANONICAL, "content type " + outer.getContentType().getId());
    }
    SignedData data = SignedData.getInstance(outer.getContent());
    SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    Suite suite = Suite.ofDigest(info.getDigestAlgorithm().getAlgorithm());
    List<X509Certificate> certificates = Certificates.fromSet(data.getCertificates());
    X509Certificate signer = signer(info, certificates);
    byte[] content = ASN1OctetString.getInstance(data.getEncapContentInfo().getContent()).getOctets();
    StatementForm form = new StatementForm(suite, content, signingTime(info.getAuthenticatedAttributes()), signer);
    KeyKind kind = KeyKind.of(signer.getPublicKey());
    if (!suite.keyKinds().contains(kind)) throw new SealException(Fault.KEY_NOT_ALLOWED, kind + " in " + suite.id());
    byte[] signature = info.getEncryptedDigest().getOctets();
    if (!Arrays.equals(der, form.encode(certificates, signature))) {
      throw new SealException(Fault.CMS_NOT_CANONICAL, "not the one encoding of this statement");
    }
    if (!kind.verify(signer.getPublicKey(), form.signedBytes(), signature)) {
      throw new SealException(Fault.SIGNATURE_WRONG, "signature by " + signer.getSubjectX500Principal());
    }
    return new SignedStatement(suite, content, form.at(), signer, certificates, der);
  }

  static X509Certificate signer(SignerInfo info, List<X509Certificate> certificates) {
    IssuerAndSerialNumber name = IssuerAndSerialNumber.getInstance(info.getSID().getId());
    return certificates.stream().filter(c -> Certificates.name(c).equals(name)).findFirst()
        .orElseThrow(() -> new SealException(Fault.CERTIFICATE_MISMATCH, "the signer's certificate is not inside"));
  }

  static Instant signingTime(ASN1Set attributes) {
    for (ASN1Encodable each : attributes) {
      Attribute attribute = Attribute.getInstance(each);
      if (attribute.getAttrType().equals(CMSAttributes.signingTime)) {
        return Time.getInstance(attribute.getAttrValues().getObjectAt(0)).getDate().toInstant();
      }
    }
    throw new SealException(Fault.CMS_NOT_CANONICAL, "no signing time");
  }
}
