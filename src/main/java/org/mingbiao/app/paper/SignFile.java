package org.mingbiao.app.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.edge.certificate.PlatformKey;
import org.mingbiao.app.paper.Check.Signature;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.Unit;
import org.mingbiao.seal.statement.DetachedSignature;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.paper.FileSignature;

/** Signs what the platform issues, once for each file, in the transaction that issues it (电子招标投标办法 第四十条). */
@ApplicationScoped
public class SignFile {
  @Inject Clock clock;
  @Inject Journal journal;
  @Inject PlatformKey key;

  /** @param matter to whose record the signature belongs @param sha256 of the file */
  public void sign(UUID matter, String sha256) {
    if (FileSignature.find(sha256).isPresent()) return;
    DetachedSignature made = DetachedSignature.sign(HexFormat.of().parseHex(sha256), clock.instant(), key.token());
    FileSignature signature = FileSignature.of(sha256, made.encoded(), key.fingerprint(), made.signedAt());
    signature.persist();
    journal.record(signature.signed(matter));
  }

  /** What is known of a file's signature, verified now; empty where the file was not signed. */
  public Optional<Signature> of(String sha256) {
    return FileSignature.find(sha256).map(signature -> new Signature(signature.signedAt, signer(signature), signature.certificate,
        isWhole(signature), "/signatures/" + sha256, "/signatures/certificates/" + signature.certificate));
  }

  private String signer(FileSignature signature) {
    return key.certificate(signature.certificate).map(known -> Certificates.of(known.der()))
        .map(holder -> Unit.name(holder).orElse("") + " " + Unit.code(holder).orElse("")).orElse("").strip();
  }

  /** Whether the signature is of this file and by the key of the certificate that is named. */
  private boolean isWhole(FileSignature signature) {
    try {
      DetachedSignature verified = DetachedSignature.verify(signature.cms, HexFormat.of().parseHex(signature.sha256));
      return key.certificate(signature.certificate).map(known -> Certificates.of(known.der()).equals(verified.signer())).orElse(false);
    } catch (SealException wrong) {
      return false;
    }
  }
}
