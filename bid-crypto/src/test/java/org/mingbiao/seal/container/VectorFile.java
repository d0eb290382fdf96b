package org.mingbiao.seal.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.token.KeyPairToken;

/** A test vector: lines {@code name: value}, an empty line, then the container. */
record VectorFile(String name, List<String[]> lines, byte[] container) {

  static VectorFile read(Path file) throws IOException {
    byte[] all = Files.readAllBytes(file);
    List<String[]> lines = new ArrayList<>();
    int at = 0;
    while (all[at] != '\n') {
      int end = at;
      while (all[end] != '\n') end++;
      lines.add(new String(all, at, end - at, StandardCharsets.UTF_8).split(": ", 2));
      at = end + 1;
    }
    return new VectorFile(file.getFileName().toString(), lines, Arrays.copyOfRange(all, at + 1, all.length));
  }

  void write(Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String[] line : lines) out.writeBytes((line[0] + ": " + line[1] + "\n").getBytes(StandardCharsets.UTF_8));
    out.write('\n');
    out.writeBytes(container);
    Files.write(folder.resolve(name), out.toByteArray());
  }

  List<String> all(String key) {
    return lines.stream().filter(line -> line[0].equals(key)).map(line -> line[1]).toList();
  }

  String one(String key) {
    List<String> values = all(key);
    if (values.size() != 1) throw new IllegalStateException(name + " must have one line " + key);
    return values.get(0);
  }

  boolean has(String key) {
    return !all(key).isEmpty();
  }

  byte[] base64(String key) {
    return Base64.getDecoder().decode(one(key));
  }

  /** The holder of the certificate and private key in the header. */
  KeyPairToken token() throws Exception {
    X509Certificate certificate = Certificates.of(base64("certificate"));
    PrivateKey key = KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm(), BouncyCastle.PROVIDER)
        .generatePrivate(new PKCS8EncodedKeySpec(base64("identity")));
    return new KeyPairToken(new KeyFile(List.of(new KeyFile.Entry(key, certificate, List.of()))));
  }
}
