package org.mingbiao.app.launch;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.mingbiao.app.launch.keycloak.Keycloak;
import org.mingbiao.app.launch.postgresql.DatabaseAccess;
import org.mingbiao.app.launch.postgresql.PostgresCluster;
import org.mingbiao.app.launch.process.Children;
import org.mingbiao.app.launch.process.Installation;
import org.mingbiao.app.launch.process.LaunchException;
import org.mingbiao.app.launch.process.Progress;
import org.mingbiao.app.launch.process.Watch;
import org.mingbiao.app.sample.play.Play;

/** The three processes of one installation, from the first to the last. */
final class Launch {

  /** Requests under way may end; after that the databases close anyway. */
  static final Duration APPLICATION_STOP_LIMIT = Duration.ofSeconds(20);
  /** Keycloak's first start waits this long for our pages to come first, and then no longer. */
  static final Duration PAGES_LIMIT = Duration.ofMinutes(1);
  /** The sample waits this long for Keycloak, and then no longer. */
  static final Duration SIGN_IN_LIMIT = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Settings settings;
  private final Progress progress;
  private final Children children = new Children();
  private final Installation installation;
  private final CountDownLatch open = new CountDownLatch(1);
  private PostgresCluster postgres;
  private Keycloak keycloak;
  private volatile boolean left;

  Launch(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    installation = Installation.open(settings.state());
    progress.say("State is kept in " + installation.folder());
  }

  /** PostgreSQL is there on return; Keycloak comes up in the background, so that public pages need not wait for it. */
  void start() {
    boolean reloaded = LaunchMode.current().isDev(); // which keeps its port
    if (!reloaded && !Installation.isFree(settings.port())) {
      throw new LaunchException("Port " + settings.port() + " is taken: end what listens there, or choose another with"
          + " -Dquarkus.http.port");
    }
    configure("quarkus.oidc.token-state-manager.encryption-secret", installation.secret("oidc.cookie"));
    configure("quarkus.rest-csrf.token-signature-key", installation.secret("csrf"));
    if (settings.ownPostgres()) {
      startPostgres();
    } else {
      settings.require("quarkus.datasource.jdbc.url", "mingbiao.postgresql.embedded=false needs a database");
    }
    if (settings.ownKeycloak()) {
      startKeycloak();
    } else {
      settings.require("quarkus.oidc.auth-server-url", "mingbiao.identity.embedded=false needs an identity provider");
      settings.require("quarkus.oidc.credentials.secret", "the identity provider knows us by it");
    }
  }

  /** The application answers. */
  void opened() {
    open.countDown();
    progress.say("Pages are open: " + settings.url());
  }

  /** Plays the sample of a demonstration in the background, when people can sign in: until then the machine has better things to do. */
  void perform(Play play, BooleanSupplier signIn) {
    if (!settings.sample() || !play.isDue()) {
      return;
    }
    Thread thread = new Thread(() -> {
      awaitSignIn(signIn);
      play.play(progress::say);
    }, "sample");
    thread.setDaemon(true);
    thread.start();
  }

  private void awaitSignIn(BooleanSupplier signIn) {
    long end = System.nanoTime() + SIGN_IN_LIMIT.toNanos();
    while (!signIn.getAsBoolean() && System.nanoTime() < end && !children.closeWithin(PAUSE)) {
      continue;
    }
  }

  /** Stops the application first, then what it stands on; called from the shutdown hook. */
  void stop() {
    if (left) {
      return;
    }
    children.close();
    stopApplication();
    try {
      if (keycloak != null) {
        keycloak.stop();
      }
      if (postgres != null) {
        postgres.stop();
      }
      progress.say("Stopped; everything is kept in " + installation.folder());
    } catch (LaunchException e) {
      progress.say(e.getMessage());
    }
    installation.close();
  }

  /** In development mode the next run takes over; the processes stay. */
  void leave() {
    left = true;
    children.close();
    installation.close();
  }

  private void startPostgres() {
    progress.say("PostgreSQL starts");
    postgres = new PostgresCluster(installation, children, settings.programs(), settings.postgresPort());
    postgres.start();
    DatabaseAccess database = postgres.sql().database("mingbiao");
    configure("quarkus.datasource.jdbc.url", database.url());
    configure("quarkus.datasource.username", database.user());
    configure("quarkus.datasource.password", database.password());
    keep("postgresql", new Watch(postgres, children, progress), false);
  }

  private void startKeycloak() {
    if (postgres == null) {
      throw new LaunchException("Our own Keycloak needs our own PostgreSQL: set mingbiao.identity.embedded=false too");
    }
    keycloak = new Keycloak(installation, children, progress, postgres.sql().database("keycloak"), settings.keycloak());
    progress.say(keycloak.isNew() ? "Keycloak starts for the first time, in about a minute, once pages are open"
        : "Keycloak starts in the background");
    keycloak.clientConfiguration().forEach(Launch::configure);
    keep("keycloak", new Watch(keycloak, children, progress), keycloak.isNew());
  }

  /** @param afterPages whether it would take so much of the machine that the pages would come late */
  private void keep(String name, Watch watch, boolean afterPages) {
    Thread thread = new Thread(() -> {
      if (!afterPages || pagesAreOpen()) {
        watch.keepRunning();
      }
    }, name);
    thread.setDaemon(true);
    thread.start();
  }

  private boolean pagesAreOpen() {
    try {
      return open.await(PAGES_LIMIT.toMillis(), TimeUnit.MILLISECONDS) || !children.closeWithin(Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** System properties outrank files and the environment: what we started is what the application uses. */
  private static void configure(String key, String value) {
    System.setProperty(key, value);
  }

  private static void stopApplication() {
    Application application = Application.currentApplication();
    if (application == null) {
      return;
    }
    Thread stopping = new Thread(application::stop, "application-stop");
    stopping.setDaemon(true);
    stopping.start();
    try {
      stopping.join(APPLICATION_STOP_LIMIT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
