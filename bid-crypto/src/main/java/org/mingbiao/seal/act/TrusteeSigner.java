package org.mingbiao.seal.act;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.Purpose;
import org.mingbiao.seal.certificate.TrustAnchors;
import org.mingbiao.seal.certificate.Unit;
import org.mingbiao.seal.container.Manifest;
import org.mingbiao.seal.container.Seal;
import org.mingbiao.seal.statement.SignedStatement;

/** A seal knows a trustee by its encryption certificate; statements are signed with that or its unit's other one. */
final class TrusteeSigner {
  private TrusteeSigner() {}

  /** @throws SealException STATEMENT_MISMATCH unless that trustee's unit signed */
  static void require(Seal seal, int trustee, SignedStatement statement) {
    List<Manifest.Trustee> all = seal.manifest().trustees();
    if (trustee > all.size()) throw new SealException(Fault.STATEMENT_MISMATCH, "the bid has no trustee " + trustee);
    byte[] wanted = all.get(trustee - 1).certificate();
    X509Certificate encryption = statement.certificates().stream()
        .filter(c -> MessageDigest.isEqual(Certificates.hash(seal.suite(), c), wanted)).findFirst()
        .orElseThrow(() -> new SealException(Fault.STATEMENT_MISMATCH, "not signed by trustee " + trustee));
    boolean same = encryption.equals(statement.signer())
        || Unit.code(encryption).isPresent() && Unit.code(encryption).equals(Unit.code(statement.signer()));
    if (!same) throw new SealException(Fault.STATEMENT_MISMATCH, "signed by another unit than trustee " + trustee);
  }

  static void check(SignedStatement statement, TrustAnchors anchors, Instant at) {
    anchors.check(statement.signer(), statement.certificates(), Purpose.SIGN, at);
  }
}
