package org.mingbiao.seal.act;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingbiao.seal.certificate.TrustAnchors;
import org.mingbiao.seal.container.Limits;
import org.mingbiao.seal.container.Manifest;
import org.mingbiao.seal.container.Preamble;
import org.mingbiao.seal.container.Seal;
import org.mingbiao.seal.container.SealedBid;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.statement.SignedStatement;
import org.mingbiao.seal.token.Token;

/**
 * A trustee hands over its share of one envelope, for a reason that is on record.
 * @param trustee its number in the seal, from 1
 * @param reason what the request to open says, one to 500 characters
 * @param cutOff digest of the log's cut-off checkpoint the trustee had checked, or null where there is no log
 */
public record ShareRelease(BidReference bid, int trustee, String envelope, byte[] share, String reason, byte[] cutOff,
    SignedStatement statement) {
  private static final String TYPE = "mbid/share-release";
  private static final Pattern REASON = Pattern.compile("[^\\x00-\\x1f\\x7f]{1,500}");

  /** Why, and after what cut-off, a share is handed over. */
  public record Occasion(String reason, byte[] cutOff) {}

  public static ShareRelease sign(SealedBid bid, String envelope, Occasion occasion, Token token, Instant now) {
    bid.seal().manifest().indexOf(envelope);
    Map<String, Object> members = BidReference.of(bid.seal()).members(TYPE, now);
    members.put("cutOff", occasion.cutOff() == null ? null : Fields.write(occasion.cutOff()));
    members.put("envelope", envelope);
    members.put("reason", occasion.reason());
    members.put("share", Fields.write(bid.shares(token).get(envelope)));
    members.put("trustee", bid.trustee(token));
    return read(bid.seal(), new Signer(token, now).signCarryingEncryption(CanonicalJson.write(members)));
  }

  /**
   * Reads a release and checks that a trustee of this bid signed it and that the seal committed to this share.
   * @throws org.mingbiao.seal.SealException SHARE_WRONG: this trustee is at fault; STATEMENT_MISMATCH,
   *     NO_SUCH_ENVELOPE, or a fault of kind FORM or SEAL
   */
  public static ShareRelease read(Seal seal, byte[] encoded) {
    SignedStatement statement = SignedStatement.read(encoded);
    Fields fields = BidReference.fields(statement, TYPE, "cutOff", "envelope", "reason", "share", "trustee");
    ShareRelease release = new ShareRelease(BidReference.read(fields),
        (int) fields.number("trustee", 1, Limits.TRUSTEES_MAX), fields.text("envelope", Manifest.ENVELOPE_ID),
        fields.hex("share", 1 + seal.suite().keyBytes()), fields.text("reason", REASON),
        fields.hexOrNull("cutOff", Preamble.HASH_BYTES), statement);
    release.bid.require(seal);
    TrusteeSigner.require(seal, release.trustee, statement);
    seal.checkShare(release.envelope, release.trustee, release.share);
    return release;
  }

  /** @param at a trusted time: when the release was received */
  public void check(TrustAnchors anchors, Instant at) {
    TrusteeSigner.check(statement, anchors, at);
  }
}
