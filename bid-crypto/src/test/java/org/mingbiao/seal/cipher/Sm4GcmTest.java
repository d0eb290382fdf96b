package org.mingbiao.seal.cipher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

class Sm4GcmTest {
  private static byte[] byBouncyCastle(byte[] key, byte[] nonce, byte[] plain) throws InvalidCipherTextException {
    GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
    cipher.init(true, new AEADParameters(new KeyParameter(key), 128, nonce));
    byte[] out = new byte[plain.length + 16];
    int n = cipher.processBytes(plain, 0, plain.length, out, 0);
    cipher.doFinal(out, n);
    return out;
  }

  @Test
  void equalsBouncyCastleForEveryLengthAndManyKeys() throws InvalidCipherTextException {
    Random random = new Random(4);
    for (int length = 0; length < 300; length++) {
      byte[] key = new byte[16];
      byte[] nonce = new byte[12];
      byte[] plain = new byte[length];
      random.nextBytes(key);
      random.nextBytes(nonce);
      random.nextBytes(plain);
      byte[] out = new byte[length + 16];
      new Sm4Gcm(key).seal(nonce, plain, length, out);
      assertArrayEquals(byBouncyCastle(key, nonce, plain), out, length + " bytes");
    }
  }

  @Test
  void equalsBouncyCastleForWholeChunksUnderOneKey() throws InvalidCipherTextException {
    Random random = new Random(5);
    byte[] key = new byte[16];
    random.nextBytes(key);
    Sm4Gcm own = new Sm4Gcm(key);
    for (int i = 0; i < 1_000; i++) {
      byte[] nonce = new byte[12];
      byte[] plain = new byte[16384 - i % 20];
      random.nextBytes(nonce);
      random.nextBytes(plain);
      byte[] out = new byte[plain.length + 16];
      own.seal(nonce, plain, plain.length, out);
      assertArrayEquals(byBouncyCastle(key, nonce, plain), out);
      byte[] opened = new byte[out.length];
      assertEquals(plain.length, own.open(nonce, out, out.length, opened));
      assertArrayEquals(plain, Arrays.copyOf(opened, plain.length));
    }
  }

  /** RFC 8998, appendix A.1, without its associated data the tag differs, the text does not. */
  @Test
  void encryptsAsTheRfcShows() {
    byte[] plain = HexFormat.of().parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
        + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    byte[] out = new byte[plain.length + 16];
    new Sm4Gcm(HexFormat.of().parseHex("0123456789abcdeffedcba9876543210"))
        .seal(HexFormat.of().parseHex("00001234567800000000abcd"), plain, plain.length, out);
    assertEquals("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d",
        HexFormat.of().formatHex(Arrays.copyOf(out, plain.length)));
  }

  @Test
  void refusesWhatIsShorterThanATag() {
    assertEquals(-1, new Sm4Gcm(new byte[16]).open(new byte[12], new byte[15], 15, new byte[16]));
  }

  @Test
  void takesKeysAndNoncesOfTheirLengthOnly() {
    assertThrows(IllegalArgumentException.class, () -> new Sm4Gcm(new byte[32]));
    assertThrows(IllegalArgumentException.class,
        () -> new Sm4Gcm(new byte[16]).seal(new byte[13], new byte[1], 1, new byte[17]));
  }
}
