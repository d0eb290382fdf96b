package org.mingbiao.seal.wrap;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientIdentifier;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.OriginatorIdentifierOrKey;
import org.bouncycastle.asn1.cms.OriginatorPublicKey;
import org.bouncycastle.asn1.cms.RecipientEncryptedKey;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.token.Token;

/** A P-256 recipient (RFC 5753): one ephemeral key, X9.63 derivation with SHA-256, AES-256 key wrap. */
record KeyAgreement(IssuerAndSerialNumber name, AgreedKey agreed) implements Recipient {
  private static final AlgorithmIdentifier ALGORITHM =
      new AlgorithmIdentifier(SECObjectIdentifiers.dhSinglePass_stdDH_sha256kdf_scheme, AgreedKey.WRAP);

  static KeyAgreement wrap(X509Certificate to, byte[] key) {
    try {
      return new KeyAgreement(Certificates.name(to), AgreedKey.wrap(to.getPublicKey(), key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static KeyAgreement read(KeyAgreeRecipientInfo info) {
    OriginatorPublicKey sender = info.getOriginator().getOriginatorKey();
    RecipientEncryptedKey only = RecipientEncryptedKey.getInstance(info.getRecipientEncryptedKeys().getObjectAt(0));
    return new KeyAgreement(only.getIdentifier().getIssuerAndSerialNumber(), new AgreedKey(
        new SubjectPublicKeyInfo(sender.getAlgorithm(), sender.getPublicKeyData().getOctets()),
        only.getEncryptedKey().getOctets()));
  }

  @Override
  public RecipientInfo encode() {
    SubjectPublicKeyInfo sender = agreed.ephemeral();
    OriginatorPublicKey originator =
        new OriginatorPublicKey(sender.getAlgorithm(), sender.getPublicKeyData().getOctets());
    RecipientEncryptedKey only =
        new RecipientEncryptedKey(new KeyAgreeRecipientIdentifier(name), new DEROctetString(agreed.wrappedKey()));
    return new RecipientInfo(new KeyAgreeRecipientInfo(new OriginatorIdentifierOrKey(originator), null, ALGORITHM,
        new DERSequence(only)));
  }

  @Override
  public byte[] unwrap(X509Certificate own, Token token) {
    try {
      return agreed.unwrap(token.agree(own, agreed.sender()));
    } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
      throw new SealException(Fault.UNWRAP_FAILED, "the wrapped key refuses this private key", e);
    }
  }
}
