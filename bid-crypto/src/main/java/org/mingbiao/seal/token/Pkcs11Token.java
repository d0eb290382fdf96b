package org.mingbiao.seal.token;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Oaep;

/** Keys that live in a PKCS#11 token and work there. SM2 is not of PKCS#11 as the JDK knows it. */
final class Pkcs11Token implements Token {
  /** Its entries' keys are handles: the bytes stay in the token. */
  private final KeyFile keys;
  private final Provider provider;

  private Pkcs11Token(KeyFile keys, Provider provider) {
    this.keys = keys;
    this.provider = provider;
  }

  static Pkcs11Token of(KeyStore store, Provider provider) throws GeneralSecurityException {
    List<KeyFile.Entry> entries = new ArrayList<>();
    for (var aliases = store.aliases(); aliases.hasMoreElements();) {
      String alias = aliases.nextElement();
      Certificate[] chain = store.getCertificateChain(alias);
      if (!store.isKeyEntry(alias) || chain == null) continue;
      List<X509Certificate> path = new ArrayList<>();
      for (Certificate each : chain) path.add(Certificates.of(each.getEncoded()));
      List<X509Certificate> between = path.subList(1, path.size()).stream()
          .filter(c -> !c.getSubjectX500Principal().equals(c.getIssuerX500Principal())).toList();
      entries.add(new KeyFile.Entry((PrivateKey) store.getKey(alias, null), path.get(0), between));
    }
    if (entries.isEmpty()) throw new SealException(Fault.KEY_FILE, "the token holds no key with a certificate");
    return new Pkcs11Token(new KeyFile(List.copyOf(entries)), provider);
  }

  @Override
  public X509Certificate signing() {
    return keys.signing().certificate();
  }

  @Override
  public X509Certificate encryption() {
    return keys.encryption().certificate();
  }

  @Override
  public List<X509Certificate> recipients() {
    return keys.recipients();
  }

  @Override
  public List<X509Certificate> intermediates() {
    return keys.signing().intermediates();
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      return KeyKind.of(signing().getPublicKey()).sign(keys.signing().key(), provider, message);
    } catch (GeneralSecurityException | ProviderException e) {
      throw new SealException(Fault.KEY_FILE, "the token does not sign", e);
    }
  }

  @Override
  public byte[] decrypt(X509Certificate recipient, byte[] wrapped) {
    try {
      // The JDK's bridge has no OAEP, so the token does the bare power and the padding is taken off here.
      Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding", provider);
      cipher.init(Cipher.DECRYPT_MODE, keys.keyOf(recipient));
      return Oaep.unpad(recipient.getPublicKey(), cipher.doFinal(wrapped));
    } catch (GeneralSecurityException | ProviderException e) {
      throw new SealException(Fault.UNWRAP_FAILED, "the wrapped key refuses this token", e);
    }
  }

  @Override
  public byte[] agree(X509Certificate recipient, PublicKey other) {
    try {
      KeyAgreement agreement = KeyAgreement.getInstance("ECDH", provider);
      agreement.init(keys.keyOf(recipient));
      agreement.doPhase(other, true);
      return agreement.generateSecret();
    } catch (GeneralSecurityException | ProviderException e) {
      throw new SealException(Fault.UNWRAP_FAILED, "no key agreement in the token", e);
    }
  }

  @Override
  public void close() {
    // The session belongs to the provider and ends with the program.
  }
}
