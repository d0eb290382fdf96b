package org.mingbiao.app.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.mingbiao.app.launch.keycloak.KeycloakPlan;
import org.mingbiao.app.launch.process.LaunchException;

/** What the operator decides about the processes; every key is described in docs/operating.md. */
final class Settings {

  private final Config config;

  Settings(Config config) {
    this.config = config;
  }

  /** Everything that must survive. */
  Path state() {
    return path("mingbiao.state");
  }

  /** What is unpacked, and can be unpacked again. */
  Path programs() {
    return path("mingbiao.programs");
  }

  String url() {
    return config.getValue("mingbiao.url", String.class);
  }

  int port() {
    return config.getValue("quarkus.http.port", int.class);
  }

  boolean ownPostgres() {
    return config.getValue("mingbiao.postgresql.embedded", boolean.class);
  }

  int postgresPort() {
    return config.getValue("mingbiao.postgresql.port", int.class);
  }

  boolean ownKeycloak() {
    return config.getValue("mingbiao.identity.embedded", boolean.class);
  }

  boolean demonstration() {
    return config.getValue("mingbiao.demonstration", boolean.class);
  }

  /** Whether a demonstration's first start plays its sample. */
  boolean sample() {
    return config.getValue("mingbiao.demonstration.sample", boolean.class);
  }

  KeycloakPlan keycloak() {
    return new KeycloakPlan(keycloakArchive(), programs(), config.getValue("mingbiao.identity.port", int.class),
        config.getOptionalValue("mingbiao.identity.url", String.class).orElse(""), url(), demonstration());
  }

  /** Beside the application's jar, or where the build of a checkout puts it. */
  private Path keycloakArchive() {
    Path jar = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]).toAbsolutePath();
    for (Path folder : List.of(jar.resolveSibling("keycloak"), Path.of("src/target/quarkus-app/keycloak"),
        Path.of("target/quarkus-app/keycloak"))) {
      try (var files = Files.newDirectoryStream(folder, "*.zip")) {
        for (Path file : files) {
          return file;
        }
      } catch (IOException notHere) { // look further
      }
    }
    throw new LaunchException("Keycloak's archive is not beside " + jar + ": build with mvn package, or set"
        + " mingbiao.identity.embedded=false and name an identity provider of your own");
  }

  /** @throws LaunchException when a key that an external server needs has no value */
  void require(String key, String why) {
    if (config.getOptionalValue(key, String.class).isEmpty()) {
      throw new LaunchException(key + " has no value: " + why);
    }
  }

  private Path path(String name) {
    return Path.of(config.getValue(name, String.class)).toAbsolutePath().normalize();
  }
}
