package org.mingbiao.seal.witness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.SignerKey;

/** Makes a key: {@code Keygen NAME log|witness|lasting-witness FILE}; prints the public half. */
public final class Keygen {
  private static final Map<String, KeyKind> KINDS = Map.of(
      "log", KeyKind.LOG, "witness", KeyKind.WITNESS, "lasting-witness", KeyKind.LASTING_WITNESS);

  private Keygen() {}

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /** @return 0 if a key was written, 1 if not, 2 for wrong arguments */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length != 3 || !KINDS.containsKey(args[1])) {
      err.println("usage: Keygen NAME log|witness|lasting-witness FILE");
      return 2;
    }
    try {
      SignerKey key = SignerKey.generate(args[0], KINDS.get(args[1]), new SecureRandom());
      Path file = Files.createFile(Path.of(args[2]), forOwnerOnly());
      Files.writeString(file, key.encoded() + "\n");
      out.println(key.verifier());
      return 0;
    } catch (FileAlreadyExistsException e) {
      err.println(args[2] + " exists; a key is never overwritten");
    } catch (IOException | FlawedException e) {
      err.println(e.getMessage());
    }
    return 1;
  }

  private static FileAttribute<?>[] forOwnerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }
}
