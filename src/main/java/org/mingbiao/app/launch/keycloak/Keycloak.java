package org.mingbiao.app.launch.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingbiao.app.launch.postgresql.DatabaseAccess;
import org.mingbiao.app.launch.process.Children;
import org.mingbiao.app.launch.process.Command;
import org.mingbiao.app.launch.process.Installation;
import org.mingbiao.app.launch.process.LaunchException;
import org.mingbiao.app.launch.process.Progress;
import org.mingbiao.app.launch.process.Server;

/**
 * A Keycloak of our own, listening on the loopback address only. A server left behind by a killed predecessor is taken
 * over.
 */
public final class Keycloak implements Server {

  /** The first start makes a hundred tables and the realm. */
  static final Duration START_LIMIT = Duration.ofMinutes(10);
  static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  static final Duration PAUSE = Duration.ofMillis(250);

  /** Whether the realm knows where the application lives; another class loader of this process may ask. */
  public static final String SETTLED = "mingbiao.identity.settled";
  /** The administrator of all realms. */
  static final String ADMIN = "admin";
  private static final int HTTP_OK = 200;
  private static final String PROTOCOL = "/protocol/openid-connect/";

  private final Installation installation;
  private final Children children;
  private final DatabaseAccess database;
  private final KeycloakPlan plan;
  private final Progress progress;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PAUSE.multipliedBy(4)).build();
  private volatile ProcessHandle server;
  private boolean announced;

  public Keycloak(Installation installation, Children children, Progress progress, DatabaseAccess database,
      KeycloakPlan plan) {
    this.installation = installation;
    this.children = children;
    this.database = database;
    this.plan = plan;
    this.progress = progress;
  }

  @Override
  public String name() {
    return "Keycloak";
  }

  /**
   * How the application is its client. The addresses are said outright, where a client usually discovers them,
   * because the application starts before us. Browsers go to the public address, the application to the port.
   */
  public Map<String, String> clientConfiguration() {
    Map<String, String> configuration = new HashMap<>();
    for (String tenant : List.of("quarkus.oidc.", "quarkus.oidc.api.")) {
      configuration.put(tenant + "auth-server-url", realmUrl(url()));
      configuration.put(tenant + "token.issuer", realmUrl(publicUrl()));
      configuration.put(tenant + "discovery-enabled", "false");
      configuration.put(tenant + "jwks-path", PROTOCOL + "certs");
      configuration.put(tenant + "jwks.resolve-early", "false");
    }
    configuration.put("quarkus.oidc.authorization-path", realmUrl(publicUrl()) + PROTOCOL + "auth");
    configuration.put("quarkus.oidc.token-path", PROTOCOL + "token");
    configuration.put("quarkus.oidc.end-session-path", realmUrl(publicUrl()) + PROTOCOL + "logout");
    configuration.put("quarkus.oidc.credentials.secret", clientSecret());
    return configuration;
  }

  /** Whether it has never answered here yet: then it is unpacked, built, and makes its tables. */
  public boolean isNew() {
    return installation.noted("keycloak.address").isEmpty();
  }

  @Override
  public void start() {
    System.setProperty(SETTLED, "false");
    Command command = command();
    Process[] started = new Process[1];
    server = leftBehind(command).orElse(null);
    if (server == null) {
      requireFreePort();
      children.start(command, process -> {
        started[0] = process;
        server = process.toHandle();
      });
    }
    if (!answersWhileAlive()) {
      stop();
      throw started[0] == null || started[0].isAlive()
          ? new LaunchException("Keycloak does not answer within " + START_LIMIT + "; see " + command.log())
          : command.ended(started[0].exitValue());
    }
    keepAddress();
    System.setProperty(SETTLED, "true");
    progress.say("Signing in is possible; Keycloak's own console is " + publicUrl() + "/admin");
    if (plan.demonstration() && !announced) {
      announced = true;
      progress.say("Demonstration accounts, each with its name as password: " + Realm.demonstrationAccounts());
    }
  }

  @Override
  public void stop() {
    ProcessHandle running = server;
    if (running != null) {
      end(running);
    }
  }

  @Override
  public ProcessHandle process() {
    return server;
  }

  private static String realmUrl(String keycloakUrl) {
    return keycloakUrl + "/realms/" + Realm.NAME;
  }

  private String publicUrl() {
    return plan.publicUrl().isEmpty() ? url() : plan.publicUrl();
  }

  private String clientSecret() {
    return installation.secret("oidc.client");
  }

  private String url() {
    return "http://localhost:" + installation.port("keycloak", plan.port());
  }

  private Command command() {
    try {
      KeycloakPrograms programs = KeycloakPrograms.under(plan.programs(), plan.archive(), children,
          installation.log("keycloak-build"));
      programs.dress();
      Realm.write(programs.importFolder(), plan.demonstration());
      return new Command(programs.words(List.of(mark()), "start", List.of("--optimized", "--import-realm",
          "--cache=local", "--http-enabled=true", "--http-host=127.0.0.1",
          "--http-port=" + URI.create(url()).getPort(), "--hostname=" + publicUrl(),
          "--hostname-backchannel-dynamic=true", "--proxy-headers=xforwarded", "--db-pool-max-size=20",
          "--log-console-color=false")), environment(), installation.log("keycloak"));
    } catch (IOException e) {
      throw new LaunchException("Keycloak cannot be unpacked from " + plan.archive() + ": " + e, e);
    }
  }

  /** Otherwise whoever answers there would pass for ours. */
  private void requireFreePort() {
    int port = installation.port("keycloak", plan.port());
    if (!Installation.isFree(port)) {
      throw new LaunchException("Port " + port + " for Keycloak is taken: end what listens there, or choose"
          + " another with mingbiao.identity.port");
    }
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(Realm.variables(plan.applicationUrl(), clientSecret()));
    environment.put("KC_DB_URL", database.url());
    environment.put("KC_DB_USERNAME", database.user());
    environment.put("KC_DB_PASSWORD", database.password());
    if (isNew()) {
      environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
      environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", installation.secret("keycloak.admin"));
    }
    return environment;
  }

  /** Every Keycloak of this installation bears it. */
  private String mark() {
    return "-Dmingbiao.installation=" + installation.folder();
  }

  /** A server of ours that a killed predecessor left, if it is as we would start it; any other of ours is ended. */
  private Optional<ProcessHandle> leftBehind(Command command) {
    List<ProcessHandle> ours =
        ProcessHandle.allProcesses().filter(process -> arguments(process).contains(mark())).toList();
    Optional<ProcessHandle> same = ours.stream()
        .filter(process -> arguments(process).equals(command.words().subList(1, command.words().size()))).findFirst();
    ours.stream().filter(process -> !same.equals(Optional.of(process))).forEach(this::end);
    return same;
  }

  private static List<String> arguments(ProcessHandle process) {
    return Arrays.asList(process.info().arguments().orElse(new String[0]));
  }

  private void end(ProcessHandle process) {
    process.destroy();
    if (!endsWithin(process, STOP_LIMIT)) {
      process.destroyForcibly();
      endsWithin(process, STOP_LIMIT);
    }
  }

  private boolean answersWhileAlive() {
    long end = System.nanoTime() + START_LIMIT.toNanos();
    while (System.nanoTime() < end && server.isAlive()) {
      if (answers()) {
        return true;
      }
      endsWithin(server, PAUSE);
    }
    return false;
  }

  private boolean answers() {
    try {
      HttpRequest realm = HttpRequest.newBuilder(URI.create(realmUrl(url()))).timeout(PAUSE.multipliedBy(20)).build();
      return http.send(realm, HttpResponse.BodyHandlers.discarding()).statusCode() == HTTP_OK;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while Keycloak starts", e);
    }
  }

  /** The realm knows the application's address from its import; when that changes, so must the realm. */
  private void keepAddress() {
    String noted = installation.noted("keycloak.address");
    try {
      if (!isNew() && !noted.equals(plan.applicationUrl())) {
        new RealmClient(http, url(), installation.secret("keycloak.admin")).redirectTo(plan.applicationUrl());
      }
      installation.note("keycloak.address", plan.applicationUrl());
    } catch (LaunchException e) { // signing in fails until somebody acts, but all else works
      progress.say(e.getMessage());
    }
  }

  private static boolean endsWithin(ProcessHandle process, Duration limit) {
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
