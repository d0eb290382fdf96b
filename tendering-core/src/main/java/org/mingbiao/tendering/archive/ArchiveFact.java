package org.mingbiao.tendering.archive;

import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to an archive: it is sealed, once. */
public sealed interface ArchiveFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Sealed(UUID tender, String bundleSha256, int items) implements ArchiveFact {}
}
