package org.mingbiao.app.tendering.investigation;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.investigation.CaseEntry;
import org.mingbiao.tendering.investigation.CaseEntry.Paper;

/** The files of cases. No row names them: only the case's own book does. */
@ApplicationScoped
class CasePapers {
  static final long BYTES_MAX = 200L << 20;
  @Inject AttachmentStore store;
  @Inject CaseDesk desk;

  /** @return null where nothing was given */
  Paper keep(FileUpload upload) throws IOException {
    if (upload == null || upload.size() == 0) return null;
    try (InputStream bytes = Files.newInputStream(upload.uploadedFile())) {
      return keep(upload.fileName(), bytes);
    }
  }

  Paper keep(String name, InputStream bytes) {
    AttachmentStore.Stored stored = store.put(bytes, BYTES_MAX);
    return new Paper(name.replaceAll(".*[/\\\\]", ""), stored.sha256(), stored.bytes());
  }

  /** @throws RefusedException {@code NOT_FOUND} for what is no paper of this case */
  Paper of(UUID investigation, String sha256) {
    return desk.book(investigation).file().entries().stream().map(CaseEntry::paper).filter(paper -> paper != null && paper.sha256().equals(sha256))
        .findFirst().orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("paper", sha256)));
  }

  InputStream open(Paper paper) {
    return store.open(paper.sha256());
  }
}
