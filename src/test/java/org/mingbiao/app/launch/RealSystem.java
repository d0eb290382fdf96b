package org.mingbiao.app.launch;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingbiao.app.launch.process.Unpacking;

/**
 * The packaged system as a user runs it: {@code java -jar}, with its real PostgreSQL and its real Keycloak, in a state
 * folder of its own. For tests named {@code *IT}, which run after packaging.
 */
public final class RealSystem {

  static final Duration PAGES_LIMIT = Duration.ofMinutes(3);
  static final Duration SIGN_IN_LIMIT = Duration.ofMinutes(6);
  static final Duration STOP_LIMIT = Duration.ofMinutes(1);

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
  private static final Path FOLDER = Path.of("target", "it").toAbsolutePath();
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Pattern FORM_ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final int HTTP_OK = 200;
  private static RealSystem shared;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path state;
  private final boolean sample;
  private int port = freePort();
  private Process application;

  private RealSystem(Path state, boolean sample) {
    this.state = state;
    this.sample = sample;
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  /** One system for all stories of a run, started at first use, signed in to from the first moment. */
  public static synchronized RealSystem shared() {
    if (shared == null) {
      shared = fresh("shared");
      shared.start();
    }
    shared.awaitSignIn();
    return shared;
  }

  /** A system for one story whose months would run the others out of the year; stopped by whoever asked for it. */
  public static RealSystem alone(String name) {
    RealSystem system = fresh(name);
    system.start();
    system.awaitSignIn();
    return system;
  }

  /** A system that has never been started, in an emptied folder; it plays no sample, so that a story has the house to itself. */
  public static RealSystem fresh(String name) {
    return fresh(name, false);
  }

  /** As {@link #fresh}, but as it comes: its first start plays the sample. */
  public static RealSystem withSample(String name) {
    return fresh(name, true);
  }

  private static RealSystem fresh(String name, boolean sample) {
    try {
      RealSystem system = new RealSystem(FOLDER.resolve(name), sample);
      system.processes().forEach(ProcessHandle::destroyForcibly); // left by a run of tests that was itself killed
      Unpacking.delete(system.state);
      return system;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts the application and returns when its pages are open; people can sign in later. */
  public void start() {
    begin();
    await("pages", PAGES_LIMIT, () -> answers("/q/health/live"));
  }

  /** Starts the application and returns at once. */
  void begin() {
    if (application != null && application.isAlive()) {
      throw new IllegalStateException("It runs already");
    }
    try {
      Files.createDirectories(state);
      application = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Dquarkus.http.port=" + port, "-Dmingbiao.state=" + state, "-Dmingbiao.identity.port=0",
          "-Dmingbiao.demonstration.sample=" + sample,
          "-Dmingbiao.programs=" + FOLDER.resolve("programs"), "-jar", JAR.toString())
          .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile())).start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns when people can sign in. */
  public void awaitSignIn() {
    await("sign-in", SIGN_IN_LIMIT, () -> answers("/q/health"));
  }

  /** As by Ctrl-C: returns when the application has ended. */
  public void stop() {
    end(Process::destroy);
  }

  /** As by a power cut, but for the application alone: what it had started goes on. */
  public void kill() {
    end(Process::destroyForcibly);
  }

  /** From the next start on, people reach the system at another address. */
  void move() {
    port = freePort();
  }

  /** {@code http://localhost:PORT}, without a slash at the end. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** An access token for REST, by a demonstration account's name and password. */
  public String token(String user) {
    String form = "grant_type=password&client_id=mingbiao-rest&username=" + user + "&password=" + user;
    try {
      HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create("http://localhost:"
              + kept("port.keycloak") + "/realms/mingbiao/protocol/openid-connect/token"))
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
      return new ObjectMapper().readTree(answer.body()).get("access_token").asText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The cookies of somebody who has signed in on Keycloak's page: for pages without a browser. */
  public Map<String, String> session(String user) {
    Response sent = page().get(url() + "/login");
    Response form = page().get(sent.header("Location"));
    Matcher action = FORM_ACTION.matcher(form.asString());
    if (!action.find()) {
      throw new AssertionError("Keycloak shows no form: " + form.statusLine() + "\n" + form.asString());
    }
    Response accepted = page().cookies(form.cookies()).formParam("username", user).formParam("password", user)
        .post(action.group(1).replace("&amp;", "&"));
    Response back = page().cookies(sent.cookies()).get(accepted.header("Location"));
    return back.cookies().entrySet().stream().filter(cookie -> cookie.getKey().startsWith("q_session"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static RequestSpecification page() {
    return given().urlEncodingEnabled(false).redirects().follow(false);
  }

  /** The application's own database, past all its rules: for looking at what it keeps. */
  public Connection database() throws SQLException {
    return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + kept("port.postgresql") + "/mingbiao",
        "mingbiao", kept("secret.mingbiao"));
  }

  /** Where this system keeps everything. */
  public Path state() {
    return state;
  }

  /** What the application printed, over all its starts. */
  public Path output() {
    return state.resolve("output.log");
  }

  /** The processes of this system that are alive now: the application, PostgreSQL's first process, Keycloak. */
  public List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses()
        .filter(process -> Arrays.stream(process.info().arguments().orElse(new String[0]))
            .anyMatch(argument -> argument.contains(state.toString()))).toList();
  }

  public ProcessHandle application() {
    return application.toHandle();
  }

  public ProcessHandle postgres() {
    return running("listen_addresses=127.0.0.1");
  }

  public ProcessHandle keycloak() {
    return running("--optimized");
  }

  private ProcessHandle running(String argument) {
    return processes().stream().filter(process -> Arrays.asList(process.info().arguments().orElseThrow())
        .contains(argument)).findFirst().orElseThrow();
  }

  private String kept(String name) {
    Properties kept = new Properties();
    try (InputStream in = Files.newInputStream(state.resolve("installation.properties"))) {
      kept.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return kept.getProperty(name);
  }

  private void end(Consumer<Process> how) {
    if (application == null) {
      return;
    }
    how.accept(application);
    try {
      if (!application.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("The application does not end; see " + output());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean answers(String path) {
    try {
      return http.send(HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(10)).build(),
          HttpResponse.BodyHandlers.discarding()).statusCode() == HTTP_OK;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits, as long as the application runs. */
  public void await(String what, Duration limit, BooleanSupplier there) {
    long end = System.nanoTime() + limit.toNanos();
    while (!there.getAsBoolean()) {
      if (!application.isAlive()) {
        throw new AssertionError("The application ended with " + application.exitValue() + "; see " + output());
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("No " + what + " within " + limit + "; see " + output());
      }
      pause();
    }
  }

  private void pause() {
    try {
      application.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
