package org.mingbiao.app.edge.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.mingbiao.shared.attachment.AttachmentStore;

/** A file that waits aside. Its key lies in memory alone: after a crash nobody can read it, the platform included. */
record Arrival(AttachmentFolder folder, Strongbox.Written written, Path aside) implements AttachmentStore.Incoming {
  @Override public AttachmentStore.Stored stored() {
    return written.stored();
  }

  @Override public InputStream open() {
    try {
      return Strongbox.open(aside, written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override public void keep() {
    folder.keep(aside, written);
  }

  @Override public void close() {
    AttachmentFolder.delete(aside);
  }
}
