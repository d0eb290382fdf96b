package org.mingbiao.app.paper;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A paper as somebody receives it. @param title the name of the file without its ending */
public record IssuedPaper(String number, String title, byte[] bytes, String sha256) {

  public String fileName() {
    return title.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_") + ".pdf";
  }

  /** The file, shown in the browser; its Chinese name as RFC 5987 has it, the number for who does not read that. */
  Response answer() {
    String encoded = URLEncoder.encode(fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(bytes, "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + number + ".pdf\"; filename*=UTF-8''" + encoded).build();
  }
}
