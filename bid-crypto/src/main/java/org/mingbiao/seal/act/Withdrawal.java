package org.mingbiao.seal.act;

import java.time.Instant;
import org.mingbiao.seal.certificate.Purpose;
import org.mingbiao.seal.certificate.TrustAnchors;
import org.mingbiao.seal.container.Seal;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.statement.SignedStatement;
import org.mingbiao.seal.token.Token;

/** The bidder takes its bid back before the deadline (招标投标法 第二十九条). A replacing bid needs none: it supersedes. */
public record Withdrawal(BidReference bid, SignedStatement statement) {
  private static final String TYPE = "mbid/withdrawal";

  public static Withdrawal sign(Seal seal, Token token, Instant now) {
    return read(seal, new Signer(token, now).sign(CanonicalJson.write(BidReference.of(seal).members(TYPE, now))));
  }

  /** @throws org.mingbiao.seal.SealException a fault of kind FORM or SEAL, or STATEMENT_MISMATCH */
  public static Withdrawal read(Seal seal, byte[] encoded) {
    SignedStatement statement = SignedStatement.read(encoded);
    Fields fields = BidReference.fields(statement, TYPE);
    Withdrawal withdrawal = new Withdrawal(BidReference.read(fields), statement);
    withdrawal.bid.require(seal);
    seal.requireBidder(statement.signer());
    return withdrawal;
  }

  /** @param at a trusted time: when the withdrawal was received */
  public void check(TrustAnchors anchors, Instant at) {
    anchors.check(statement.signer(), statement.certificates(), Purpose.SIGN, at);
  }
}
