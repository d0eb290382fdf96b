package org.mingbiao.seal.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.seal.OpenSsl;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.KeyPairToken;
import org.mingbiao.seal.wrap.KeyWrap;

/** Key files go from us to the stock openssl and back. */
class OpenSslKeyFileTest {
  @TempDir Path folder;

  @BeforeEach
  void needsOpenSsl() {
    OpenSsl.assumePresent();
  }

  @ParameterizedTest @EnumSource
  void readsTheKeyFilesWeWrite(KeyKind kind) throws IOException {
    Files.write(folder.resolve("own.p12"), Samples.issue(kind, Samples.CODE).write("secret".toCharArray()));
    OpenSsl.ok(folder, "pkcs12", "-in", "own.p12", "-passin", "pass:secret", "-nodes", "-out", "own.pem");
    assertTrue(Files.readString(folder.resolve("own.pem")).contains("BEGIN PRIVATE KEY"));
  }

  @ParameterizedTest @EnumSource
  void itsOwnKeyFilesAreRead(KeyKind kind) throws IOException {
    writtenByOpenSsl(kind, "-export");
    writtenByOpenSsl(kind, "-export", "-legacy");
    writtenByOpenSsl(kind, "-export", "-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1");
    writtenByOpenSsl(kind, "-export", "-keypbe", "AES-128-CBC", "-certpbe", "NONE", "-macalg", "sha512");
  }

  private void writtenByOpenSsl(KeyKind kind, String... options) throws IOException {
    KeyFile.Entry entry = Samples.issue(kind, Samples.CODE).encryption();
    OpenSsl.pem(folder, "own.pem", entry.certificate());
    OpenSsl.pem(folder, "own.key", entry.key());
    String[] line = Arrays.copyOf(new String[] {"pkcs12"}, 1 + options.length + 8);
    System.arraycopy(options, 0, line, 1, options.length);
    System.arraycopy(new String[] {"-in", "own.pem", "-inkey", "own.key", "-out", "own.p12", "-passout", "pass:密码"}, 0,
        line, 1 + options.length, 8);
    OpenSsl.ok(folder, line);
    KeyFile read = KeyFile.read(folder.resolve("own.p12"), "密码".toCharArray());
    byte[] secret = new byte[Suite.ofKey(kind).keyBytes()];
    byte[] wrap = KeyWrap.wrap(Suite.ofKey(kind), secret, List.of(entry.certificate()));
    assertArrayEquals(secret, KeyWrap.read(Suite.ofKey(kind), wrap).unwrap(new KeyPairToken(read)));
  }
}
