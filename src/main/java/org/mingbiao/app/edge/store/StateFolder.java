package org.mingbiao.app.edge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where everything lies that must survive and is not in the database: keys, files, the authorities one believes. */
@ApplicationScoped
public class StateFolder {
  @ConfigProperty(name = "mingbiao.state") Path state;

  /** @param name one part of the state, such as {@code authorities} */
  public Path of(String name) {
    return state.resolve(name).toAbsolutePath();
  }
}
