package org.mingbiao.seal.note;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.TreeHead;

class LastingWitnessTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_795_399_201);
  private static final SignerKey KEY =
      SignerKey.ofSeed("archive.example.org/witness", KeyKind.LASTING_WITNESS, new byte[32]);
  private static final String TEXT =
      new Checkpoint("log.example.org", new TreeHead(5, Hash.of(new byte[] {1}))).text();

  /** As another implementation (OpenSSL, through pyca/cryptography 48) derives it. */
  @Test void thePublicKeyOfASeedIsTheOneOthersDerive() {
    assertEquals("ba71f9f64e11baeb", HexFormat.of().formatHex(KEY.verifier().publicKey(), 0, 8));
    assertEquals(1_312, KEY.verifier().publicKey().length);
  }

  @Test void theKeyIsWrittenAndReadBack() {
    assertEquals(KEY.verifier(), VerifierKey.parse(KEY.verifier().toString()));
    assertEquals(KEY.encoded(), SignerKey.parse(KEY.encoded()).encoded());
  }

  /** The structure of C2SP tlog-cosignature, section "ML-DSA-44 signed message", put together by hand. */
  @Test void theMessageIsTheStructureOfTheSpecification() {
    byte[] name = "archive.example.org/witness".getBytes(StandardCharsets.UTF_8);
    byte[] origin = "log.example.org".getBytes(StandardCharsets.UTF_8);
    byte[] message = ByteBuffer.allocate(12 + 1 + name.length + 8 + 1 + origin.length + 8 + 8 + 32)
        .put(HexFormat.of().parseHex("737562747265652f76310a00"))
        .put((byte) name.length).put(name).putLong(NOW.getEpochSecond())
        .put((byte) origin.length).put(origin).putLong(0).putLong(5).put(Hash.of(new byte[] {1}).bytes()).array();
    assertArrayEquals(message, SignedMessage.of(KeyKind.LASTING_WITNESS, KEY.verifier().name(), TEXT,
        NOW.getEpochSecond()));
  }

  @Test void cosignsWithItsTime() {
    NoteSignature line = KEY.cosign(TEXT, NOW);
    assertEquals(8 + 2_420, line.signature().length);
    assertEquals(NOW, new Note(TEXT, List.of(line)).signatureOf(KEY.verifier()).orElseThrow().cosignedAt());
  }

  @Test void aChangedTimeOrTextOrSignatureIsABadSignature() {
    NoteSignature line = KEY.cosign(TEXT, NOW);
    for (int at : List.of(7, 8, 1_000, 2_427)) {
      byte[] changed = line.signature();
      changed[at] ^= 1;
      assertBad(new Note(TEXT, List.of(new NoteSignature(line.name(), line.keyId(), changed))));
    }
    assertBad(new Note(TEXT.replace("\n5\n", "\n6\n"), List.of(line)));
    byte[] shorter = Arrays.copyOf(line.signature(), 2_427);
    assertBad(new Note(TEXT, List.of(new NoteSignature(line.name(), line.keyId(), shorter))));
  }

  @Test void aPolicyMixesBothKindsOfWitnesses() {
    SignerKey log = SignerKey.ofSeed("log.example.org", KeyKind.LOG, new byte[32]);
    SignerKey court = SignerKey.ofSeed("court.example.org", KeyKind.WITNESS, Hash.EMPTY_TREE.bytes());
    Policy policy = Policy.parse(("log " + log.verifier() + "\nwitness court " + court.verifier()
        + "\nwitness archive " + KEY.verifier() + "\ngroup both all court archive\nquorum both\n")
        .getBytes(StandardCharsets.UTF_8));
    Note note = new Note(TEXT, List.of(log.sign(TEXT), court.cosign(TEXT, NOW), KEY.cosign(TEXT, NOW)));
    assertEquals(Set.of("court", "archive"), policy.witnessed(note).cosignatures().keySet());
  }

  @Test void isNoKeyForALog() {
    FlawedException flawed = assertThrows(FlawedException.class, () -> Policy.parse(
        ("log " + KEY.verifier() + "\nquorum none\n").getBytes(StandardCharsets.UTF_8)));
    assertTrue(flawed.getMessage().contains("LASTING_WITNESS"));
    assertThrows(IllegalStateException.class, () -> KEY.sign(TEXT));
  }

  private static void assertBad(Note note) {
    assertEquals(Flaw.BAD_SIGNATURE,
        assertThrows(FlawedException.class, () -> note.signatureOf(KEY.verifier())).flaw());
  }
}
