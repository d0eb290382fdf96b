package org.mingbiao.seal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.act.KeyRelease;
import org.mingbiao.seal.act.ShareConfirmation;
import org.mingbiao.seal.act.ShareRelease;
import org.mingbiao.seal.act.Withdrawal;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.SignedStatement;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.token.KeyPairToken;
import org.mingbiao.seal.token.Token;

/** Signed acts upon a bid. */
final class StatementVectors {
  private final VectorMaker out;
  private final KeyKind kind;
  private final byte[] container;
  private final SealedBid bid;
  private final Token token;
  private final KeyPairToken trustee;

  private StatementVectors(VectorMaker out, KeyKind kind) throws IOException {
    this.out = out;
    this.kind = kind;
    this.token = Samples.bidder(kind);
    this.trustee = new KeyPairToken(Samples.issue(kind, "12330200TRUSTEE001"));
    this.container = Samples.seal(Samples.request().withTrustees(List.of(trustee.encryption()), 1), token);
    this.bid = SealedBid.read(() -> new ByteArrayInputStream(container));
  }

  static void make(VectorMaker out) {
    for (KeyKind kind : List.of(KeyKind.P256, KeyKind.SM2)) {
      try {
        StatementVectors vectors = new StatementVectors(out, kind);
        vectors.releases();
        vectors.acts();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void add(Fault expect, String type, String name, String note, byte[] statement) {
    out.add("act-" + name + "-" + VectorMaker.suffix(kind), note, container).expect(expect)
        .line("operation", "statement").line("type", type).line("statement", statement);
  }

  private void releases() throws IOException {
    byte[] right = KeyRelease.sign(bid, "price", token, new byte[32], Samples.NOW).statement().encoded();
    add(null, "key-release", "release", "the bidder releases a key", right);
    Token renewed = new KeyPairToken(Samples.issue(kind, Samples.CODE));
    add(null, "key-release", "release-renewed", "signed with a renewed certificate of the same unit",
        changed(right, renewed, members -> { }));
    Token rival = new KeyPairToken(Samples.issue(kind, "91330200MA2RIVAL02"));
    add(Fault.BIDDER_MISMATCH, "key-release", "release-by-rival", "signed by another unit",
        changed(right, rival, members -> { }));
    add(Fault.STATEMENT_MISMATCH, "key-release", "release-other-seal", "a release for another seal",
        changed(right, token, members -> members.put("seal", "00".repeat(32))));
    add(Fault.STATEMENT_MISMATCH, "key-release", "release-other-lot", "a release for another lot",
        changed(right, token, members -> members.put("lot", "2")));
    add(Fault.NO_SUCH_ENVELOPE, "key-release", "release-no-envelope", "a release for an envelope that is not there",
        changed(right, token, members -> members.put("envelope", "technical")));
    add(Fault.FIELD_INVALID, "key-release", "release-short-key", "a key that is one byte short",
        changed(right, token, members -> members.computeIfPresent("key", (n, key) -> ((String) key).substring(2))));
    add(Fault.FIELD_INVALID, "key-release", "release-other-type", "a withdrawal shown as a release",
        changed(right, token, members -> members.put("type", "mbid/withdrawal")));
    add(Fault.SIGNATURE_WRONG, "key-release", "release-signature", "a bit of the signature",
        FormVectors.set(right.clone(), right.length - 1, right[right.length - 1] ^ 1));
    add(Fault.FIELD_INVALID, "key-release", "seal-as-release", "the seal itself shown as a release",
        bid.seal().encoded());
  }

  private static byte[] changed(byte[] statement, Token signer, Consumer<Map<String, Object>> change) {
    byte[] content = SignedStatement.read(statement).content();
    Map<String, Object> members = new TreeMap<>(CanonicalJson.read(content).members());
    change.accept(members);
    return SignedStatement.sign(CanonicalJson.write(members), Samples.NOW, signer, List.of(signer.encryption()))
        .encoded();
  }

  private void acts() throws IOException {
    byte[] withdrawal = Withdrawal.sign(bid.seal(), token, Samples.NOW).statement().encoded();
    add(null, "withdrawal", "withdrawal", "the bidder withdraws", withdrawal);
    add(Fault.BIDDER_MISMATCH, "withdrawal", "withdrawal-by-trustee", "another unit withdraws",
        changed(withdrawal, trustee, members -> { }));
    byte[] confirmed = ShareConfirmation.sign(bid, trustee, Samples.NOW).statement().encoded();
    add(null, "share-confirmation", "confirmation", "a trustee confirms its shares", confirmed);
    add(Fault.STATEMENT_MISMATCH, "share-confirmation", "confirmation-by-stranger", "no trustee signed",
        changed(confirmed, token, members -> { }));
    add(Fault.STATEMENT_MISMATCH, "share-confirmation", "confirmation-number", "a trustee the bid does not have",
        changed(confirmed, trustee, members -> members.put("trustee", 2L)));
    var occasion = new ShareRelease.Occasion("投标人未到场", new byte[32]);
    byte[] released = ShareRelease.sign(bid, "price", occasion, trustee, Samples.NOW).statement().encoded();
    add(null, "share-release", "share-release", "a trustee hands over its share", released);
    add(Fault.SHARE_WRONG, "share-release", "share-release-wrong", "a share that the seal did not commit to",
        changed(released, trustee, members -> members.computeIfPresent("share",
            (n, share) -> ((String) share).substring(0, 4) + flip(((String) share).charAt(4))
                + ((String) share).substring(5))));
    add(Fault.FIELD_INVALID, "share-release", "share-release-no-reason", "no reason is given",
        changed(released, trustee, members -> members.put("reason", "")));
  }

  private static char flip(char hex) {
    return hex == '0' ? '1' : '0';
  }
}
