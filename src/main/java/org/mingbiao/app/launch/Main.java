package org.mingbiao.app.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Inject;
import org.mingbiao.app.identity.IdentityProvider;
import org.mingbiao.app.launch.process.LaunchException;
import org.mingbiao.app.launch.process.Progress;
import org.mingbiao.app.sample.play.Play;

/** {@code java -jar}: PostgreSQL, Keycloak and the application, until somebody stops us. */
@QuarkusMain
public class Main implements QuarkusApplication {

  private static Launch launch;
  @Inject Play play;
  @Inject IdentityProvider identity;

  public static void main(String... arguments) {
    try {
      launch = new Launch(new Settings(ConfigUtils.configBuilder().build()), new Progress(System.out));
      Runtime.getRuntime().addShutdownHook(new Thread(launch::stop, "launch-stop"));
      launch.start();
    } catch (LaunchException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    Quarkus.run(Main.class, arguments);
    launch.leave();
  }

  @Override
  public int run(String... arguments) {
    launch.opened();
    launch.perform(play, identity::answers);
    Quarkus.waitForExit();
    return 0;
  }
}
