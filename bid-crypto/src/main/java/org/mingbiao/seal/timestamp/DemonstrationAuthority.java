package org.mingbiao.seal.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority for rehearsals and tests: its key dies with the process, and nobody has reason to trust it. */
public final class DemonstrationAuthority {
  /** An arc that RFC 5612 sets aside for documentation. */
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.1");

  private final TimestampSuite suite;
  private final Clock clock;
  private final DemonstrationKey key;
  private final AtomicLong serial = new AtomicLong();

  public DemonstrationAuthority(String name, TimestampSuite suite, Clock clock, SecureRandom random) {
    this.suite = suite;
    this.clock = clock;
    key = DemonstrationKey.make(name, suite, clock.instant(), random);
  }

  public X509Certificate certificate() {
    return key.certificate();
  }

  /**
   * Answers a query as an authority would: with a token, or with a refusal.
   *
   * @throws IOException if the bytes are no query
   */
  public byte[] answer(byte[] query) throws IOException {
    try {
      return responses().generate(new TimeStampRequest(query), BigInteger.valueOf(serial.incrementAndGet()),
          Date.from(clock.instant())).getEncoded();
    } catch (TSPException | OperatorException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private TimeStampResponseGenerator responses() throws TSPException, OperatorException, GeneralSecurityException {
    DigestCalculator sha256 = new JcaDigestCalculatorProviderBuilder().setProvider(TimestampAuthorities.PROVIDER)
        .build().get(new AlgorithmIdentifier(TimestampSuite.INTERNATIONAL.digestId));
    TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
        new JcaSimpleSignerInfoGeneratorBuilder().setProvider(TimestampAuthorities.PROVIDER)
            .build(suite.signature, key.keys().getPrivate(), key.certificate()), sha256, POLICY);
    tokens.setResolution(TimeStampTokenGenerator.R_MILLISECONDS);
    tokens.setAccuracySeconds(1);
    tokens.addCertificates(new JcaCertStore(List.of(key.certificate())));
    return new TimeStampResponseGenerator(tokens, Set.of(suite.digestId));
  }
}
