package org.mingbiao.seal.token;

import java.io.IOException;
import java.nio.file.Path;
import org.mingbiao.seal.certificate.KeyFile;

/** {@code p12:FILE}. */
public final class Pkcs12Provider implements TokenProvider {
  @Override
  public String scheme() {
    return "p12";
  }

  @Override
  public Token open(String location, char[] pin) throws IOException {
    return new KeyPairToken(KeyFile.read(Path.of(location), pin));
  }
}
