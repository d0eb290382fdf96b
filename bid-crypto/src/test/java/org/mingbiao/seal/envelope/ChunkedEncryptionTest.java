package org.mingbiao.seal.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.seal.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.Shared;
import org.mingbiao.seal.suite.Suite;

class ChunkedEncryptionTest {
  private static final HexFormat HEX = HexFormat.of();

  static List<Suite> suites() {
    return List.of(Suite.INTERNATIONAL, Suite.NATIONAL);
  }

  /** All 35 of Wycheproof's Cobblestone-256, whose ciphertexts are compressed there. */
  @Test
  void agreesWithWycheproof() throws Exception {
    int count = 0;
    for (JsonNode test : Shared.json("data/wycheproof/c2sp_chunked_encryption_aes_256_gcm.json")
        .get("testGroups").get(0).get("tests")) {
      boolean valid = test.get("result").asText().equals("valid");
      assertEquals(valid ? test.get("msgSha512").asText() : "refused", opened(test), test.get("tcId").asText());
      count++;
    }
    assertEquals(35, count);
  }

  /** Cobblestone-128 is another instantiation; each of its messages is refused here for its key's length. */
  @Test
  void refusesCobblestone128() throws Exception {
    for (JsonNode test : Shared.json("data/wycheproof/c2sp_chunked_encryption_aes_128_gcm.json")
        .get("testGroups").get(0).get("tests")) {
      assertEquals("refused", opened(test), test.get("tcId").asText());
    }
  }

  private static String opened(JsonNode test) throws Exception {
    byte[] message = new InflaterInputStream(
        new ByteArrayInputStream(HEX.parseHex(test.get("ct").asText()))).readAllBytes();
    try {
      byte[] plain = open(Suite.INTERNATIONAL, HEX.parseHex(test.get("key").asText()), message,
          HEX.parseHex(test.get("ctx").asText()));
      return HEX.formatHex(MessageDigest.getInstance("SHA-512").digest(plain));
    } catch (SealException e) {
      return "refused";
    }
  }

  private static byte[] open(Suite suite, byte[] key, byte[] message, byte[] context) throws IOException {
    ChunkedEncryption.plainLength(message.length);
    byte[] header = Arrays.copyOf(message, ChunkedEncryption.HEADER_BYTES);
    ByteArrayInputStream in = new ByteArrayInputStream(message);
    in.skip(header.length);
    return new ChunkInput(suite, ChunkedEncryption.of(suite, key, header, context), in, message.length).readAllBytes();
  }

  private static byte[] seal(Suite suite, byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ChunkedEncryption message =
        ChunkedEncryption.derive(suite, new byte[suite.keyBytes()], new byte[24], new byte[0]);
    try (ChunkOutput chunks = new ChunkOutput(suite, message, out)) {
      chunks.write(plain);
    }
    return out.toByteArray();
  }

  @ParameterizedTest @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 32_767, 32_768, 32_769})
  void opensWhatItSealedOnBothSidesOfAChunk(int length) throws IOException {
    for (Suite suite : suites()) {
      byte[] plain = new byte[length];
      Arrays.fill(plain, (byte) 7);
      byte[] message = seal(suite, plain);
      assertEquals(ChunkedEncryption.sealedLength(length), message.length);
      assertEquals(length, ChunkedEncryption.plainLength(message.length));
      assertTrue(Arrays.equals(plain, open(suite, new byte[suite.keyBytes()], message, new byte[0])));
    }
  }

  @Test
  void exactlyTheLengthsOfSomeMessageAreAllowed() {
    java.util.Set<Long> possible = new java.util.HashSet<>();
    for (long plain = 0; plain < 40_000; plain++) possible.add(ChunkedEncryption.sealedLength(plain));
    for (long length = 0; length < 33_000; length++) {
      if (possible.contains(length)) ChunkedEncryption.plainLength(length);
      else assertLengthRefused(length);
    }
  }

  private static void assertLengthRefused(long length) {
    assertRefused(Fault.ENVELOPE_LENGTH, () -> ChunkedEncryption.plainLength(length));
  }

  @ParameterizedTest @MethodSource("suites")
  void theSameKeyUnderAnotherContextIsRefused(Suite suite) throws IOException {
    byte[] message = seal(suite, new byte[5]);
    assertRefused(Fault.COMMITMENT_MISMATCH, () -> open(suite, new byte[suite.keyBytes()], message, new byte[1]));
  }

  @Test
  void theChunkNumberEntersTheNonceBeyondOneByte() throws IOException {
    byte[] plain = new byte[300 * 16_384];
    byte[] message = seal(Suite.INTERNATIONAL, plain);
    int chunk = ChunkedEncryption.SEALED_CHUNK_BYTES;
    byte[] first = Arrays.copyOfRange(message, 56, 56 + chunk);
    byte[] wrapped = Arrays.copyOfRange(message, 56 + 256 * chunk, 56 + 257 * chunk);
    assertFalse(Arrays.equals(first, wrapped));
  }
}
