package org.mingbiao.app.tendering.qualification;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.qualification.ApplicationEntry.ApplicationFile;

/** The files of applications: kept by their digest alone, so that the folder tells of no tender and no applicant. */
@ApplicationScoped
public class Papers {
  static final int FILES_MAX = 20;
  static final long BYTES_MAX = 100L << 20;
  private static final int MEMBERS_MAX = 10;

  @Inject AttachmentStore store;

  List<ApplicationFile> keep(List<FileUpload> uploads) throws IOException {
    if (uploads.size() > FILES_MAX) throw RefusedException.of(TOO_MANY).at("files").with(Map.of("max", FILES_MAX));
    List<ApplicationFile> kept = new ArrayList<>();
    for (FileUpload upload : uploads) {
      if (upload.size() == 0) continue;
      try (InputStream bytes = Files.newInputStream(upload.uploadedFile())) {
        kept.add(keep(upload.fileName(), bytes));
      }
    }
    return kept;
  }

  ApplicationFile keep(String name, InputStream bytes) {
    AttachmentStore.Stored stored = store.put(bytes, BYTES_MAX);
    return new ApplicationFile(name, stored.sha256(), stored.bytes());
  }

  /** The digest of the consortium's agreement, or null. */
  String agreement(FileUpload upload) throws IOException {
    return upload == null || upload.size() == 0 ? null : keep(List.of(upload)).get(0).sha256();
  }

  /** @param typed codes of the other members between commas, spaces or lines; blank for none */
  static List<UUID> members(String typed) {
    if (typed == null || typed.isBlank()) return List.of();
    List<String> codes = Arrays.asList(typed.strip().split("[\\s,，、;；]+"));
    if (codes.size() > MEMBERS_MAX) throw RefusedException.of(TOO_MANY).at("members").with(Map.of("max", MEMBERS_MAX));
    return codes.stream().map(code -> Party.byCode(code)
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).at("members").with(Map.of("code", code))).id).toList();
  }

  /** The bytes under their own name, as something to be kept and never shown by the browser itself. */
  public Response answer(ApplicationFile file) {
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(store.open(file.sha256()), MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name).build();
  }
}
