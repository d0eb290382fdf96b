package org.mingbiao.app.edge.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.edge.store.StateFolder;

/** A start with another key, or none, on a database that knows a certificate. */
@QuarkusTest
class PlatformKeyTest {
  @Inject AgroalDataSource database;
  @Inject Platform platform;
  @Inject Clock clock;
  @Inject PlatformKey running;
  @TempDir Path folder;

  /** As the application makes it on its start. */
  private PlatformKey start(String replaces) {
    PlatformKey key = new PlatformKey();
    key.state = new StateFolder() {
      @Override public Path of(String name) {
        return folder.resolve(name);
      }
    };
    key.database = database;
    key.platform = platform;
    key.clock = clock;
    key.replaces = Optional.ofNullable(replaces);
    key.load();
    return key;
  }

  @Test void isRefusedAndMakesNoKeyUntilTheOldOneIsGivenUpByName() {
    String known = running.fingerprint();
    String refused = assertThrows(IllegalStateException.class, () -> start(null)).getMessage();
    assertTrue(refused.contains(known), refused);
    assertThrows(IllegalStateException.class, () -> start("0".repeat(64)));
    assertFalse(Files.exists(folder.resolve("keys").resolve("platform.p12")));

    String next = start(known).fingerprint();
    assertNotEquals(known, next);
    assertEquals(next, start(null).fingerprint());
    assertTrue(running.certificate(known).isPresent());
    assertEquals(running.certificate(known).orElseThrow().number() + 1, running.certificate(next).orElseThrow().number());
  }
}
