package org.mingbiao.seal.cipher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.seal.suite.BouncyCastle;

class Sm3Test {
  /** Appendix A of GB/T 32905. */
  @ParameterizedTest
  @CsvSource({"abc, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
      "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd, "
      + "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"})
  void yieldsTheStandardsExamples(String text, String digest) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertEquals(digest, HexFormat.of().formatHex(new Sm3().digest(bytes)));
  }

  @Test
  void equalsBouncyCastleForEveryLengthUpToFourBlocks() throws Exception {
    MessageDigest other = MessageDigest.getInstance("SM3", BouncyCastle.PROVIDER);
    Sm3 own = new Sm3();
    byte[] bytes = new byte[257];
    new Random(1).nextBytes(bytes);
    for (int length = 0; length < bytes.length; length++) {
      byte[] message = Arrays.copyOf(bytes, length);
      assertArrayEquals(other.digest(message), own.digest(message), length + " bytes");
    }
  }

  @Test
  void doesNotCareInWhatPiecesItIsFed() {
    byte[] bytes = new byte[1000];
    new Random(2).nextBytes(bytes);
    byte[] whole = new Sm3().digest(bytes);
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      Sm3 digest = new Sm3();
      for (int at = 0; at < bytes.length;) {
        int n = Math.min(bytes.length - at, random.nextInt(150));
        if (n == 1) digest.update(bytes[at]);
        else digest.update(bytes, at, n);
        at += n;
      }
      assertArrayEquals(whole, digest.digest());
    }
  }

  /** What is wrong only once compiled, and then not in every process, shows after some thousand digests. */
  @Test
  void equalsBouncyCastleStillWhenItIsCompiled() throws Exception {
    MessageDigest other = MessageDigest.getInstance("SM3", BouncyCastle.PROVIDER);
    byte[] message = new byte[97];
    Random random = new Random(4);
    for (int i = 0; i < 60_000; i++) {
      random.nextBytes(message);
      assertArrayEquals(other.digest(message), new Sm3().digest(message), "digest " + i);
    }
  }

  @Test
  void beginsAnewAfterADigestAndAfterAReset() {
    Sm3 digest = new Sm3();
    byte[] first = digest.digest(new byte[100]);
    digest.update((byte) 1);
    digest.reset();
    assertArrayEquals(first, digest.digest(new byte[100]));
  }
}
