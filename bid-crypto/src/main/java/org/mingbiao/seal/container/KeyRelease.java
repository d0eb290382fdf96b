package org.mingbiao.seal.container;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.Purpose;
import org.mingbiao.seal.certificate.TrustAnchors;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.statement.SignedStatement;
import org.mingbiao.seal.token.Token;

/**
 * The bidder's signed act of decryption (解密): it hands over the key of one envelope of one bid, and of nothing else.
 * @param sealDigest names the bid
 * @param cutOff digest of the log's cut-off checkpoint the bidder had checked, or null where there is no log
 */
public record KeyRelease(byte[] sealDigest, byte[] bidNo, String tender, String lot, String envelope, byte[] key,
    byte[] cutOff, SignedStatement statement) {
  private static final Pattern TYPE = Pattern.compile("mbid/key-release");

  /**
   * Makes the statement.
   * @param key taken from the container with the bidder's private key
   */
  static KeyRelease sign(Seal seal, String envelope, byte[] key, byte[] cutOff, Token token, Instant now) {
    Preamble preamble = seal.manifest().preamble();
    Map<String, Object> members = new TreeMap<>();
    members.put("bidNo", Fields.write(preamble.bidNo()));
    members.put("created", Fields.write(now));
    members.put("cutOff", cutOff == null ? null : Fields.write(cutOff));
    members.put("envelope", envelope);
    members.put("key", Fields.write(key));
    members.put("lot", preamble.lot());
    members.put("seal", Fields.write(seal.digest()));
    members.put("tender", preamble.tender());
    members.put("type", TYPE.pattern());
    return read(seal, SignedStatement.sign(CanonicalJson.write(members), now, token, token.intermediates()).encoded());
  }

  /**
   * Reads a release and checks that it speaks of this bid and was signed by its bidder; the signing certificate may be
   * a newer one than the seal's. Whether the key is right is for the envelope to say.
   * @throws SealException a fault of kind FORM or SEAL, or STATEMENT_MISMATCH
   */
  public static KeyRelease read(Seal seal, byte[] encoded) {
    SignedStatement statement = SignedStatement.read(encoded);
    Preamble preamble = seal.manifest().preamble();
    Fields fields = CanonicalJson.read(statement.content())
        .exactly("bidNo", "created", "cutOff", "envelope", "key", "lot", "seal", "tender", "type");
    fields.text("type", TYPE);
    KeyRelease release = new KeyRelease(fields.hex("seal", Preamble.HASH_BYTES),
        fields.hex("bidNo", Preamble.BID_NO_BYTES), fields.text("tender", Preamble.NAME),
        fields.text("lot", Preamble.NAME), fields.text("envelope", Manifest.ENVELOPE_ID),
        fields.hex("key", preamble.suite().keyBytes()), fields.hexOrNull("cutOff", Preamble.HASH_BYTES), statement);
    if (!fields.instant("created").equals(statement.signedAt())) {
      throw new SealException(Fault.FIELD_INVALID, "created is not the signing time");
    }
    release.compare(seal);
    return release;
  }

  private void compare(Seal seal) {
    Preamble preamble = seal.manifest().preamble();
    boolean same = MessageDigest.isEqual(sealDigest, seal.digest()) && MessageDigest.isEqual(bidNo, preamble.bidNo())
        && tender.equals(preamble.tender()) && lot.equals(preamble.lot());
    if (!same) throw new SealException(Fault.STATEMENT_MISMATCH, "a key of another bid");
    seal.manifest().indexOf(envelope);
    String signer = Certificates.unitCode(statement.signer()).orElse("nobody");
    if (!signer.equals(preamble.bidder())) {
      throw new SealException(Fault.BIDDER_MISMATCH, "released by " + signer + ", bid of " + preamble.bidder());
    }
  }

  /** @param at a trusted time: when the release was received */
  public void check(TrustAnchors anchors, Instant at) {
    List<X509Certificate> others = statement.certificates();
    anchors.check(statement.signer(), others, Purpose.SIGN, at);
  }
}
