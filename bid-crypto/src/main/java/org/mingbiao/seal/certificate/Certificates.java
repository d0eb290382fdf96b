package org.mingbiao.seal.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.x509.Certificate;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.Suite;

/** Reading X.509 certificates and what they say. */
public final class Certificates {
  /** Enough for any chain; a larger file is not a certificate. */
  static final int FILE_BYTES_MAX = 1 << 20;

  private Certificates() {}

  /** @throws SealException CERTIFICATE_MISMATCH if these bytes are no certificate */
  public static X509Certificate of(byte[] der) {
    try {
      return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
    } catch (CertificateException e) {
      throw new SealException(Fault.CERTIFICATE_MISMATCH, "not an X.509 certificate", e);
    }
  }

  /** All certificates of a PEM or DER file. */
  public static List<X509Certificate> readAll(Path file) throws IOException {
    if (Files.size(file) > FILE_BYTES_MAX) throw new SealException(Fault.LIMIT_EXCEEDED, file + " is no certificate");
    List<X509Certificate> all = new ArrayList<>();
    try {
      for (var each : factory().generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)))) {
        all.add((X509Certificate) each);
      }
    } catch (CertificateException e) {
      throw new SealException(Fault.CERTIFICATE_MISMATCH, file + " holds no X.509 certificate", e);
    }
    if (all.isEmpty()) throw new SealException(Fault.CERTIFICATE_MISMATCH, file + " holds no X.509 certificate");
    return all;
  }

  /** All revocation lists of a PEM or DER file. */
  public static List<X509CRL> readRevocations(Path file) throws IOException {
    List<X509CRL> all = new ArrayList<>();
    try {
      for (var each : factory().generateCRLs(new ByteArrayInputStream(Files.readAllBytes(file)))) {
        all.add((X509CRL) each);
      }
    } catch (GeneralSecurityException e) {
      throw new SealException(Fault.REVOCATION_UNKNOWN, file + " holds no revocation list", e);
    }
    if (all.isEmpty()) throw new SealException(Fault.REVOCATION_UNKNOWN, file + " holds no revocation list");
    return all;
  }

  static CertificateFactory factory() throws CertificateException {
    return CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER);
  }

  public static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The suite's digest of the whole certificate. */
  public static byte[] hash(Suite suite, X509Certificate certificate) {
    return suite.hash(encoded(certificate));
  }

  public static IssuerAndSerialNumber name(X509Certificate certificate) {
    return new IssuerAndSerialNumber(Certificate.getInstance(encoded(certificate)));
  }

  /** @return null for an absent set, as an empty list */
  public static List<X509Certificate> fromSet(ASN1Set set) {
    List<X509Certificate> all = new ArrayList<>();
    if (set != null) {
      for (ASN1Encodable each : set) all.add(of(encode(each)));
    }
    return all;
  }

  private static byte[] encode(ASN1Encodable value) {
    try {
      return value.toASN1Primitive().getEncoded();
    } catch (IOException e) {
      throw new SealException(Fault.CMS_NOT_CANONICAL, "certificate does not encode", e);
    }
  }

  /** The first certificate and then the others, each once. */
  public static List<X509Certificate> distinct(X509Certificate first, Collection<X509Certificate> others) {
    Set<X509Certificate> all = new LinkedHashSet<>();
    all.add(first);
    all.addAll(others);
    return List.copyOf(all);
  }
}
