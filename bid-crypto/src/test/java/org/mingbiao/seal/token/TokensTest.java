package org.mingbiao.seal.token;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.seal.Refusals.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPublicKey;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Oaep;

class TokensTest {
  private static final char[] PIN = "123456".toCharArray();

  @TempDir Path folder;

  @Test
  void aPlainNameIsAKeyFileAndSoIsP12() throws IOException {
    KeyFile keys = Samples.issue(KeyKind.SM2, Samples.CODE);
    Path file = Files.write(folder.resolve("own.p12"), keys.write(PIN));
    assertEquals(keys.signing().certificate(), Tokens.open(file.toString(), PIN).signing());
    assertEquals(keys.signing().certificate(), Tokens.open("p12:" + file, PIN).signing());
  }

  @Test
  void aKindWithoutAnAdapterIsNamed() {
    String message = assertRefused(Fault.KEY_FILE, () -> Tokens.open("skf:vendor.so", PIN)).getMessage();
    assertEquals("KEY_FILE: nothing here opens tokens of kind skf", message);
  }

  @Test
  void aModuleThatIsNotThereIsRefused() {
    assertRefused(Fault.KEY_FILE, () -> Tokens.open("pkcs11:" + folder.resolve("none.so"), PIN));
  }

  @Test
  void paddingIsTakenOffABareRsaOperation() throws GeneralSecurityException {
    KeyFile.Entry own = Samples.issue(KeyKind.RSA, Samples.CODE).encryption();
    Cipher oaep = Cipher.getInstance(Oaep.TRANSFORMATION, BouncyCastle.PROVIDER);
    oaep.init(Cipher.ENCRYPT_MODE, own.certificate().getPublicKey(), Oaep.PARAMETERS);
    Cipher bare = Cipher.getInstance("RSA/ECB/NoPadding", BouncyCastle.PROVIDER);
    bare.init(Cipher.DECRYPT_MODE, own.key());
    byte[] block = bare.doFinal(oaep.doFinal(new byte[32]));
    RSAPublicKey key = (RSAPublicKey) own.certificate().getPublicKey();
    assertArrayEquals(new byte[32], Oaep.unpad(key, block));
    block[block.length - 1] ^= 1;
    assertThrows(BadPaddingException.class, () -> Oaep.unpad(key, block));
  }
}
