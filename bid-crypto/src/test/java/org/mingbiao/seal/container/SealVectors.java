package org.mingbiao.seal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.token.KeyPairToken;

/** Seals that are wrongly encoded, wrongly signed, or signed by the wrong key. */
final class SealVectors {
  private static final BigInteger ORDER =
      new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

  private SealVectors() {}

  static void make(VectorMaker out) {
    encodings(out);
    signatures(out);
    certificates(out);
  }

  private static void encodings(VectorMaker out) {
    out.inspected(Fault.CMS_NOT_CANONICAL, "seal-garbage", "ten zero bytes", f -> f.seal = bytes -> new byte[10]);
    out.inspectedInBoth(Fault.CMS_NOT_CANONICAL, "seal-indefinite", "indefinite lengths (BER)", f -> f.seal = der -> {
      ContentInfo info = ContentInfo.getInstance(der);
      return encoded(new ContentInfo(info.getContentType(), new BERSequence(
          ASN1Sequence.getInstance(info.getContent()).toArray())), ASN1Encoding.BER);
    });
    out.inspected(Fault.CMS_NOT_CANONICAL, "seal-trailing", "a byte after the CMS structure",
        f -> f.seal = der -> java.util.Arrays.copyOf(der, der.length + 1));
    signerInfo(out, "seal-unsigned-attribute", "an attribute that nobody signed", i -> new SignerInfo(i.getSID(),
        i.getDigestAlgorithm(), i.getAuthenticatedAttributes(), i.getDigestEncryptionAlgorithm(),
        i.getEncryptedDigest(), new DERSet(new Attribute(CMSAttributes.contentHint, new DERSet(DERNull.INSTANCE)))));
    signerInfo(out, "seal-digest-null", "NULL parameters after the digest's name", i -> new SignerInfo(i.getSID(),
        new AlgorithmIdentifier(i.getDigestAlgorithm().getAlgorithm(), DERNull.INSTANCE),
        i.getAuthenticatedAttributes(), i.getDigestEncryptionAlgorithm(), i.getEncryptedDigest(), null));
    signerInfo(out, "seal-no-signing-time", "no signing time", i -> {
      ASN1EncodableVector kept = new ASN1EncodableVector();
      for (var each : i.getAuthenticatedAttributes()) {
        if (!Attribute.getInstance(each).getAttrType().equals(CMSAttributes.signingTime)) kept.add(each);
      }
      return new SignerInfo(i.getSID(), i.getDigestAlgorithm(), new DERSet(kept), i.getDigestEncryptionAlgorithm(),
          i.getEncryptedDigest(), null);
    });
    AlgorithmIdentifier sha512 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512);
    out.inspected(Fault.SUITE_UNKNOWN, "seal-digest-sha512", "SHA-512 as digest", KeyKind.P256, f -> f.seal =
        der -> withSignerInfo(der, i -> new SignerInfo(i.getSID(), sha512, i.getAuthenticatedAttributes(),
            i.getDigestEncryptionAlgorithm(), i.getEncryptedDigest(), null)));
  }

  private static void signerInfo(VectorMaker out, String name, String note, UnaryOperator<SignerInfo> change) {
    out.inspected(Fault.CMS_NOT_CANONICAL, name, note, f -> f.seal = der -> withSignerInfo(der, change));
  }

  private static byte[] withSignerInfo(byte[] der, UnaryOperator<SignerInfo> change) {
    ContentInfo info = ContentInfo.getInstance(der);
    SignedData data = SignedData.getInstance(info.getContent());
    SignerInfo changed = change.apply(SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0)));
    return encoded(new ContentInfo(info.getContentType(), new SignedData(data.getDigestAlgorithms(),
        data.getEncapContentInfo(), data.getCertificates(), null, new DERSet(changed))), ASN1Encoding.DER);
  }

  private static byte[] encoded(ContentInfo info, String encoding) {
    try {
      return info.getEncoded(encoding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void signatures(VectorMaker out) {
    for (KeyKind kind : KeyKind.values()) {
      out.inspected(Fault.SIGNATURE_WRONG, "seal-signature-bit", "a bit of the signature", kind,
          f -> f.seal = der -> FormVectors.set(der, der.length - 1, der[der.length - 1] ^ 1));
      out.inspected(Fault.SIGNATURE_WRONG, "seal-signature-borrowed", "the signature of another manifest", kind, f -> {
        byte[] other = new Forge(kind).build();
        SignerInfo borrowed = signerOf(sealOf(other));
        f.manifest = m -> m.put("supersedes", "00".repeat(32));
        f.seal = der -> withSignerInfo(der, i -> new SignerInfo(i.getSID(), i.getDigestAlgorithm(),
            i.getAuthenticatedAttributes(), i.getDigestEncryptionAlgorithm(), borrowed.getEncryptedDigest(), null));
      });
    }
    out.inspected(Fault.SIGNATURE_WRONG, "seal-signature-high-s", "the other, larger s of the same ECDSA signature",
        KeyKind.P256, f -> f.seal = der -> withSignerInfo(der, i -> new SignerInfo(i.getSID(), i.getDigestAlgorithm(),
            i.getAuthenticatedAttributes(), i.getDigestEncryptionAlgorithm(), highS(i.getEncryptedDigest().getOctets()),
            null)));
  }

  private static DEROctetString highS(byte[] signature) {
    ASN1Sequence pair = ASN1Sequence.getInstance(signature);
    BigInteger s = ASN1Integer.getInstance(pair.getObjectAt(1)).getValue();
    try {
      return new DEROctetString(new DERSequence(new org.bouncycastle.asn1.ASN1Encodable[] {pair.getObjectAt(0),
          new ASN1Integer(ORDER.subtract(s))}).getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] sealOf(byte[] container) {
    try {
      return SealedBid.read(() -> new java.io.ByteArrayInputStream(container)).seal().encoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SignerInfo signerOf(byte[] der) {
    return SignerInfo.getInstance(
        SignedData.getInstance(ContentInfo.getInstance(der).getContent()).getSignerInfos().getObjectAt(0));
  }

  private static void certificates(VectorMaker out) {
    for (KeyKind kind : List.of(KeyKind.P256, KeyKind.SM2)) {
      KeyPairToken renewed = new KeyPairToken(Samples.issue(kind, Samples.CODE));
      out.inspected(Fault.CERTIFICATE_MISMATCH, "seal-other-certificate",
          "signed with another certificate of the same unit than the preamble names", kind, f -> f.signer = renewed);
      out.inspected(Fault.CERTIFICATE_MISMATCH, "seal-certificate-more", "a certificate that nothing binds", kind,
          f -> f.others = List.of(f.token.encryption(), renewed.signing()));
    }
    out.inspected(Fault.CERTIFICATE_MISMATCH, "seal-encryption-certificate-less", "no encryption certificate",
        KeyKind.SM2, f -> f.others = List.of());
    out.inspected(Fault.CERTIFICATE_MISMATCH, "seal-intermediate-less",
        "an intermediate certificate is listed, not carried",
        f -> f.manifest = m -> m.put("intermediates", new ArrayList<>(List.of("00".repeat(32)))));
    out.inspected(Fault.BIDDER_MISMATCH, "seal-other-bidder", "the certificate names another unit",
        f -> f.preamble = p -> p.put("bidder", "91330200MA2RIVAL02"));
    out.inspected(Fault.KEY_NOT_ALLOWED, "seal-other-suite", "an SM2 signature in the international suite", KeyKind.SM2,
        f -> f.preamble = p -> p.put("suite", "intl-1"));
    for (String weak : List.of("rsa-1024", "p384")) {
      var certificate = WeakCertificates.of(weak);
      out.inspected(Fault.KEY_NOT_ALLOWED, "seal-encryption-key-" + weak, "an encryption key of " + weak, KeyKind.P256,
          f -> {
            f.others = List.of(certificate);
            f.preamble = p -> p.put("encCert", Forge.hex(Certificates.hash(f.suite, certificate)));
          });
    }
  }
}
