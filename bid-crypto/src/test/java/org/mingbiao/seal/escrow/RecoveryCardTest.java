package org.mingbiao.seal.escrow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.seal.Refusals.assertRefused;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.suite.Suite;

class RecoveryCardTest {
  private static final byte[] BID_NO = HexFormat.of().parseHex("00112233445566778899aabbccddeeff");

  static List<Suite> suites() {
    return List.of(Suite.INTERNATIONAL, Suite.NATIONAL);
  }

  private static byte[] key(Suite suite) {
    byte[] key = new byte[suite.keyBytes()];
    for (int i = 0; i < key.length; i++) key[i] = (byte) (7 * i);
    return key;
  }

  private static String text(Suite suite) {
    return RecoveryCard.of(suite, BID_NO, key(suite)).text();
  }

  @ParameterizedTest @MethodSource("suites")
  void isReadAsItWasPrinted(Suite suite) {
    assertArrayEquals(key(suite), RecoveryCard.read(text(suite)).keyOf(suite, BID_NO));
  }

  /** The example of the specification. */
  @Test
  void looksAsTheSpecificationShows() {
    assertEquals("MBID-04100-4926C-00E3G-N3GHJ-MC9R7-X34TN-2VC9M-N1753-BM", text(Suite.NATIONAL));
  }

  @ParameterizedTest @MethodSource("suites")
  void isReadAsAPersonTypesIt(Suite suite) {
    String typed = " " + text(suite).toLowerCase().replace("-", " ").replace('1', 'l').replace('0', 'o') + "\n";
    assertArrayEquals(key(suite), RecoveryCard.read(typed).bidKey());
  }

  @ParameterizedTest @MethodSource("suites")
  void noSingleWrongLetterIsTaken(Suite suite) {
    String text = text(suite);
    for (int i = "MBID-".length(); i < text.length(); i++) {
      if (text.charAt(i) == '-') continue;
      String slip = text.substring(0, i) + (text.charAt(i) == 'X' ? 'Y' : 'X') + text.substring(i + 1);
      assertRefused(Fault.KEY_FILE, () -> RecoveryCard.read(slip));
    }
  }

  @ParameterizedTest @MethodSource("suites")
  void neitherIsAMissingLetter(Suite suite) {
    String text = text(suite);
    assertRefused(Fault.KEY_FILE, () -> RecoveryCard.read(text.substring(0, text.length() - 3)));
  }

  @ParameterizedTest @ValueSource(strings = {"", "MBID", "hello", "MBID-00000", "MBID-UUUUU"})
  void whatIsNoCardIsSaidToBeNone(String text) {
    assertRefused(Fault.KEY_FILE, () -> RecoveryCard.read(text));
  }

  @Test
  void theCardOfAnotherBidIsNotTried() {
    RecoveryCard card = RecoveryCard.of(Suite.NATIONAL, BID_NO, key(Suite.NATIONAL));
    assertRefused(Fault.STATEMENT_MISMATCH, () -> card.keyOf(Suite.NATIONAL, new byte[16]));
    assertRefused(Fault.STATEMENT_MISMATCH, () -> card.keyOf(Suite.INTERNATIONAL, BID_NO));
  }
}
