package org.mingbiao.seal.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.BouncyCastle;

/** A PKCS#12 file: private keys with their certificates. Two entries where the authority issues pairs (GM/T 0015). */
public record KeyFile(List<Entry> entries) {

  /** @param intermediates between certificate and root, nearest first, without either */
  public record Entry(PrivateKey key, X509Certificate certificate, List<X509Certificate> intermediates) {}

  /** The newest entry whose certificate may sign. */
  public Entry signing() {
    return newest(Purpose.SIGN);
  }

  /** The newest entry whose certificate may receive keys. */
  public Entry encryption() {
    return newest(Purpose.ENCRYPT);
  }

  private Entry newest(Purpose purpose) {
    return entries.stream().filter(entry -> purpose.allowedBy(entry.certificate()))
        .max(Comparator.comparing(entry -> entry.certificate().getNotBefore()))
        .orElseThrow(() -> new SealException(Fault.CERTIFICATE_PURPOSE, "no key in the file may " + purpose));
  }

  public static KeyFile read(Path file, char[] password) throws IOException {
    if (Files.size(file) > Certificates.FILE_BYTES_MAX) {
      throw new SealException(Fault.LIMIT_EXCEEDED, file + " is no key file");
    }
    return read(Files.readAllBytes(file), password);
  }

  /**
   * Reads a file of any common writer (JDK, OpenSSL old and new, Windows, Bouncy Castle), SM2 keys included.
   * @throws SealException KEY_FILE
   */
  public static KeyFile read(byte[] pkcs12, char[] password) {
    try {
      // Bouncy Castle's reader: the JDK's own refuses SM2 keys and then blames the password.
      KeyStore store = KeyStore.getInstance("PKCS12", BouncyCastle.PROVIDER);
      store.load(new ByteArrayInputStream(pkcs12), password);
      List<Entry> entries = new ArrayList<>();
      for (var aliases = store.aliases(); aliases.hasMoreElements();) {
        String alias = aliases.nextElement();
        if (store.isKeyEntry(alias)) entries.add(entry(store, alias, password));
      }
      if (entries.isEmpty()) throw new SealException(Fault.KEY_FILE, "the file holds no private key");
      return new KeyFile(List.copyOf(entries));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException | IllegalStateException e) {
      throw new SealException(Fault.KEY_FILE, "wrong password, or not a PKCS#12 file", e);
    }
  }

  private static Entry entry(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
    Certificate[] chain = store.getCertificateChain(alias);
    if (chain == null || chain.length == 0) throw new SealException(Fault.KEY_FILE, "a key has no certificate");
    List<X509Certificate> certificates = new ArrayList<>();
    for (Certificate each : chain) certificates.add(Certificates.of(each.getEncoded()));
    List<X509Certificate> between = certificates.subList(1, certificates.size()).stream()
        .filter(c -> !c.getSubjectX500Principal().equals(c.getIssuerX500Principal())).toList();
    return new Entry((PrivateKey) store.getKey(alias, password), certificates.get(0), between);
  }

  /** PKCS#12 as the JDK writes it (PBES2, AES-256): every other reader opens it, and fast. */
  public byte[] write(char[] password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        List<X509Certificate> chain = Certificates.distinct(entry.certificate(), entry.intermediates());
        store.setKeyEntry("key" + (i + 1), entry.key(), password, chain.toArray(X509Certificate[]::new));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.store(out, password);
      return out.toByteArray();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a password file: its first line, without the line end. */
  public static char[] password(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') end++;
    return new String(Arrays.copyOf(bytes, end), java.nio.charset.StandardCharsets.UTF_8).toCharArray();
  }
}
