package org.mingbiao.seal.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.BouncyCastle;

/**
 * The authorities (CA) that are believed, several at once (统一 CA, 互认), with their revocation lists.
 * @param revocation {@code true}: every certificate below a root needs a current list; {@code false}: lists that are
 *     there are obeyed, a missing one is not missed
 */
public record TrustAnchors(Set<X509Certificate> roots, List<X509CRL> lists, boolean revocation) {
  static final int PATH_LENGTH_MAX = 5;

  public static TrustAnchors of(Collection<X509Certificate> roots) {
    return new TrustAnchors(Set.copyOf(roots), List.of(), false);
  }

  public TrustAnchors with(Collection<X509CRL> more) {
    List<X509CRL> all = new ArrayList<>(lists);
    all.addAll(more);
    return new TrustAnchors(roots, List.copyOf(all), revocation);
  }

  /**
   * Checks that an authority stands behind this certificate at an instant.
   * @param others certificates that may lie between it and a root
   * @param at a trusted time, not the signer's claim
   * @throws SealException any fault of kind CERTIFICATE
   */
  public void check(X509Certificate certificate, Collection<X509Certificate> others, Purpose purpose, Instant at) {
    checkValidity(certificate, at);
    if (!purpose.allowedBy(certificate)) {
      throw new SealException(Fault.CERTIFICATE_PURPOSE, named(certificate) + " may not " + purpose);
    }
    X509Certificate below = certificate;
    for (X509Certificate issuer : path(certificate, others, at)) {
      checkRevocation(below, issuer, at);
      below = issuer;
    }
  }

  private static void checkValidity(X509Certificate certificate, Instant at) {
    if (at.isAfter(certificate.getNotAfter().toInstant())) {
      throw new SealException(Fault.CERTIFICATE_EXPIRED, named(certificate) + " ended "
          + certificate.getNotAfter().toInstant());
    }
    if (at.isBefore(certificate.getNotBefore().toInstant())) {
      throw new SealException(Fault.CERTIFICATE_NOT_YET_VALID, named(certificate) + " begins "
          + certificate.getNotBefore().toInstant());
    }
  }

  /** Issuers from the nearest up to and including the root; empty for a root itself. */
  private List<X509Certificate> path(X509Certificate certificate, Collection<X509Certificate> others, Instant at) {
    if (roots.contains(certificate)) return List.of();
    if (roots.isEmpty()) throw new SealException(Fault.CERTIFICATE_UNTRUSTED, "no authority is listed");
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      Set<TrustAnchor> anchors = roots.stream().map(r -> new TrustAnchor(r, null)).collect(Collectors.toSet());
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
      parameters.setDate(Date.from(at));
      parameters.setRevocationEnabled(false);
      parameters.setMaxPathLength(PATH_LENGTH_MAX);
      parameters.addCertStore(CertStore.getInstance("Collection",
          new CollectionCertStoreParameters(Certificates.distinct(certificate, others)), BouncyCastle.PROVIDER));
      PKIXCertPathBuilderResult built = (PKIXCertPathBuilderResult)
          CertPathBuilder.getInstance("PKIX", BouncyCastle.PROVIDER).build(parameters);
      List<X509Certificate> issuers = new ArrayList<>();
      for (var each : built.getCertPath().getCertificates()) issuers.add((X509Certificate) each);
      issuers.remove(0);
      issuers.add(built.getTrustAnchor().getTrustedCert());
      return issuers;
    } catch (GeneralSecurityException e) {
      throw new SealException(Fault.CERTIFICATE_UNTRUSTED, "no authority listed stands for " + named(certificate), e);
    }
  }

  private void checkRevocation(X509Certificate certificate, X509Certificate issuer, Instant at) {
    boolean current = false;
    for (X509CRL list : lists) {
      if (!speaksFor(list, issuer)) continue;
      X509CRLEntry entry = list.getRevokedCertificate(certificate);
      if (entry != null && !entry.getRevocationDate().toInstant().isAfter(at)) {
        throw new SealException(Fault.CERTIFICATE_REVOKED, named(certificate) + " since "
            + entry.getRevocationDate().toInstant());
      }
      current |= list.getNextUpdate() != null && at.isBefore(list.getNextUpdate().toInstant());
    }
    if (revocation && !current) {
      throw new SealException(Fault.REVOCATION_UNKNOWN, "no current revocation list of " + named(issuer));
    }
  }

  private static boolean speaksFor(X509CRL list, X509Certificate issuer) {
    if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) return false;
    if (list.hasUnsupportedCriticalExtension()) return false;
    try {
      list.verify(issuer.getPublicKey(), BouncyCastle.PROVIDER);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String named(X509Certificate certificate) {
    return certificate.getSubjectX500Principal() + " #" + certificate.getSerialNumber().toString(16);
  }
}
