package org.mingbiao.app.centre.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/** The files of an errand, in the same store as every other file of the house. */
@ApplicationScoped
class Papers {
  static final long BYTES_MAX = 16L << 20;
  private static final int NAME_MAX = 255;
  private static final int TYPE_MAX = 120;
  @Inject AttachmentStore store;

  /** @return the digests, in the order of the files */
  List<String> keep(UUID casefile, List<Sheet> sheets, Instant now) {
    return sheets.stream().map(sheet -> keep(casefile, sheet, now).sha256).toList();
  }

  private Attachment keep(UUID casefile, Sheet sheet, Instant now) {
    String type = sheet.type() == null || sheet.type().length() > TYPE_MAX ? "application/octet-stream" : sheet.type();
    String name = sheet.name().substring(Math.max(0, sheet.name().length() - NAME_MAX));
    try (InputStream bytes = Files.newInputStream(sheet.bytes())) {
      Attachment kept = Attachment.of(casefile, sheet.purpose(), name, type, store.put(bytes, BYTES_MAX), now);
      kept.persist();
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Attachment> of(UUID casefile) {
    return Attachment.list("matter = ?1 order by purpose, addedAt, id", casefile);
  }

  /** A download: never shown inside the page, whatever the file says it is. */
  Response answer(UUID casefile, UUID file) {
    Attachment kept = Attachment.findById(file);
    if (kept == null || !kept.matter.equals(casefile)) throw RefusedException.of(Refusal.NOT_FOUND);
    String name = URLEncoder.encode(kept.name, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(store.open(kept.sha256), "application/octet-stream").header("Content-Length", kept.bytes)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name).header("Cache-Control", "no-store").build();
  }
}
