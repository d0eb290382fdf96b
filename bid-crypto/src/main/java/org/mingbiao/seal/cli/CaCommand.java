package org.mingbiao.seal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.seal.certificate.CaFolder;
import org.mingbiao.seal.certificate.DemonstrationCa;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

/** A demonstration CA in a folder. */
record CaCommand(Clock clock) {
  private static final int VALIDITY_DAYS = 730;

  void run(Arguments arguments, Console console) throws IOException {
    switch (arguments.word(0)) {
      case "init" -> init(arguments, console);
      case "issue" -> issue(arguments, console);
      case "revoke" -> revoke(arguments, console);
      default -> throw new UsageException("ca init, ca issue or ca revoke");
    }
  }

  private void init(Arguments arguments, Console console) throws IOException {
    arguments.allow(2, "suite", "name");
    Suite suite = switch (arguments.required("suite")) {
      case "intl" -> Suite.INTERNATIONAL;
      case "gm" -> Suite.NATIONAL;
      default -> throw new UsageException("--suite must be intl or gm");
    };
    Path folder = arguments.path(1);
    CaFolder.init(folder, suite, arguments.one("name").orElse("Demonstration CA " + suite.id()), clock.instant());
    console.result(Map.of("ca", folder.resolve("ca.pem").toString()));
  }

  private void issue(Arguments arguments, Console console) throws IOException {
    arguments.allow(2, "name", "code", "out", "password-file", "renew", "algorithm", "days");
    Path out = Path.of(arguments.required("out"));
    String code = arguments.required("code");
    if (!code.matches("[0-9A-Z]{18}")) throw new UsageException("--code must be 18 capital letters and digits");
    char[] password = KeyFile.password(Path.of(arguments.required("password-file")));
    CaFolder folder = CaFolder.open(arguments.path(1));
    Instant now = clock.instant();
    KeyFile made = folder.issue(new DemonstrationCa.Request(arguments.required("name"), code, kind(arguments, folder),
        now, now.plus(Duration.ofDays(arguments.number("days", VALIDITY_DAYS)))), arguments.has("renew"));
    Files.write(out, made.write(password), StandardOpenOption.CREATE_NEW);
    Map<String, Object> result = new TreeMap<>();
    result.put("keyFile", out.toString());
    result.put("until", made.signing().certificate().getNotAfter().toInstant().toString());
    console.result(result);
  }

  private static KeyKind kind(Arguments arguments, CaFolder folder) {
    if (folder.ca().suite() == Suite.NATIONAL) return KeyKind.SM2;
    return switch (arguments.one("algorithm").orElse("p256")) {
      case "p256" -> KeyKind.P256;
      case "rsa" -> KeyKind.RSA;
      default -> throw new UsageException("--algorithm must be p256 or rsa");
    };
  }

  private void revoke(Arguments arguments, Console console) throws IOException {
    arguments.allow(2, "code");
    int revoked = CaFolder.open(arguments.path(1)).revoke(arguments.required("code"), clock.instant());
    console.result(Map.of("revoked", revoked));
  }
}
