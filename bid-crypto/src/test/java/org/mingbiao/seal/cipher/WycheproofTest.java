package org.mingbiao.seal.cipher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.mingbiao.seal.Shared;

/** Project Wycheproof's vectors for what the national suite is made of. */
class WycheproofTest {
  private static List<JsonNode> tests(String file) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    JsonNode groups = Shared.json("data/wycheproof/" + file).get("testGroups");
    for (JsonNode group : groups) group.get("tests").forEach(all::add);
    return all;
  }

  private static byte[] hex(JsonNode test, String name) {
    return HexFormat.of().parseHex(test.get(name).asText());
  }

  private static byte[] sealed(JsonNode test) {
    byte[] text = hex(test, "ct");
    byte[] tag = hex(test, "tag");
    byte[] both = Arrays.copyOf(text, text.length + tag.length);
    System.arraycopy(tag, 0, both, text.length, tag.length);
    return both;
  }

  /** Without associated data and with a 12-byte nonce, which is all the container uses. */
  private static boolean applies(JsonNode test) {
    return test.get("iv").asText().length() == 24 && test.get("aad").asText().isEmpty();
  }

  @Test
  void sm4GcmSealsAndOpensWhatIsValid() throws IOException {
    int count = 0;
    for (JsonNode test : tests("sm4_gcm.json")) {
      if (!applies(test) || !test.get("result").asText().equals("valid")) continue;
      byte[] plain = hex(test, "msg");
      byte[] sealed = sealed(test);
      byte[] out = new byte[sealed.length];
      ChunkCipher cipher = ChunkCipher.sm4(hex(test, "key"));
      assertEquals(sealed.length, cipher.seal(hex(test, "iv"), plain, plain.length, out));
      assertArrayEquals(sealed, out, test.get("tcId").asText());
      assertEquals(plain.length, cipher.open(hex(test, "iv"), sealed, sealed.length, out));
      assertArrayEquals(plain, Arrays.copyOf(out, plain.length), test.get("tcId").asText());
      count++;
    }
    assertTrue(count >= 15, count + " applied");
  }

  @Test
  void sm4GcmRefusesEveryWrongTag() throws IOException {
    int count = 0;
    for (JsonNode test : tests("sm4_gcm.json")) {
      if (!applies(test) || test.get("result").asText().equals("valid")) continue;
      byte[] sealed = sealed(test);
      ChunkCipher cipher = ChunkCipher.sm4(hex(test, "key"));
      assertEquals(-1, cipher.open(hex(test, "iv"), sealed, sealed.length, new byte[sealed.length]),
          test.get("tcId").asText());
      count++;
    }
    assertEquals(27, count);
  }

  @Test
  void sm4GcmRefusesEveryOtherLengthOfNonce() throws IOException {
    int count = 0;
    for (JsonNode test : tests("sm4_gcm.json")) {
      if (test.get("iv").asText().length() == 24) continue;
      byte[] sealed = sealed(test);
      ChunkCipher cipher = ChunkCipher.sm4(hex(test, "key"));
      assertThrows(IllegalArgumentException.class,
          () -> cipher.open(hex(test, "iv"), sealed, sealed.length, new byte[sealed.length]));
      count++;
    }
    assertTrue(count >= 30, count + " refused");
  }

  /** The MAC inside the national key derivation; a shortened tag is compared as far as it goes. */
  @Test
  void hmacSm3YieldsTheTagsAndNoWrongOne() throws IOException {
    for (JsonNode test : tests("hmac_sm3.json")) {
      HMac mac = new HMac(new SM3Digest());
      mac.init(new KeyParameter(hex(test, "key")));
      byte[] message = hex(test, "msg");
      mac.update(message, 0, message.length);
      byte[] tag = new byte[mac.getMacSize()];
      mac.doFinal(tag, 0);
      byte[] stated = hex(test, "tag");
      assertEquals(test.get("result").asText().equals("valid"),
          Arrays.equals(stated, Arrays.copyOf(tag, stated.length)), test.get("tcId").asText());
    }
  }
}
