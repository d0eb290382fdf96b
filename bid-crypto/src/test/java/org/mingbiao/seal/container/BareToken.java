package org.mingbiao.seal.container;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.token.Token;

/** Signs with any key whatever its certificate allows, as a careless or hostile program would. */
record BareToken(KeyFile.Entry own, X509Certificate encryption, List<X509Certificate> intermediates) implements Token {
  @Override
  public X509Certificate signing() {
    return own.certificate();
  }

  @Override
  public List<X509Certificate> recipients() {
    return List.of(encryption);
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      return KeyKind.of(signing().getPublicKey()).sign(own.key(), BouncyCastle.PROVIDER, message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] decrypt(X509Certificate recipient, byte[] wrapped) {
    throw new UnsupportedOperationException();
  }

  @Override
  public byte[] agree(X509Certificate recipient, PublicKey other) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    // holds nothing open
  }
}
