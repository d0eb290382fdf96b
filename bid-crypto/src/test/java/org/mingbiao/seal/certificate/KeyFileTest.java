package org.mingbiao.seal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.seal.Refusals.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.KeyKind;

class KeyFileTest {
  private static final char[] PASSWORD = "口令 1".toCharArray();

  @TempDir Path folder;

  @ParameterizedTest @EnumSource
  void readsWhatItWrote(KeyKind kind) {
    KeyFile written = Samples.issue(kind, Samples.CODE);
    KeyFile read = KeyFile.read(written.write(PASSWORD), PASSWORD);
    assertEquals(written.signing().certificate(), read.signing().certificate());
    assertEquals(written.encryption().certificate(), read.encryption().certificate());
    assertEquals(written.encryption().key(), read.encryption().key());
  }

  @ParameterizedTest @EnumSource
  void refusesAWrongPassword(KeyKind kind) {
    byte[] written = Samples.issue(kind, Samples.CODE).write(PASSWORD);
    assertRefused(Fault.KEY_FILE, () -> KeyFile.read(written, "other".toCharArray()));
  }

  @Test
  void refusesWhatIsNoKeyFile() {
    assertRefused(Fault.KEY_FILE, () -> KeyFile.read(new byte[100], PASSWORD));
    assertRefused(Fault.KEY_FILE, () -> KeyFile.read(new byte[0], PASSWORD));
  }

  @Test
  void refusesAFileWithoutAPrivateKey() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("ca", Samples.ca(org.mingbiao.seal.suite.Suite.INTERNATIONAL).certificate());
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    store.store(out, "ascii".toCharArray());
    assertRefused(Fault.KEY_FILE, () -> KeyFile.read(out.toByteArray(), "ascii".toCharArray()));
  }

  @ParameterizedTest @EnumSource(names = {"RSA", "P256"})
  void theJdkReadsWhatWeWrite(KeyKind kind) throws Exception {
    KeyFile written = Samples.issue(kind, Samples.CODE);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new java.io.ByteArrayInputStream(written.write("ascii".toCharArray())), "ascii".toCharArray());
    assertEquals(written.signing().certificate(), store.getCertificate("key1"));
    assertEquals(written.signing().key(), store.getKey("key1", "ascii".toCharArray()));
  }

  @ParameterizedTest @EnumSource
  void readsWhatTheJdkWrites(KeyKind kind) throws Exception {
    KeyFile.Entry entry = Samples.issue(kind, Samples.CODE).signing();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("k", entry.key(), "ascii".toCharArray(), new Certificate[] {entry.certificate()});
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    store.store(out, "ascii".toCharArray());
    assertEquals(entry.key(), KeyFile.read(out.toByteArray(), "ascii".toCharArray()).signing().key());
  }

  @ParameterizedTest @ValueSource(strings = {"PKCS12", "PKCS12-AES256-AES128", "PKCS12-DEF", "PKCS12-PBMAC1"})
  void readsEveryKindThatBouncyCastleWrites(String type) throws Exception {
    for (KeyKind kind : KeyKind.values()) {
      KeyFile.Entry entry = Samples.issue(kind, Samples.CODE).signing();
      KeyStore store = KeyStore.getInstance(type, BouncyCastle.PROVIDER);
      store.load(null, null);
      store.setKeyEntry("k", entry.key(), PASSWORD, new Certificate[] {entry.certificate()});
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
      store.store(out, PASSWORD);
      assertEquals(entry.certificate(), KeyFile.read(out.toByteArray(), PASSWORD).signing().certificate());
    }
  }

  @Test
  void anSm2PairSignsWithOneCertificateAndReceivesWithTheOther() {
    KeyFile pair = Samples.issue(KeyKind.SM2, Samples.CODE);
    assertEquals(List.of(true, false), List.of(Purpose.SIGN.allowedBy(pair.signing().certificate()),
        Purpose.ENCRYPT.allowedBy(pair.signing().certificate())));
    assertEquals(List.of(false, true), List.of(Purpose.SIGN.allowedBy(pair.encryption().certificate()),
        Purpose.ENCRYPT.allowedBy(pair.encryption().certificate())));
  }

  @ParameterizedTest @ValueSource(strings = {"口令\n", "口令\r\n", "口令", "口令\nsecond line"})
  void aPasswordIsTheFirstLineOfItsFile(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("pw"), text);
    assertEquals("口令", new String(KeyFile.password(file)));
  }
}
