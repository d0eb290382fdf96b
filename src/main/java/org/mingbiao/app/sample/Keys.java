package org.mingbiao.app.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.mingbiao.app.edge.store.StateFolder;
import org.mingbiao.seal.certificate.DemonstrationCa;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.KeyPairToken;

/** Certificates for the demonstration's bidders, by an authority made for this installation alone. */
@ApplicationScoped
public class Keys {
  /** Everybody knows it: these keys protect nothing but the demonstration. */
  static final String PASSWORD = "demonstration";
  static final Duration VALIDITY = Duration.ofDays(1_095);

  @Inject StateFolder state;

  /** Writes one key file a unit below {@code keys} of the state folder, once. */
  void issue(TownPlan plan, Instant now) {
    Path folder = folder();
    if (Files.exists(folder.resolve("password.txt"))) return;
    try {
      DemonstrationCa ca = DemonstrationCa.create(Suite.INTERNATIONAL, plan.authority(), now.minus(Duration.ofDays(1)));
      Files.writeString(state.folder("authorities").resolve("demonstration.pem"), pem(ca));
      for (TownPlan.Unit unit : plan.bidders()) {
        KeyFile key = ca.issue(new DemonstrationCa.Request(unit.name(), unit.code(), KeyKind.P256, now.minus(Duration.ofDays(1)), now.plus(VALIDITY)));
        Files.write(folder.resolve(unit.code() + ".p12"), key.write(PASSWORD.toCharArray()));
      }
      Files.writeString(folder.resolve("password.txt"), PASSWORD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A bidder's own key. */
  public KeyPairToken token(String code) throws IOException {
    return new KeyPairToken(KeyFile.read(folder().resolve(code + ".p12"), PASSWORD.toCharArray()));
  }

  private Path folder() {
    return state.folder("keys");
  }

  private static String pem(DemonstrationCa ca) throws IOException {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      writer.writeObject(ca.certificate());
    }
    return text.toString();
  }
}
