package org.mingbiao.seal.timestamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.GenTimeAccuracy;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;

/**
 * The time-stamping authorities that the tender documents list, each by its own certificate. Nothing else is trusted:
 * no chain is followed and no revocation asked, so a listed certificate that is revoked must be struck off the list.
 */
public final class TimestampAuthorities {
  static final int TOKEN_BYTES_MAX = 64 * 1024;
  static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

  private final List<X509Certificate> listed;

  public TimestampAuthorities(List<X509Certificate> listed) {
    this.listed = List.copyOf(listed);
  }

  /** Reads one or more certificates in PEM. */
  public static TimestampAuthorities parse(byte[] pem) {
    try {
      List<X509Certificate> certificates = new ArrayList<>();
      for (Certificate certificate : CertificateFactory.getInstance("X.509", PROVIDER)
          .generateCertificates(new ByteArrayInputStream(pem))) {
        certificates.add((X509Certificate) certificate);
      }
      return new TimestampAuthorities(certificates);
    } catch (GeneralSecurityException e) {
      throw new FlawedException(Flaw.MALFORMED, "list of time-stamping authorities: " + e.getMessage());
    }
  }

  /**
   * Checks a token (the DER of a CMS ContentInfo) for a statement.
   *
   * @throws FlawedException {@link Flaw#MALFORMED}, {@link Flaw#BAD_TIMESTAMP} or {@link Flaw#OTHER_STATEMENT}
   */
  public Timestamp verify(byte[] token, byte[] statement) {
    try {
      return verify(parseToken(token), statement);
    } catch (FlawedException e) {
      throw e;
    } catch (RuntimeException e) { // of many kinds, from the depths of CMS, for a token that was tampered with
      throw new FlawedException(Flaw.BAD_TIMESTAMP, e.toString());
    }
  }

  private Timestamp verify(TimeStampToken parsed, byte[] statement) {
    TimestampSuite suite = TimestampSuite.of(parsed.getTimeStampInfo().getMessageImprintAlgOID())
        .orElseThrow(() -> new FlawedException(Flaw.BAD_TIMESTAMP, "is over neither SHA-256 nor SM3"));
    byte[] imprint = parsed.getTimeStampInfo().getMessageImprintDigest();
    if (!MessageDigest.isEqual(suite.digest(statement), imprint)) {
      throw new FlawedException(Flaw.OTHER_STATEMENT, "the time stamp is for something else");
    }
    X509Certificate signer = listed.stream().filter(certificate -> isSigner(parsed, certificate)).findFirst()
        .orElseThrow(() -> new FlawedException(Flaw.BAD_TIMESTAMP, "by no listed authority"));
    try {
      parsed.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(signer));
    } catch (TSPException | OperatorCreationException e) {
      throw new FlawedException(Flaw.BAD_TIMESTAMP, e.getMessage());
    }
    return new Timestamp(parsed.getTimeStampInfo().getGenTime().toInstant(), accuracy(parsed),
        signer.getSubjectX500Principal().getName(), parsed.getTimeStampInfo().getSerialNumber());
  }

  private static TimeStampToken parseToken(byte[] token) {
    if (token.length > TOKEN_BYTES_MAX) {
      throw new FlawedException(Flaw.MALFORMED, "time stamp longer than " + TOKEN_BYTES_MAX + " bytes");
    }
    try (ASN1InputStream in = new ASN1InputStream(token)) {
      TimeStampToken parsed = new TimeStampToken(ContentInfo.getInstance(in.readObject()));
      if (in.read() >= 0) {
        throw new FlawedException(Flaw.MALFORMED, "time stamp with bytes left over");
      }
      return parsed;
    } catch (IOException | TSPException | IllegalArgumentException | NullPointerException e) {
      throw new FlawedException(Flaw.MALFORMED, "time stamp: " + e.getMessage());
    }
  }

  private static boolean isSigner(TimeStampToken token, X509Certificate certificate) {
    try {
      return token.getSID().match(new JcaX509CertificateHolder(certificate));
    } catch (GeneralSecurityException e) {
      throw new FlawedException(Flaw.MALFORMED, "certificate of an authority: " + e.getMessage());
    }
  }

  private static Duration accuracy(TimeStampToken token) {
    return Optional.ofNullable(token.getTimeStampInfo().getGenTimeAccuracy())
        .map(TimestampAuthorities::duration).orElse(Duration.ZERO);
  }

  private static Duration duration(GenTimeAccuracy accuracy) {
    return Duration.ofSeconds(accuracy.getSeconds()).plusMillis(accuracy.getMillis())
        .plusNanos(accuracy.getMicros() * 1_000L);
  }
}
