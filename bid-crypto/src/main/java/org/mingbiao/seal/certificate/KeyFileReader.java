package org.mingbiao.seal.certificate;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.KeyKind;

/** Finds which certificates of a file belong to which key. That is tried out, since not every writer says. */
final class KeyFileReader {
  private static final byte[] PROBE = {'p', 'r', 'o', 'b', 'e'};

  private final List<X509Certificate> certificates = new ArrayList<>();

  static List<KeyFile.Entry> entries(KeyFileBags bags) throws IOException, GeneralSecurityException {
    if (bags.keys().isEmpty()) throw new SealException(Fault.KEY_FILE, "the file holds no private key");
    KeyFileReader reader = new KeyFileReader();
    for (X509CertificateHolder each : bags.certificates()) reader.certificates.add(Certificates.of(each.getEncoded()));
    List<KeyFile.Entry> entries = new ArrayList<>();
    for (PrivateKeyInfo info : bags.keys()) {
      PrivateKey key = KeyFactory.getInstance(info.getPrivateKeyAlgorithm().getAlgorithm().getId(),
          BouncyCastle.PROVIDER).generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
      for (X509Certificate each : reader.certificates) {
        if (belongTogether(key, each)) entries.add(new KeyFile.Entry(key, each, reader.intermediates(each)));
      }
    }
    if (entries.isEmpty()) throw new SealException(Fault.KEY_FILE, "the file holds no certificate of its key");
    return List.copyOf(entries);
  }

  private static boolean belongTogether(PrivateKey key, X509Certificate certificate) {
    try {
      KeyKind kind = KeyKind.of(certificate.getPublicKey());
      return kind.verify(certificate.getPublicKey(), PROBE, kind.sign(key, BouncyCastle.PROVIDER, PROBE));
    } catch (GeneralSecurityException | SealException e) {
      return false;
    }
  }

  /** Issuers found in the file, nearest first, without the root. */
  private List<X509Certificate> intermediates(X509Certificate certificate) {
    List<X509Certificate> path = new ArrayList<>();
    X509Certificate below = certificate;
    while (path.size() < TrustAnchors.PATH_LENGTH_MAX) {
      X509Certificate last = below;
      X509Certificate issuer = certificates.stream().filter(c -> !c.equals(last)
          && c.getSubjectX500Principal().equals(last.getIssuerX500Principal())
          && !c.getSubjectX500Principal().equals(c.getIssuerX500Principal())).findFirst().orElse(null);
      if (issuer == null) break;
      path.add(issuer);
      below = issuer;
    }
    return List.copyOf(path);
  }
}
