package org.mingbiao.seal.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bouncycastle.pkcs.PKCSException;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;

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

  /** Every certificate whose key can unwrap. */
  public List<X509Certificate> recipients() {
    return entries.stream().map(Entry::certificate).filter(Purpose.ENCRYPT::allowedBy).toList();
  }

  /** @throws SealException NOT_A_RECIPIENT */
  public PrivateKey keyOf(X509Certificate recipient) {
    return entries.stream().filter(entry -> entry.certificate().equals(recipient)).findFirst()
        .orElseThrow(() -> new SealException(Fault.NOT_A_RECIPIENT, "no key for this certificate")).key();
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
      return new KeyFile(KeyFileReader.entries(KeyFileBags.read(pkcs12, password)));
    } catch (SealException e) {
      throw e;
    } catch (IOException | GeneralSecurityException | PKCSException | RuntimeException e) {
      throw new SealException(Fault.KEY_FILE, "wrong password, or not a PKCS#12 file", e);
    }
  }

  /** PKCS#12 that every other reader opens. */
  public byte[] write(char[] password) {
    return KeyFileWriter.write(this, password);
  }

  /** Reads a password file: its first line, without the line end. */
  public static char[] password(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') end++;
    return new String(Arrays.copyOf(bytes, end), StandardCharsets.UTF_8).toCharArray();
  }
}
