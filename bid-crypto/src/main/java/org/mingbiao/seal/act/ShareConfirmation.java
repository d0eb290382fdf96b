package org.mingbiao.seal.act;

import java.time.Instant;
import java.util.Map;
import org.mingbiao.seal.certificate.TrustAnchors;
import org.mingbiao.seal.container.Limits;
import org.mingbiao.seal.container.Seal;
import org.mingbiao.seal.container.SealedBid;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.statement.SignedStatement;
import org.mingbiao.seal.token.Token;

/**
 * A trustee's word, before the deadline, that it holds a genuine share of every envelope.
 * @param trustee its number in the seal, from 1
 */
public record ShareConfirmation(BidReference bid, int trustee, SignedStatement statement) {
  private static final String TYPE = "mbid/share-confirmation";

  /** @throws org.mingbiao.seal.SealException SHARE_WRONG: the bidder gave this trustee a useless share */
  public static ShareConfirmation sign(SealedBid bid, Token token, Instant now) {
    bid.shares(token);
    Map<String, Object> members = BidReference.of(bid.seal()).members(TYPE, now);
    members.put("trustee", bid.trustee(token));
    return read(bid.seal(), new Signer(token, now).signCarryingEncryption(CanonicalJson.write(members)));
  }

  /** @throws org.mingbiao.seal.SealException a fault of kind FORM or SEAL, or STATEMENT_MISMATCH */
  public static ShareConfirmation read(Seal seal, byte[] encoded) {
    SignedStatement statement = SignedStatement.read(encoded);
    Fields fields = BidReference.fields(statement, TYPE, "trustee");
    int trustee = (int) fields.number("trustee", 1, Limits.TRUSTEES_MAX);
    ShareConfirmation confirmation = new ShareConfirmation(BidReference.read(fields), trustee, statement);
    confirmation.bid.require(seal);
    TrusteeSigner.require(seal, trustee, statement);
    return confirmation;
  }

  /** @param at a trusted time: when the confirmation was received */
  public void check(TrustAnchors anchors, Instant at) {
    TrusteeSigner.check(statement, anchors, at);
  }
}
