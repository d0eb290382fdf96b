package org.mingbiao.seal.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.seal.Refusals.assertRefused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.token.KeyPairToken;
import org.mingbiao.seal.token.Token;

class TrusteeTest {
  @TempDir Path folder;
  private final List<Token> trustees = new ArrayList<>();

  /** A bid with three trustees of whom two suffice. */
  private SealedBid bid(KeyKind kind) throws IOException {
    for (int i = 0; i < 3; i++) trustees.add(new KeyPairToken(Samples.issue(kind, "12330200TRUSTEE00" + i)));
    SealRequest request = Samples.twoEnvelopes().withTrustees(trustees.stream().map(Token::encryption).toList(), 2);
    return SealedBid.read(Samples.file(folder, Samples.seal(request, Samples.bidder(kind))));
  }

  private Map<Integer, byte[]> shares(SealedBid bid, String envelope, int... numbers) {
    Map<Integer, byte[]> shares = new TreeMap<>();
    for (int number : numbers) shares.put(number, bid.shares(trustees.get(number - 1)).get(envelope));
    return shares;
  }

  @ParameterizedTest @EnumSource(names = {"P256", "SM2"})
  void anyTwoOfThreeOpenAnAbsentBiddersEnvelope(KeyKind kind) throws IOException {
    SealedBid bid = bid(kind);
    byte[] own = bid.envelopeKey("price", Samples.bidder(kind));
    assertArrayEquals(own, bid.joinShares("price", shares(bid, "price", 1, 2)));
    assertArrayEquals(own, bid.joinShares("price", shares(bid, "price", 1, 3)));
    assertArrayEquals(own, bid.joinShares("price", shares(bid, "price", 2, 3)));
    assertArrayEquals(own, bid.joinShares("price", shares(bid, "price", 1, 2, 3)));
  }

  @ParameterizedTest @EnumSource(names = {"P256", "SM2"})
  void oneOfThreeIsTooFew(KeyKind kind) throws IOException {
    SealedBid bid = bid(kind);
    assertRefused(Fault.SHARES_TOO_FEW, () -> bid.joinShares("price", shares(bid, "price", 1)));
  }

  @ParameterizedTest @EnumSource(names = {"P256", "SM2"})
  void aWrongShareNamesItsTrustee(KeyKind kind) throws IOException {
    SealedBid bid = bid(kind);
    Map<Integer, byte[]> shares = shares(bid, "price", 1, 3);
    shares.get(3)[5] ^= 1;
    var refused = assertRefused(Fault.SHARE_WRONG, () -> bid.joinShares("price", shares));
    assertTrue(refused.getMessage().contains("trustee 3"), refused.getMessage());
  }

  @ParameterizedTest @EnumSource(names = {"P256", "SM2"})
  void sharesOfOneEnvelopeDoNotOpenAnother(KeyKind kind) throws IOException {
    SealedBid bid = bid(kind);
    assertRefused(Fault.SHARE_WRONG, () -> bid.joinShares("technical", shares(bid, "price", 1, 2)));
  }

  @ParameterizedTest @EnumSource(names = {"P256", "SM2"})
  void aStrangerHoldsNoShare(KeyKind kind) throws IOException {
    SealedBid bid = bid(kind);
    assertRefused(Fault.NOT_A_RECIPIENT, () -> bid.shares(Samples.bidder(kind)));
  }
}
