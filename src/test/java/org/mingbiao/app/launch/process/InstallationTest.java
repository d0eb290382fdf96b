package org.mingbiao.app.launch.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

  @TempDir Path folder;

  @Test
  void aSecretIsTheSameAtEveryStartAndDifferentInEveryInstallation() {
    String first = secretAt(folder.resolve("a"));
    assertEquals(43, first.length());
    assertEquals(first, secretAt(folder.resolve("a")));
    assertNotEquals(first, secretAt(folder.resolve("b")));
  }

  @Test
  void secretsOfOneInstallationDiffer() {
    try (Installation installation = Installation.open(folder)) {
      assertNotEquals(installation.secret("one"), installation.secret("other"));
    }
  }

  @Test
  void nobodyElseMayReadWhatIsKept() throws IOException {
    Path state = folder.resolve("state");
    secretAt(state);
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(state)));
    assertEquals("rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("installation.properties"))));
  }

  @Test
  void aSecondSystemIsRefusedAsLongAsTheFirstRuns() {
    Installation first = Installation.open(folder);
    LaunchException refused = assertThrows(LaunchException.class, () -> Installation.open(folder));
    assertTrue(refused.getMessage().contains("MINGBIAO_STATE"), refused.getMessage());
    first.close();
    Installation.open(folder).close();
  }

  @Test
  void aFolderThatIsAFileIsRefusedByName() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    LaunchException refused = assertThrows(LaunchException.class, () -> Installation.open(file));
    assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
  }

  @Test
  void aChosenPortIsKeptAndAConfiguredOneIsTaken() {
    int chosen;
    try (Installation installation = Installation.open(folder)) {
      chosen = installation.port("web", 0);
      assertEquals(4711, installation.port("web", 4711));
    }
    try (Installation installation = Installation.open(folder)) {
      assertEquals(chosen, installation.port("web", 0));
      int other = installation.anotherPort("web");
      assertEquals(other, installation.port("web", 0));
    }
  }

  @Test
  void aPortIsFreeUntilSomebodyListens() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertFalse(Installation.isFree(socket.getLocalPort()));
    }
  }

  @Test
  void aNoteIsEmptyUntilItIsMade() {
    try (Installation installation = Installation.open(folder)) {
      assertEquals("", installation.noted("address"));
      installation.note("address", "http://localhost:8080");
    }
    try (Installation installation = Installation.open(folder)) {
      assertEquals("http://localhost:8080", installation.noted("address"));
    }
  }

  private static String secretAt(Path folder) {
    try (Installation installation = Installation.open(folder)) {
      return installation.secret("one");
    }
  }
}
