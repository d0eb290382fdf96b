package org.mingbiao.app.edge.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** What a refused form had carried and where it had stood. */
final class SubmittedForm {
  private static final String TOKEN = "csrf-token";

  private SubmittedForm() {}

  /** The texts of the form; files are not kept, a browser never gives them back. */
  static Map<String, List<String>> entered() {
    var request = CurrentRequestManager.get();
    FormData form = request == null ? null : request.getFormData();
    Map<String, List<String>> entered = new LinkedHashMap<>();
    if (form == null) return entered;
    for (String name : form) {
      List<String> texts = new ArrayList<>();
      form.get(name).stream().filter(value -> !value.isFileItem()).forEach(value -> texts.add(value.getValue()));
      if (!texts.isEmpty() && !TOKEN.equals(name)) entered.put(name, texts);
    }
    return entered;
  }

  /** The page of ours that held the form, with its query; empty when unknown or another site's. */
  static Optional<String> page(HttpHeaders headers) {
    String referer = headers.getHeaderString("Referer");
    if (referer == null) return Optional.empty();
    try {
      URI page = new URI(referer);
      boolean ours = page.getRawAuthority() != null && page.getRawAuthority().equals(headers.getHeaderString(HttpHeaders.HOST));
      return ours ? Optional.of(page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery())) : Optional.empty();
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }
}
