package org.mingbiao.app.launch;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** The application answers, and says which one it is; the other two processes have checks of their own. */
@Liveness
@ApplicationScoped
class ApplicationHealth implements HealthCheck {

  @ConfigProperty(name = "quarkus.application.version")
  String version;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("application").up().withData("version", version)
        .withData("process", ProcessHandle.current().pid()).build();
  }
}
