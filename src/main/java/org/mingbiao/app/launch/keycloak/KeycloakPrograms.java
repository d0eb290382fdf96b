package org.mingbiao.app.launch.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingbiao.app.launch.process.Children;
import org.mingbiao.app.launch.process.Command;
import org.mingbiao.app.launch.process.Unpacking;

/** Keycloak's distribution, unpacked and built once for our choice of database and features. */
final class KeycloakPrograms {

  /** Building takes 13 seconds of one core; a loaded machine may need much more. */
  static final Duration BUILD_LIMIT = Duration.ofMinutes(10);

  /** What Keycloak wants to be told when it is built and again when it starts. Unused features cost start-up time. */
  private static final List<String> BUILD_OPTIONS =
      List.of("--db=postgres", "--features-disabled=kerberos,ciba,device-flow,par");

  /** Half the processor time of the stock options at the start, for a server of this size. */
  private static final List<String> JAVA_OPTIONS = List.of(
      "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m",
      "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
      "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
      "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
      "-Dquarkus.datasource.jdbc.validate-on-borrow=true", // a restarted PostgreSQL is nobody's failed sign-in
      "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
      "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
          + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

  private final Path home;

  private KeycloakPrograms(Path home) {
    this.home = home;
  }

  /** Unpacks {@code archive} below {@code programs} and builds it, each only if it has not been done before. */
  static KeycloakPrograms under(Path programs, Path archive, Children children, Path log) throws IOException {
    Path home = programs.resolve(archive.getFileName().toString().replaceFirst("\\.zip$", ""));
    if (!Files.exists(home)) {
      Files.createDirectories(programs);
      Unpacking.zip(archive, home);
    }
    KeycloakPrograms keycloak = new KeycloakPrograms(home);
    Path built = home.resolve("built-with");
    List<String> words = keycloak.words(List.of(), "build", BUILD_OPTIONS);
    if (!Files.exists(built) || !Files.readString(built).equals(String.join(" ", words))) {
      children.run(new Command(words, Map.of(), log), BUILD_LIMIT);
      Files.writeString(built, String.join(" ", words));
    }
    return keycloak;
  }

  /** Lays the house's look over Keycloak's pages; anew at every start, because a release may change it. */
  void dress() throws IOException {
    Path login = home.resolve("themes").resolve(Realm.NAME).resolve("login");
    Path css = Files.createDirectories(login.resolve("resources").resolve("css"));
    copy("theme.properties", login);
    copy("mingbiao.css", css);
  }

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream in = KeycloakPrograms.class.getResourceAsStream("/keycloak/theme/" + name)) {
      Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A realm here is made at a start that does not find one of its name. */
  Path importFolder() throws IOException {
    return Files.createDirectories(home.resolve("data").resolve("import"));
  }

  /**
   * Java directly, not the distribution's shell script: the process we hold is then the server itself.
   *
   * @param mark a Java option by which a later run of ours recognises the process
   */
  List<String> words(List<String> mark, String task, List<String> options) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(JAVA_OPTIONS);
    words.addAll(mark);
    words.add("-Dkc.home.dir=" + home);
    words.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    words.addAll(List.of("-cp", home.resolve("lib").resolve("quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint", task));
    words.addAll(options);
    return words;
  }
}
