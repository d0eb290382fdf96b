package org.mingbiao.seal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.seal.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.envelope.ChunkedEncryption;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.token.KeyPairToken;

/** No byte of a container can be changed, dropped or moved without being found. */
class TamperTest {
  /** {@code -Dmutations=100000} for a longer search; the seed is in every failure. */
  private static final int MUTATIONS = Integer.getInteger("mutations", 10_000);

  @TempDir Path folder;

  private static byte[] container(KeyKind kind) {
    KeyPairToken trustee = new KeyPairToken(Samples.issue(kind == KeyKind.RSA ? KeyKind.P256 : kind, Samples.CODE));
    SealRequest request = Samples.request().withTrustees(List.of(trustee.encryption()), 1);
    return Samples.seal(request, Samples.bidder(kind));
  }

  @ParameterizedTest @EnumSource
  void noRandomMutationIsAccepted(KeyKind kind) {
    byte[] original = container(kind);
    byte[] sibling = container(kind); // a few bytes longer or shorter: signatures differ in length
    for (long seed = 0; seed < MUTATIONS; seed++) {
      byte[] mutant = mutate(original, sibling, new Random(seed));
      if (Arrays.equals(mutant, original)) continue;
      assertThrows(SealException.class, () -> SealedBid.inspect(new ByteArrayInputStream(mutant)), "seed " + seed);
    }
  }

  private static byte[] mutate(byte[] original, byte[] sibling, Random random) {
    int at = random.nextInt(original.length);
    int length = 1 + random.nextInt(Math.min(64, original.length - at));
    byte[] mutant = original.clone();
    switch (random.nextInt(7)) {
      case 0, 1 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> mutant[at] = (byte) random.nextInt(256);
      case 3 -> Arrays.fill(mutant, at, at + length, (byte) random.nextInt(256));
      case 4 -> mutant = splice(original, at, original, at + length);
      case 5 -> mutant = splice(original, at + length, original, at);
      default -> System.arraycopy(sibling, at, mutant, at, Math.max(0, Math.min(length, sibling.length - at)));
    }
    return mutant;
  }

  /** The head of one up to {@code to}, then the tail of the other from {@code from}. */
  private static byte[] splice(byte[] head, int to, byte[] tail, int from) {
    byte[] out = Arrays.copyOf(head, to + tail.length - from);
    System.arraycopy(tail, from, out, to, tail.length - from);
    return out;
  }

  @ParameterizedTest @EnumSource
  void everyPrefixIsRefused(KeyKind kind) {
    byte[] original = container(kind);
    for (int length = 0; length < original.length; length++) {
      byte[] prefix = Arrays.copyOf(original, length);
      assertRefused(Fault.TRUNCATED, () -> SealedBid.inspect(new ByteArrayInputStream(prefix)));
    }
  }

  @ParameterizedTest @EnumSource
  void oneByteMoreIsRefused(KeyKind kind) {
    byte[] original = container(kind);
    byte[] longer = Arrays.copyOf(original, original.length + 1);
    assertRefused(Fault.TRAILING_BYTES, () -> SealedBid.inspect(new ByteArrayInputStream(longer)));
  }

  @ParameterizedTest @EnumSource
  void readingWithoutTheBodiesFindsTheSameInAllOtherRecords(KeyKind kind) throws Exception {
    byte[] original = container(kind);
    SealedBid whole = SealedBid.read(Samples.file(folder, original));
    assertEquals(1, whole.seal().manifest().trustees().size());
    Manifest manifest = whole.seal().manifest();
    int message = Format.magic().length + 2 * Format.RECORD_HEADER_BYTES + manifest.preamble().encoded().length
        + Format.envelopeHeader("price").length;
    int chunks = message + ChunkedEncryption.HEADER_BYTES;
    int end = message + (int) manifest.envelopes().get(0).length();
    for (int at = 0; at < original.length; at += at < chunks && at + 7 >= chunks ? end - at : 7) {
      byte[] mutant = original.clone();
      mutant[at] ^= 0x10;
      Path file = Samples.file(folder, mutant);
      assertThrows(SealException.class, () -> SealedBid.read(file), "offset " + at);
    }
  }
}
