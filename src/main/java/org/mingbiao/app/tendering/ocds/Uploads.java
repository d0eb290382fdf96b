package org.mingbiao.app.tendering.ocds;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.tendering.ocds.intake.ImportTenders;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.RefusedException;

/** Files that an agency has brought and not yet imported. Nobody else's are found. */
@ApplicationScoped
class Uploads {
  static final String PURPOSE = "ocds-upload";
  private static final String MEDIA = "application/json";
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject AttachmentStore store;

  record Kept(UUID id, String name, String sha256, byte[] bytes) {}

  /** @throws RefusedException {@code FIELD_REQUIRED}, {@code TOO_LARGE} */
  @Transactional
  UUID keep(Actor actor, FileUpload file) {
    UUID party = doors.party(actor).id;
    if (file == null || file.fileName() == null || file.fileName().isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("file");
    try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
      var stored = store.put(bytes, ImportTenders.FILE_BYTES_MAX);
      Attachment kept = Attachment.of(party, PURPOSE, file.fileName(), MEDIA, stored, clock.instant());
      kept.persist();
      return kept.id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Transactional
  Kept of(Actor actor, UUID id) {
    Attachment kept = Attachment.findById(id);
    boolean own = kept != null && kept.purpose.equals(PURPOSE) && kept.matter.equals(doors.party(actor).id);
    if (!own) throw RefusedException.of(NOT_FOUND).with(Map.of("file", id));
    try (InputStream bytes = store.open(kept.sha256)) {
      return new Kept(id, kept.name, kept.sha256, bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
