package org.mingbiao.app.launch.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * One installation's state folder: databases, logs, and the secrets and ports chosen once and kept.
 * It belongs to one running system at a time.
 */
public final class Installation implements AutoCloseable {

  /** A generated secret has this many random bytes (256 bits), written in 43 characters. */
  static final int SECRET_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;
  private final Path keptFile;
  private final FileChannel lock;
  private final Properties kept = new Properties();

  private Installation(Path folder, FileChannel lock) throws IOException {
    this.folder = folder;
    this.lock = lock;
    keptFile = folder.resolve("installation.properties");
    if (Files.exists(keptFile)) {
      try (InputStream in = Files.newInputStream(keptFile)) {
        kept.load(in);
      }
    }
  }

  /**
   * Opens or creates the installation in a folder.
   *
   * @throws LaunchException when another system runs on it, or when we may not write there
   */
  public static Installation open(Path folder) {
    Path real = folder.toAbsolutePath().normalize();
    try {
      real = ownFolder(real).toRealPath();
      return new Installation(real, lock(real.resolve("lock")));
    } catch (IOException e) {
      throw new LaunchException("The state folder " + real + " cannot be used: " + e, e);
    }
  }

  /** A folder that only its owner may enter. */
  public static Path ownFolder(Path folder) throws IOException {
    return Files.exists(folder) ? folder : Files.createDirectories(folder,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) { // held by this very process
    }
    channel.close();
    throw new LaunchException("Another system runs on the state folder " + file.getParent()
        + ": stop it first, or choose another folder with MINGBIAO_STATE");
  }

  public Path folder() {
    return folder;
  }

  public Path log(String name) {
    return folder.resolve("log").resolve(name + ".log");
  }

  /** A secret by name, generated when first asked for and the same ever after. */
  public synchronized String secret(String name) {
    return keep("secret." + name, () -> {
      byte[] bytes = new byte[SECRET_BYTES];
      RANDOM.nextBytes(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    });
  }

  /**
   * The port a server of ours listens on.
   *
   * @param configured a port from 1 to 65535, or 0 to choose a free one and keep it
   */
  public synchronized int port(String name, int configured) {
    return configured != 0 ? configured : Integer.parseInt(keep("port." + name, () -> Integer.toString(freePort())));
  }

  /** Chooses another free port, because somebody else took the kept one while we were away. */
  public synchronized int anotherPort(String name) {
    kept.remove("port." + name);
    return port(name, 0);
  }

  /** What was noted under a name, or the empty string. */
  public synchronized String noted(String name) {
    return kept.getProperty("noted." + name, "");
  }

  public synchronized void note(String name, String value) {
    if (!value.equals(noted(name))) {
      kept.setProperty("noted." + name, value);
      write();
    }
  }

  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new LaunchException("No port is free: " + e.getMessage(), e);
    }
  }

  private String keep(String name, Supplier<String> first) {
    String value = kept.getProperty(name);
    if (value == null) {
      value = first.get();
      kept.setProperty(name, value);
      write();
    }
    return value;
  }

  /** All or nothing: a power cut leaves the old file or the new one. Readable by its owner alone from the start. */
  private void write() {
    Path fresh = keptFile.resolveSibling("installation.properties.part");
    try {
      Files.deleteIfExists(fresh);
      Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (OutputStream out = Files.newOutputStream(fresh)) {
        kept.store(out, "Secrets and ports of this installation. Lost with it; never share.");
      }
      try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(fresh, keptFile, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
