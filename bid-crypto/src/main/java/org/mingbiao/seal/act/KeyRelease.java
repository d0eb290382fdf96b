package org.mingbiao.seal.act;

import java.time.Instant;
import java.util.Map;
import org.mingbiao.seal.certificate.Purpose;
import org.mingbiao.seal.certificate.TrustAnchors;
import org.mingbiao.seal.container.Manifest;
import org.mingbiao.seal.container.Preamble;
import org.mingbiao.seal.container.Seal;
import org.mingbiao.seal.container.SealedBid;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.statement.SignedStatement;
import org.mingbiao.seal.token.Token;

/**
 * The bidder's signed act of decryption (解密): it hands over the key of one envelope of one bid, and of nothing else.
 * @param cutOff digest of the log's cut-off checkpoint the bidder had checked, or null where there is no log
 */
public record KeyRelease(BidReference bid, String envelope, byte[] key, byte[] cutOff, SignedStatement statement) {
  private static final String TYPE = "mbid/key-release";

  /**
   * Takes the envelope's key from the bid and signs it away. The token may be newer than the one that sealed, as long
   * as it can unwrap.
   * @throws org.mingbiao.seal.SealException NOT_A_RECIPIENT, UNWRAP_FAILED or COMMITMENT_MISMATCH
   */
  public static KeyRelease sign(SealedBid bid, String envelope, Token token, byte[] cutOff, Instant now) {
    return sign(bid, envelope, bid.envelopeKey(envelope, token), cutOff, new Signer(token, now));
  }

  /**
   * The same for a key got elsewhere, as from a recovery card; the signer then needs no key that unwraps.
   * @throws org.mingbiao.seal.SealException COMMITMENT_MISMATCH
   */
  public static KeyRelease sign(SealedBid bid, String envelope, byte[] key, byte[] cutOff, Signer signer) {
    bid.checkKey(envelope, key);
    Map<String, Object> members = BidReference.of(bid.seal()).members(TYPE, signer.now());
    members.put("cutOff", cutOff == null ? null : Fields.write(cutOff));
    members.put("envelope", envelope);
    members.put("key", Fields.write(key));
    return read(bid.seal(), signer.sign(CanonicalJson.write(members)));
  }

  /**
   * Reads a release and checks that it speaks of this bid and was signed by its bidder; the signing certificate may be
   * a newer one than the seal's. Whether the key is right is for the envelope to say.
   * @throws org.mingbiao.seal.SealException a fault of kind FORM or SEAL, NO_SUCH_ENVELOPE or STATEMENT_MISMATCH
   */
  public static KeyRelease read(Seal seal, byte[] encoded) {
    SignedStatement statement = SignedStatement.read(encoded);
    Fields fields = BidReference.fields(statement, TYPE, "cutOff", "envelope", "key");
    KeyRelease release = new KeyRelease(BidReference.read(fields), fields.text("envelope", Manifest.ENVELOPE_ID),
        fields.hex("key", seal.suite().keyBytes()), fields.hexOrNull("cutOff", Preamble.HASH_BYTES), statement);
    release.bid.require(seal);
    seal.manifest().indexOf(release.envelope);
    seal.requireBidder(statement.signer());
    return release;
  }

  /** @param at a trusted time: when the release was received */
  public void check(TrustAnchors anchors, Instant at) {
    anchors.check(statement.signer(), statement.certificates(), Purpose.SIGN, at);
  }
}
