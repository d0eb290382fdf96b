package org.mingbiao.seal.statement;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.Token;

/**
 * A signature that lies beside the file it is about: as {@link SignedStatement}, with the content left out. Whoever has the file and any
 * program that knows CMS can verify it.
 */
public record DetachedSignature(Suite suite, Instant signedAt, X509Certificate signer, byte[] encoded) {

  /**
   * @param digest of the file, by the suite of the token's key
   * @param at the signer's own claim, to the second
   */
  public static DetachedSignature sign(byte[] digest, Instant at, Token token) {
    X509Certificate signer = token.signing();
    Suite suite = Suite.ofKey(KeyKind.of(signer.getPublicKey()));
    StatementForm form = StatementForm.detached(suite, digest, at.truncatedTo(ChronoUnit.SECONDS), signer);
    return new DetachedSignature(suite, form.at(), signer, form.encode(List.of(signer), token.sign(form.signedBytes())));
  }

  /**
   * Reads a signature and checks it against a file; says nothing about who stands behind the certificate.
   *
   * @throws SealException CMS_NOT_CANONICAL, CERTIFICATE_MISMATCH or SIGNATURE_WRONG, the last also for another file
   */
  public static DetachedSignature verify(byte[] der, byte[] digest) {
    try {
      return check(der, digest);
    } catch (SealException e) {
      throw e;
    } catch (RuntimeException e) { // the ASN.1 library throws many kinds for bytes that are no such structure
      throw new SealException(Fault.CMS_NOT_CANONICAL, "no detached signature", e);
    }
  }

  private static DetachedSignature check(byte[] der, byte[] digest) {
    SignedData data = SignedData.getInstance(ContentInfo.getInstance(der).getContent());
    SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    Suite suite = Suite.ofDigest(info.getDigestAlgorithm().getAlgorithm());
    List<X509Certificate> certificates = Certificates.fromSet(data.getCertificates());
    X509Certificate signer = SignedStatement.signer(info, certificates);
    StatementForm form = StatementForm.detached(suite, digest, SignedStatement.signingTime(info.getAuthenticatedAttributes()), signer);
    byte[] signature = info.getEncryptedDigest().getOctets();
    boolean whole = KeyKind.of(signer.getPublicKey()).verify(signer.getPublicKey(), form.signedBytes(), signature);
    if (!whole) throw new SealException(Fault.SIGNATURE_WRONG, "signature by " + signer.getSubjectX500Principal());
    if (!Arrays.equals(der, form.encode(certificates, signature))) {
      throw new SealException(Fault.CMS_NOT_CANONICAL, "not the one encoding of this signature");
    }
    return new DetachedSignature(suite, form.at(), signer, der);
  }
}
