package org.mingbiao.seal.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.note.VerifierKey;

class KeygenTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test void writesThePrivateKeyAndPrintsThePublicOne() throws IOException {
    assertEquals(0, run("court.example/witness", "witness", "key"));
    SignerKey key = SignerKey.parse(Files.readString(folder.resolve("key")).strip());
    assertEquals(KeyKind.WITNESS, key.verifier().kind());
    assertEquals(key.verifier(), VerifierKey.parse(out.toString(StandardCharsets.UTF_8).strip()));
  }

  @Test void onlyTheOwnerMayReadTheKey() throws IOException {
    Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");
    run("log.example", "log", "key");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))));
  }

  @Test void neverOverwritesAKey() throws IOException {
    Files.writeString(folder.resolve("key"), "precious");
    assertEquals(1, run("log.example", "log", "key"));
    assertEquals("precious", Files.readString(folder.resolve("key")));
  }

  @Test void refusesANameThatNoNoteMayHold() {
    assertEquals(1, run("log example", "log", "key"));
    assertTrue(Files.notExists(folder.resolve("key")));
  }

  @Test void explainsItself() {
    assertEquals(2, run("log.example", "key"));
    assertEquals(2, run("log.example", "other", "key"));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("usage: Keygen NAME log|witness|lasting-witness FILE"));
  }

  private int run(String... args) {
    String[] resolved = args.clone();
    resolved[args.length - 1] = folder.resolve(args[args.length - 1]).toString();
    return Keygen.run(resolved, new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
