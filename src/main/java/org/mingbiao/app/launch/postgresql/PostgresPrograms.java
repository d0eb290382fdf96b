package org.mingbiao.app.launch.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mingbiao.app.launch.process.LaunchException;
import org.mingbiao.app.launch.process.Unpacking;

/** PostgreSQL's binaries, brought along on the class path as one archive for this kind of machine. */
final class PostgresPrograms {

  private PostgresPrograms() {}

  /** The folder with {@code bin} and {@code lib}, unpacked below {@code programs} when first asked for. */
  static Path under(Path programs) throws IOException {
    URL archive = archive();
    Path folder = programs.resolve(jarName(archive));
    if (!Files.exists(folder)) {
      Files.createDirectories(programs);
      try (InputStream in = archive.openStream()) {
        Unpacking.tarXz(in, folder);
      }
    }
    return folder;
  }

  private static URL archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    String machine = System.getProperty("os.arch");
    for (String name : List.of("amd64".equals(machine) ? "x86_64" : machine, "arm_64")) {
      URL found = PostgresPrograms.class.getResource("/postgres-" + system + "-" + name + ".txz");
      if (found != null) {
        return found;
      }
    }
    throw new LaunchException("No PostgreSQL is brought along for " + system + " on " + machine
        + ": set mingbiao.postgresql.embedded=false and name a database of your own");
  }

  /** Carries the version, so that a new release unpacks anew. */
  private static String jarName(URL archive) {
    String jar = archive.getPath().replaceFirst("\\.jar!.*$", "");
    return jar.substring(jar.lastIndexOf('/') + 1);
  }
}
