package org.mingbiao.seal.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;

class NoteTest {
  /** The example of C2SP signed-note, section "Verifier keys". */
  private static final String C2SP_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
  private static final String C2SP_NOTE = "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL"
      + "1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
  /** The example in the documentation of golang.org/x/mod/sumdb/note, the format's first implementation. */
  private static final String GO_SKEY =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
  private static final String GO_TEXT =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  private static final String GO_NOTE = GO_TEXT + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInN"
      + "IuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  @Test void verifiesTheExampleOfTheSpecification() {
    assertTrue(Note.parse(C2SP_NOTE).signatureOf(VerifierKey.parse(C2SP_KEY)).isPresent());
  }

  @Test void signsTheExampleOfGoToTheSameByte() {
    assertEquals(GO_NOTE, new Note(GO_TEXT, List.of(SignerKey.parse(GO_SKEY).sign(GO_TEXT))).toString());
  }

  @Test void verifiesTheExampleOfGo() {
    VerifierKey key = VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    assertTrue(Note.parse(GO_NOTE).signatureOf(key).isPresent());
  }

  /** The key that every Go installation carries for the checksum database. */
  @Test void computesTheKeyIdOfTheGoChecksumDatabase() {
    VerifierKey key = VerifierKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");
    assertEquals(0x033de0ae, key.id());
  }

  @Test void aSignatureOfAnUnknownKeyIsPassedOver() {
    VerifierKey other = key("example.com/foo", KeyKind.LOG).verifier();
    assertEquals(Optional.empty(), Note.parse(C2SP_NOTE).signatureOf(other));
  }

  @Test void aChangedTextIsNoLongerSigned() {
    Note note = Note.parse(C2SP_NOTE.replace("example message", "exemple message"));
    FlawedException flawed =
        assertThrows(FlawedException.class, () -> note.signatureOf(VerifierKey.parse(C2SP_KEY)));
    assertEquals(Flaw.BAD_SIGNATURE, flawed.flaw());
  }

  @Test void theTextMayHoldEmptyLinesAndOtherScripts() {
    SignerKey key = key("例.cn/日志", KeyKind.LOG);
    String text = "开标\n\n— 不是签名\n\n结束\n";
    Note note = new Note(text, List.of(key.sign(text)));
    Note read = Note.parse(note.bytes());
    assertEquals(text, read.text());
    assertTrue(read.signatureOf(key.verifier()).isPresent());
  }

  @Test void theJdkVerifiesOurSignatures() throws GeneralSecurityException {
    SignerKey key = key("example.com/log", KeyKind.LOG);
    assertTrue(verifiedByJdk(key.verifier(), "text\n", key.sign("text\n").signature()));
  }

  @Test void theJdkVerifiesTheMessageOfACosignature() throws GeneralSecurityException {
    SignerKey key = key("example.com/witness", KeyKind.WITNESS);
    byte[] timed = key.cosign("text\n", Instant.ofEpochSecond(1_679_315_147)).signature();
    byte[] signature = Arrays.copyOfRange(timed, 8, timed.length);
    assertTrue(verifiedByJdk(key.verifier(), "cosignature/v1\ntime 1679315147\ntext\n", signature));
  }

  @Test void aCosignatureBindsItsTime() {
    SignerKey key = key("example.com/witness", KeyKind.WITNESS);
    NoteSignature good = key.cosign("text\n", Instant.ofEpochSecond(1_700_000_000));
    byte[] later = good.signature();
    later[7]++;
    Note forged = new Note("text\n", List.of(new NoteSignature(good.name(), good.keyId(), later)));
    assertThrows(FlawedException.class, () -> forged.signatureOf(key.verifier()));
    Note honest = new Note("text\n", List.of(good));
    assertEquals(Instant.ofEpochSecond(1_700_000_000), honest.signatureOf(key.verifier()).orElseThrow().cosignedAt());
  }

  @Test void aLogKeyDoesNotCosignAndAWitnessKeyDoesNotSign() {
    assertThrows(IllegalStateException.class, () -> key("a", KeyKind.LOG).cosign("text\n", Instant.EPOCH));
    assertThrows(IllegalStateException.class, () -> key("a", KeyKind.WITNESS).sign("text\n"));
  }

  @Test void aPrivateKeyIsReadBackAndNeverShown() {
    SignerKey key = key("example.com/log", KeyKind.LOG);
    assertEquals(key.encoded(), SignerKey.parse(key.encoded()).encoded());
    assertTrue(!key.toString().contains("PRIVATE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "\n", "text", "text\n", "text\n\n", "text\n\n— a AAAAAAE=", "text\n\n— a AAAAAAE=\n\n",
      "text\n\n- a AAAAAAE=\n", "text\n\n—a AAAAAAE=\n", "text\n\n—  AAAAAAE=\n", "text\n\n— a b AAAAAAE=\n",
      "text\n\n— a+b AAAAAAE=\n", "text\n\n— a AAAAAA==\n", "text\n\n— a AAAAAAF=\n", "text\n\n— a AAAAAAE\n",
      "text\n\n— a AAAAAAE= \n", "text\n\n— a AAAAAAE=\n— a AAAAAAE=\n", "te\txt\n\n— a AAAAAAE=\n",
      "text\r\n\n— a AAAAAAE=\n", "text\n\n— a\u00a0b AAAAAAE=\n", "text\n\n— a\u3000b AAAAAAE=\n"})
  void refusesANoteThatIsNotInCanonicalForm(String note) {
    FlawedException flawed = assertThrows(FlawedException.class, () -> Note.parse(note));
    assertEquals(Flaw.MALFORMED, flawed.flaw());
  }

  @Test void takesTheSmallestNote() {
    assertEquals(1, Note.parse("text\n\n— a AAAAAAE=\n").signatures().size());
  }

  @Test void refusesBytesThatAreNotUtf8() {
    byte[] bytes = C2SP_NOTE.getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0xff;
    assertThrows(FlawedException.class, () -> Note.parse(bytes));
  }

  @Test void takesSixtyFourSignaturesAndNotOneMore() {
    StringBuilder note = new StringBuilder("text\n\n");
    for (int i = 0; i < 64; i++) {
      note.append("— k").append(i).append(" AAAAAAE=\n");
    }
    assertEquals(64, Note.parse(note.toString()).signatures().size());
    note.append("— k64 AAAAAAE=\n");
    assertThrows(FlawedException.class, () -> Note.parse(note.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2", "example.com/foo+530d903a", "",
      "example.com/foo+530d903a+BekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "zero+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void refusesAVerifierKeyThatIsNotWhatItSays(String vkey) {
    assertThrows(FlawedException.class, () -> VerifierKey.parse(vkey));
  }

  private static SignerKey key(String name, KeyKind kind) {
    return SignerKey.generate(name, kind, new SecureRandom());
  }

  private static boolean verifiedByJdk(VerifierKey key, String message, byte[] signature)
      throws GeneralSecurityException {
    byte[] spki = HexFormat.of().parseHex("302a300506032b6570032100"
        + HexFormat.of().formatHex(key.publicKey()));
    Signature verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
    verifier.update(message.getBytes(StandardCharsets.UTF_8));
    return verifier.verify(signature);
  }
}
