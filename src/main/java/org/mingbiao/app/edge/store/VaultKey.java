package org.mingbiao.app.edge.store;

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
import java.util.Set;

/**
 * The one key outside the database, made on the first start in {@code keys/vault.key} of the state folder and readable by its
 * owner only. The database knows the key's fingerprint: with another key, or none, the application does not start,
 * because what is sealed would be lost without a word.
 */
@Startup
@ApplicationScoped
class VaultKey {
  @Inject StateFolder state;
  @Inject AgroalDataSource database;
  Vault vault;

  Vault vault() {
    return vault;
  }

  @PostConstruct
  void load() {
    Path file = state.of("keys").resolve("vault.key");
    byte[] known = knownFingerprint();
    if (known == null) {
      vault = new Vault(Files.exists(file) ? read(file) : create(file));
      remember(vault.fingerprint());
      return;
    }
    if (!Files.exists(file)) throw new IllegalStateException("the key of the sealed records is missing: restore " + file.toAbsolutePath());
    vault = new Vault(read(file));
    if (!vault.isFor(known)) throw new IllegalStateException(file.toAbsolutePath() + " is not the key of this database's sealed records");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] create(Path file) {
    byte[] root = Vault.random(Vault.ROOT_BYTES);
    try {
      state.folder("keys");
      var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
        channel.write(ByteBuffer.wrap(root));
        channel.force(true);
      }
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] knownFingerprint() {
    try (var connection = database.getConnection(); var query = connection.prepareStatement("select fingerprint from vault_key");
        var row = query.executeQuery()) {
      return row.next() ? row.getBytes(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException("the vault's fingerprint cannot be read", e);
    }
  }

  private void remember(byte[] fingerprint) {
    try (var connection = database.getConnection(); var insert = connection.prepareStatement("insert into vault_key (fingerprint) values (?)")) {
      insert.setBytes(1, fingerprint);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the vault's fingerprint cannot be kept", e);
    }
  }
}
