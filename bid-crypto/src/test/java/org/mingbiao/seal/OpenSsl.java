package org.mingbiao.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.mingbiao.seal.certificate.CaFolder;
import org.mingbiao.seal.certificate.Certificates;

/** The stock {@code openssl} program as a judge from outside; tests are skipped where it is missing. */
public final class OpenSsl {
  private static final int SECONDS_MAX = 60;

  private OpenSsl() {}

  public static void assumePresent() {
    Assumptions.assumeTrue(present(), "skipped: no openssl program on this machine");
  }

  private static boolean present() {
    try {
      return run(Path.of("."), "version").status() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Standard output and error together. */
  public record Result(int status, String text) {}

  public static Result run(Path folder, String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of("openssl"));
    line.addAll(List.of(arguments));
    Process process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) throw new IOException("openssl does not end");
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return new Result(process.exitValue(), text);
  }

  /** Runs and fails the test with openssl's own words unless it exits with 0. */
  public static String ok(Path folder, String... arguments) throws IOException {
    Result result = run(folder, arguments);
    Assertions.assertEquals(0, result.status(), String.join(" ", arguments) + "\n" + result.text());
    return result.text();
  }

  public static void pem(Path folder, String name, X509Certificate certificate) throws IOException {
    Files.writeString(folder.resolve(name), CaFolder.pem("CERTIFICATE", Certificates.encoded(certificate)));
  }

  public static void pem(Path folder, String name, PrivateKey key) throws IOException {
    Files.writeString(folder.resolve(name), CaFolder.pem("PRIVATE KEY", key.getEncoded()));
  }
}
