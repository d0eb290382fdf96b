package org.mingbiao.app.tendering.document;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

/** Files over HTTP, for the pages and for programs. */
@ApplicationScoped
class DocumentFiles {
  @Inject Doors doors;
  @Inject WriteDocument write;
  @Inject TakeDocument take;
  @Inject AttachmentStore store;

  Attachment add(Actor actor, UUID tender, FileUpload file) {
    if (file == null || file.fileName() == null || file.fileName().isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("file");
    try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
      return write.add(actor, tender, file.fileName(), file.contentType(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A download: never shown inside the page, whatever the file says it is. */
  Response answer(Actor actor, UUID tender, UUID file, HttpServerRequest request) {
    Attachment taken = take.take(actor, tender, file, address(request));
    String name = URLEncoder.encode(taken.name, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(store.open(taken.sha256), "application/octet-stream").header("Content-Length", taken.bytes)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name).header("Cache-Control", "no-store")
        .build();
  }

  /** The agency's own tender at any time, another agency's from its announcement on. */
  Tender readable(Actor actor, UUID tender) {
    return Tender.require(tender).announcedAt == null ? doors.own(tender, actor) : doors.announced(tender);
  }

  static String address(HttpServerRequest request) {
    return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
  }
}
