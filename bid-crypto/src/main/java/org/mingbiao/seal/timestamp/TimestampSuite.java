package org.mingbiao.seal.timestamp;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;

/** With which digest a statement is shown to an authority, and how a demonstration authority of that world signs. */
public enum TimestampSuite {
  INTERNATIONAL(NISTObjectIdentifiers.id_sha256, "secp256r1", "SHA256withECDSA"),
  /** GM/T 0004 and 0003; authorities in China may take nothing else. */
  NATIONAL(GMObjectIdentifiers.sm3, "sm2p256v1", "SM3withSM2");

  final ASN1ObjectIdentifier digestId;
  final String curve;
  final String signature;

  TimestampSuite(ASN1ObjectIdentifier digestId, String curve, String signature) {
    this.digestId = digestId;
    this.curve = curve;
    this.signature = signature;
  }

  static Optional<TimestampSuite> of(ASN1ObjectIdentifier digestId) {
    return Arrays.stream(values()).filter(suite -> suite.digestId.equals(digestId)).findFirst();
  }

  byte[] digest(byte[] statement) {
    Digest digest = this == NATIONAL ? new SM3Digest() : SHA256Digest.newInstance();
    digest.update(statement, 0, statement.length);
    byte[] value = new byte[digest.getDigestSize()];
    digest.doFinal(value, 0);
    return value;
  }
}
