package org.mingbiao.seal.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.KeyKind;

/** Fresh key pairs. */
final class KeyPairs {
  private static final int RSA_BITS = 3072;

  private KeyPairs() {}

  static KeyPair fresh(KeyKind kind) {
    try {
      return switch (kind) {
        case RSA -> rsa();
        case P256 -> curve("secp256r1");
        case SM2 -> curve("sm2p256v1");
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair rsa() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", BouncyCastle.PROVIDER);
    generator.initialize(RSA_BITS);
    return generator.generateKeyPair();
  }

  private static KeyPair curve(String name) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BouncyCastle.PROVIDER);
    generator.initialize(new ECGenParameterSpec(name));
    return generator.generateKeyPair();
  }
}
