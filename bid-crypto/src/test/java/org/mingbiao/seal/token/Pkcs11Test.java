package org.mingbiao.seal.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.DemonstrationCa;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.cli.Main;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

/**
 * The whole program with its keys in a token (SoftHSM2). It runs as a child, since the module reads its configuration
 * from the environment of the process.
 */
class Pkcs11Test {
  private static final List<String> MODULES = List.of("/usr/lib/softhsm/libsofthsm2.so",
      "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so");
  private static final String PIN = "123456";
  private static final int SECONDS_MAX = 60;

  @TempDir Path folder;
  private String module;

  @BeforeEach
  void needsSoftHsm() throws Exception {
    module = MODULES.stream().filter(each -> Files.exists(Path.of(each))).findFirst().orElse(null);
    Assumptions.assumeTrue(module != null, "skipped: SoftHSM2 is not installed, so no PKCS#11 token was tried");
    Files.createDirectories(folder.resolve("tokens"));
    Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + folder.resolve("tokens") + "\n");
    Files.writeString(folder.resolve("pin"), PIN + "\n");
    // In a session of its own: it reaches for the terminal, and would wait for one for ever.
    run("setsid", "-w", "softhsm2-util", "--init-token", "--free", "--label", "bid", "--so-pin", PIN, "--pin", PIN);
  }

  /** Runs a program in the token's environment. */
  private void run(String... line) throws Exception {
    Path log = Files.createTempFile(folder, "log", "");
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).directory(folder.toFile())
        .redirectOutput(log.toFile());
    builder.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    assertEquals(0, process.exitValue(), () -> String.join(" ", line) + "\n" + read(log));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private void java(Class<?> main, String... arguments) throws Exception {
    List<String> path = new ArrayList<>();
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(each).toAbsolutePath().toString());
    }
    run(Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        String.join(File.pathSeparator, path), main.getName()), Stream.of(arguments)).toArray(String[]::new));
  }

  @ParameterizedTest @EnumSource(names = {"RSA", "P256"})
  void sealsAndOpensWithKeysThatNeverLeaveTheToken(KeyKind kind) throws Exception {
    Instant from = Instant.now().minusSeconds(60);
    KeyFile keys = Samples.ca(Suite.INTERNATIONAL).issue(new DemonstrationCa.Request("甬城建设", Samples.CODE, kind, from,
        from.plus(Duration.ofDays(300))));
    Files.write(folder.resolve("own.p12"), keys.write(PIN.toCharArray()));
    java(Fill.class, "own.p12", module);
    Files.writeString(folder.resolve("price.json"), Samples.PRICE);
    Files.writeString(folder.resolve("tender.json"), "{\"tender\":\"T\",\"lot\":\"1\",\"tenderDocs\":\""
        + "00".repeat(32) + "\",\"deadline\":\"" + from.plus(Duration.ofDays(9)).toString().substring(0, 19) + "Z\"}");
    String[] token = {"--key", "pkcs11:" + module, "--password-file", "pin"};
    java(Main.class,
        with(token, "seal", "--tender", "tender.json", "--envelope", "price=price.json", "--out", "x.mbid"));
    java(Main.class, with(token, "release", "x.mbid", "--envelope", "price", "--out", "price.release"));
    java(Main.class, with(token, "open", "x.mbid", "--envelope", "price", "--out", "opened"));
    assertEquals(Samples.PRICE, Files.readString(folder.resolve("opened/price.json")));
    String[] file = {"--key", "own.p12", "--password-file", "pin"};
    java(Main.class, with(file, "open", "x.mbid", "--envelope", "price", "--out", "too"));
  }

  private static String[] with(String[] token, String... line) {
    return Stream.concat(Stream.of(line), Stream.of(token)).toArray(String[]::new);
  }

  /** Puts a key file's keys into the token, as an authority does before it hands the token out. */
  static final class Fill {
    public static void main(String[] arguments) throws Exception {
      KeyFile keys = KeyFile.read(Path.of(arguments[0]), PIN.toCharArray());
      KeyStore store = KeyStore.getInstance("PKCS11", Pkcs11Provider.provider(arguments[1]));
      store.load(null, PIN.toCharArray());
      for (KeyFile.Entry entry : keys.entries()) {
        X509Certificate certificate = (X509Certificate) java.security.cert.CertificateFactory.getInstance("X.509")
            .generateCertificate(new java.io.ByteArrayInputStream(Certificates.encoded(entry.certificate())));
        store.setKeyEntry("own", entry.key(), null, new X509Certificate[] {certificate});
      }
    }
  }
}
