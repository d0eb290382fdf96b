package org.mingbiao.app.edge.certificate;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.edge.store.StateFolder;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.certificate.OwnKey;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.KeyPairToken;
import org.mingbiao.seal.token.Token;

/**
 * The key with which the platform signs what it issues: made on the first start in {@code keys/platform.p12} of the state folder, outside
 * the database and readable by its owner only. The database knows its certificates: with another key, or none, the application does not
 * start unless {@code mingbiao.signing.replaces} names the certificate that is given up. So no key is ever replaced in silence.
 */
@Startup
@ApplicationScoped
public class PlatformKey {
  /** The file's protection is who may read it; PKCS#12 wants some password. */
  private static final char[] PASSWORD = "mingbiao".toCharArray();
  private static final Duration VALIDITY = Duration.ofDays(3_650);
  /** Before the first start, so that a demonstration's clock and the reader's may differ. */
  private static final Duration BEFORE = Duration.ofDays(365);

  @Inject StateFolder state;
  @Inject AgroalDataSource database;
  @Inject Platform platform;
  @Inject Clock clock;
  @ConfigProperty(name = "mingbiao.signing.replaces") Optional<String> replaces;
  private KeyPairToken token;

  /** A certificate that signs or has signed. @param sha256 of its DER encoding */
  public record Known(String sha256, byte[] der, int number) {}

  @PostConstruct
  void load() {
    Path file = state.of("keys").resolve("platform.p12");
    Optional<Known> newest = newest();
    if (!Files.exists(file)) {
      newest.ifPresent(known -> requireGivenUp(known, "the platform's signing key is missing: restore " + file));
      create(file);
    }
    token = read(file);
    if (newest.map(Known::sha256).filter(fingerprint()::equals).isPresent()) return;
    newest.ifPresent(known -> requireGivenUp(known, file + " is not the signing key that this platform used last"));
    remember(newest.map(Known::number).orElse(0) + 1);
  }

  private void requireGivenUp(Known known, String otherwise) {
    if (replaces.filter(known.sha256()::equals).isPresent()) return;
    throw new IllegalStateException(otherwise + "; to give it up for another one, start with mingbiao.signing.replaces=" + known.sha256());
  }

  public Token token() {
    return token;
  }

  /** SHA-256 of the certificate. */
  public String fingerprint() {
    return HexFormat.of().formatHex(Certificates.hash(Suite.INTERNATIONAL, token.signing()));
  }

  /** A certificate that signs or has signed, by its SHA-256. */
  public Optional<Known> certificate(String sha256) {
    return query("select sha256, certificate, number from signing_certificate where sha256 = ?", sha256);
  }

  private Optional<Known> newest() {
    return query("select sha256, certificate, number from signing_certificate order by number desc limit 1", null);
  }

  private Optional<Known> query(String sql, String sha256) {
    try (var connection = database.getConnection(); var query = connection.prepareStatement(sql)) {
      if (sha256 != null) query.setString(1, sha256);
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(new Known(row.getString(1), row.getBytes(2), row.getInt(3))) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the platform's certificates cannot be read", e);
    }
  }

  private void remember(int number) {
    String sql = "insert into signing_certificate (sha256, certificate, number, since) values (?, ?, ?, ?)";
    try (var connection = database.getConnection(); var insert = connection.prepareStatement(sql)) {
      insert.setString(1, fingerprint());
      insert.setBytes(2, Certificates.encoded(token.signing()));
      insert.setInt(3, number);
      insert.setTimestamp(4, Timestamp.from(clock.instant()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the platform's certificate cannot be kept", e);
    }
  }

  private static KeyPairToken read(Path file) {
    try {
      return new KeyPairToken(KeyFile.read(file, PASSWORD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void create(Path file) {
    Instant now = clock.instant();
    byte[] fresh = OwnKey.fresh(platform.name(), platform.code(), now.minus(BEFORE), now.plus(VALIDITY)).write(PASSWORD);
    try {
      Files.createDirectories(file.getParent());
      var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
        channel.write(ByteBuffer.wrap(fresh));
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
