package org.mingbiao.seal.container;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.Purpose;
import org.mingbiao.seal.certificate.TrustAnchors;
import org.mingbiao.seal.certificate.Unit;
import org.mingbiao.seal.escrow.Escrow;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.statement.SignedStatement;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

/**
 * The signed part of a bid, of at most {@link Limits#SEAL_BYTES_MAX}. It fixes every other byte of the container, so
 * its digest names the bid, and submitting it is the legal act, whenever the bodies travelled.
 */
public record Seal(Manifest manifest, SignedStatement statement, X509Certificate encryptionCertificate, byte[] digest) {

  /**
   * Reads a seal by itself and checks its form, its signature and that it was the bidder's certificate that signed.
   * Who stands behind the certificate is for {@link #check}.
   */
  public static Seal read(byte[] encoded) {
    if (encoded.length > Limits.SEAL_BYTES_MAX) {
      throw new SealException(Fault.LIMIT_EXCEEDED, "a seal of " + encoded.length + " bytes");
    }
    SignedStatement statement = SignedStatement.read(encoded);
    Manifest manifest = Manifest.read(statement.content());
    Suite suite = manifest.preamble().suite();
    if (suite != statement.suite()) throw new SealException(Fault.KEY_NOT_ALLOWED, "signed in another suite");
    if (!manifest.created().equals(statement.signedAt())) {
      throw new SealException(Fault.FIELD_INVALID, "created is not the signing time");
    }
    Seal seal = new Seal(manifest, statement, encryptionCertificate(manifest, statement), suite.hash(encoded));
    seal.checkCertificates();
    return seal;
  }

  private static X509Certificate encryptionCertificate(Manifest manifest, SignedStatement statement) {
    Preamble preamble = manifest.preamble();
    return statement.certificates().stream()
        .filter(c -> MessageDigest.isEqual(Certificates.hash(preamble.suite(), c), preamble.encryptionCertificate()))
        .findFirst().orElseThrow(() -> new SealException(Fault.CERTIFICATE_MISMATCH, "no encryption certificate"));
  }

  private void checkCertificates() {
    Preamble preamble = manifest.preamble();
    List<byte[]> bound = new ArrayList<>(manifest.intermediates());
    bound.add(preamble.signingCertificate());
    if (!MessageDigest.isEqual(preamble.signingCertificate(), preamble.encryptionCertificate())) {
      bound.add(preamble.encryptionCertificate());
    }
    List<String> carried =
        statement.certificates().stream().map(c -> Fields.write(Certificates.hash(suite(), c))).sorted().toList();
    boolean distinct = carried.stream().distinct().count() == carried.size();
    if (!distinct || !carried.equals(bound.stream().map(Fields::write).sorted().toList())) {
      throw new SealException(Fault.CERTIFICATE_MISMATCH, "certificates carried are not those bound");
    }
    if (!MessageDigest.isEqual(Certificates.hash(suite(), signer()), preamble.signingCertificate())) {
      throw new SealException(Fault.CERTIFICATE_MISMATCH, "signed with another certificate than the preamble's");
    }
    if (!suite().keyKinds().contains(KeyKind.of(encryptionCertificate.getPublicKey()))) {
      throw new SealException(Fault.KEY_NOT_ALLOWED, "encryption key of another suite");
    }
    requireBidder(signer());
    requireBidder(encryptionCertificate);
  }

  /** @throws SealException BIDDER_MISMATCH unless the certificate carries the code of the unit that bids */
  public void requireBidder(X509Certificate certificate) {
    String code = Unit.code(certificate).orElse("nobody");
    String bidder = manifest.preamble().bidder();
    if (!code.equals(bidder)) {
      throw new SealException(Fault.BIDDER_MISMATCH, "certificate of " + code + ", bid of " + bidder);
    }
  }

  /**
   * Checks a share against the seal's commitment to it.
   * @param trustee the trustee's number in the seal, from 1
   * @throws SealException SHARE_WRONG
   */
  public void checkShare(String envelope, int trustee, byte[] share) {
    escrow().check(envelope, trustee, share, manifest.shareCommitments(envelope));
  }

  Escrow escrow() {
    return new Escrow(suite(), manifest.preamble().bidNo());
  }

  /**
   * Checks that listed authorities stand behind both of the bidder's certificates.
   * @param at a trusted time: when the seal was received
   * @throws SealException any fault of kind CERTIFICATE
   */
  public void check(TrustAnchors anchors, Instant at) {
    anchors.check(signer(), statement.certificates(), Purpose.SIGN, at);
    anchors.check(encryptionCertificate, statement.certificates(), Purpose.ENCRYPT, at);
  }

  public Suite suite() {
    return manifest.preamble().suite();
  }

  public X509Certificate signer() {
    return statement.signer();
  }

  public byte[] encoded() {
    return statement.encoded();
  }
}
