package org.mingbiao.app.endpoint;

import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A file of open data that agent1 has brought and not yet imported, and the extension that is ours. */
@ApplicationScoped
class OcdsMatters implements Matters {
  @Override public Map<String, String> plant(Planting planting) {
    String kept = Filled.token(planting.scene().as("agent1").contentType(ContentType.MULTIPART)).multiPart("file", "open.json", "{}".getBytes())
        .redirects().follow(false).post("/agent/ocds").then().statusCode(303).extract().header("Location");
    return Map.of("agent/ocds/{file}", kept.substring(kept.lastIndexOf('/') + 1), "ocds/extensions/{name}", "documentDigest",
        "ocds/extensions/{name}/{file}", "extension.json");
  }
}
