package org.mingbiao.seal.container;

import static org.mingbiao.seal.Refusals.assertRefused;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.envelope.ChunkedEncryption;
import org.mingbiao.seal.suite.Suite;

/** Encrypted bytes carried into another tender, lot, bid or bidder do not open there, even with their own key. */
class ReplayTest {
  private static final byte[] SALT = new byte[ChunkedEncryption.SALT_BYTES];

  private static final byte[] HASH = new byte[32];
  private static final byte[] OTHER = new byte[32];
  private static final String BIDDER = "91330200MA2AABCD1X";

  static {
    OTHER[31] = 1;
  }

  private static Stream<Preamble> elsewhere(Suite suite) {
    return Stream.of(
        new Preamble(Arrays.copyOf(new byte[] {1}, 16), BIDDER, HASH, "1", HASH, suite, "T", HASH),
        new Preamble(new byte[16], "91330200MA2AABCD2X", HASH, "1", HASH, suite, "T", HASH),
        new Preamble(new byte[16], BIDDER, OTHER, "1", HASH, suite, "T", HASH),
        new Preamble(new byte[16], BIDDER, HASH, "2", HASH, suite, "T", HASH),
        new Preamble(new byte[16], BIDDER, HASH, "1", OTHER, suite, "T", HASH),
        new Preamble(new byte[16], BIDDER, HASH, "1", HASH, suite, "U", HASH),
        new Preamble(new byte[16], BIDDER, HASH, "1", HASH, suite, "T", OTHER));
  }

  static Stream<Preamble> elsewhere() {
    return Stream.of(Suite.INTERNATIONAL, Suite.NATIONAL).flatMap(ReplayTest::elsewhere);
  }

  @ParameterizedTest @MethodSource("elsewhere")
  void failsAtTheCommitment(Preamble there) {
    Suite suite = there.suite();
    Preamble here = new Preamble(new byte[16], BIDDER, HASH, "1", HASH, suite, "T", HASH);
    byte[] key = new byte[suite.keyBytes()];
    byte[] header = ChunkedEncryption.derive(suite, key, SALT, Format.context(here, "price")).header();
    ChunkedEncryption.of(suite, key, header, Format.context(here, "price"));
    assertRefused(Fault.COMMITMENT_MISMATCH,
        () -> ChunkedEncryption.of(suite, key, header, Format.context(there, "price")));
  }
}
