package org.mingbiao.app.edge.store;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Clears away what a crash left half done, before anything new comes in: nothing refers to it, and some of it is open to be read. */
@Startup
@ApplicationScoped
class Sweep {
  /** Where the server puts the files of a form while it reads them: {@code quarkus.http.body.uploads-directory}. */
  private static final String UPLOADS = "uploads";
  @Inject StateFolder state;

  @PostConstruct void sweep() {
    state.empty(AttachmentFolder.INCOMING);
    state.empty("work");
    try {
      Files.createDirectory(state.work().resolve(UPLOADS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
