package org.mingbiao.app.edge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where everything lies that must survive and is not in the database: keys, files, the authorities one believes. */
@ApplicationScoped
public class StateFolder {
  private static final String OWNER_ONLY = "rwx------";
  @ConfigProperty(name = "mingbiao.state") Path state;

  /** @param name one part of the state, such as {@code authorities} */
  public Path of(String name) {
    return state.resolve(name).toAbsolutePath();
  }

  /** One part of the state as a folder that only its owner may enter; made where there is none. */
  public Path folder(String name) {
    try {
      Path folder = Files.createDirectories(of(name));
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_ONLY));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For what lies on the disk only while somebody works on it; {@link Sweep} empties it at each start. */
  public Path work() {
    return folder("work");
  }

  /** Deletes whatever lies in a part of the state. */
  void empty(String name) {
    Path folder = folder(name);
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> leftovers = all.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList();
      for (Path leftover : leftovers) Files.delete(leftover);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
