package org.mingbiao.seal.wrap;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.EnvelopedData;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.Token;

/**
 * A small secret for several certificate holders: CMS EnvelopedData in DER. It has no integrity of its own; the seal's
 * digest of it gives that, which is why nothing is unwrapped before the seal is checked.
 */
public final class KeyWrap {
  public static final int RECIPIENTS_MAX = 8;

  private final Suite suite;
  private final List<Recipient> recipients;
  private final byte[] iv;
  private final byte[] encrypted;

  private KeyWrap(Suite suite, List<Recipient> recipients, byte[] iv, byte[] encrypted) {
    this.suite = suite;
    this.recipients = recipients;
    this.iv = iv;
    this.encrypted = encrypted;
  }

  /** @throws SealException KEY_NOT_ALLOWED for a recipient whose key the suite does not know */
  public static byte[] wrap(Suite suite, byte[] secret, List<X509Certificate> certificates) {
    byte[] key = SecretCipher.random(suite.keyBytes());
    byte[] iv = SecretCipher.random(SecretCipher.BLOCK_BYTES);
    ASN1EncodableVector recipients = new ASN1EncodableVector();
    for (X509Certificate each : certificates) recipients.add(Recipient.wrap(suite, each, key).encode());
    byte[] encrypted = SecretCipher.encrypt(suite, key, iv, secret);
    return encode(suite, recipients, iv, encrypted);
  }

  private static byte[] encode(Suite suite, ASN1EncodableVector recipients, byte[] iv, byte[] encrypted) {
    EncryptedContentInfo content = new EncryptedContentInfo(CMSObjectIdentifiers.data,
        new AlgorithmIdentifier(suite.wrapCipher(), new DEROctetString(iv)), new DEROctetString(encrypted));
    EnvelopedData data = new EnvelopedData(null, new DERSet(recipients), content, (DERSet) null);
    try {
      return new ContentInfo(CMSObjectIdentifiers.envelopedData, data).getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @throws SealException CMS_NOT_CANONICAL unless this is the one encoding this format allows */
  public static KeyWrap read(Suite suite, byte[] der) {
    try {
      EnvelopedData data = EnvelopedData.getInstance(ContentInfo.getInstance(der).getContent());
      List<Recipient> recipients = Arrays.stream(data.getRecipientInfos().toArray())
          .map((ASN1Encodable each) -> Recipient.read(suite, RecipientInfo.getInstance(each))).toList();
      EncryptedContentInfo content = data.getEncryptedContentInfo();
      byte[] iv = ASN1OctetString.getInstance(content.getContentEncryptionAlgorithm().getParameters()).getOctets();
      byte[] encrypted = content.getEncryptedContent().getOctets();
      ASN1EncodableVector again = new ASN1EncodableVector();
      for (Recipient recipient : recipients) again.add(recipient.encode());
      boolean canonical = recipients.size() <= RECIPIENTS_MAX && iv.length == SecretCipher.BLOCK_BYTES
          && encrypted.length > 0 && encrypted.length % SecretCipher.BLOCK_BYTES == 0
          && Arrays.equals(der, encode(suite, again, iv, encrypted));
      if (canonical) return new KeyWrap(suite, recipients, iv, encrypted);
    } catch (SealException e) {
      throw e;
    } catch (RuntimeException e) { // the ASN.1 library throws many kinds for bytes that are no such structure
      throw new SealException(Fault.CMS_NOT_CANONICAL, "no wrapped key", e);
    }
    throw new SealException(Fault.CMS_NOT_CANONICAL, "not the one encoding of a wrapped key");
  }

  public boolean isFor(X509Certificate certificate) {
    return recipients.stream().anyMatch(recipient -> recipient.isFor(certificate));
  }

  /** Serial numbers of all recipients' certificates, for messages to people. */
  List<BigInteger> serials() {
    return recipients.stream().map(Recipient::serial).toList();
  }

  /** @throws SealException NOT_A_RECIPIENT or UNWRAP_FAILED */
  public byte[] unwrap(Token token) {
    for (X509Certificate own : token.recipients()) {
      for (Recipient recipient : recipients) {
        if (recipient.isFor(own)) return SecretCipher.decrypt(suite, recipient.unwrap(own, token), iv, encrypted);
      }
    }
    throw new SealException(Fault.NOT_A_RECIPIENT, "sealed for certificates "
        + serials().stream().map(serial -> serial.toString(16)).toList() + ", at hand are "
        + token.recipients().stream().map(own -> own.getSerialNumber().toString(16)).toList());
  }
}
