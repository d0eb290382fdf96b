package org.mingbiao.app.tendering.opening;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Plays an outage: the last beat of the heart, and the next start. */
@ApplicationScoped
public class Silence {
  @Inject Heartbeat heartbeat;

  public void begins() {
    heartbeat.beat();
  }

  public void ends() {
    heartbeat.begin(new StartupEvent());
  }
}
