package org.mingbiao.seal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.token.Token;
import org.mingbiao.seal.token.Tokens;

/** What several commands read. */
final class Inputs {
  private static final int JSON_BYTES_MAX = 1 << 20;

  private Inputs() {}

  static Token token(Arguments arguments) throws IOException {
    return Tokens.open(arguments.required("key"), KeyFile.password(Path.of(arguments.required("password-file"))));
  }

  /** The first certificate of each file. */
  static List<X509Certificate> certificates(List<String> files) throws IOException {
    List<X509Certificate> all = new ArrayList<>();
    for (String file : files) all.add(Certificates.readAll(Path.of(file)).get(0));
    return all;
  }

  static Fields json(Path file) throws IOException {
    if (Files.size(file) > JSON_BYTES_MAX) throw new SealException(Fault.LIMIT_EXCEEDED, file + " is too long");
    return CanonicalJson.readAny(Files.readAllBytes(file));
  }
}
