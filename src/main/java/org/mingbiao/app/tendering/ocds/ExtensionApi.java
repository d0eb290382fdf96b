package org.mingbiao.app.tendering.ocds;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.tendering.ocds.standard.Extension;
import org.mingbiao.shared.refusal.RefusedException;

/** The extensions of our own, at the addresses that every package declares. */
@Path("/ocds/extensions/{name}/{file}")
@OwnedBy(Owner.PUBLIC)
public class ExtensionApi {
  private static final Set<String> FILES = Set.of("extension.json", "release-schema.json");

  @GET @PermitAll @Produces(MediaType.APPLICATION_JSON)
  public JsonNode extension(@RestPath String name, @RestPath String file) {
    return Stream.of(Extension.values()).filter(extension -> FILES.contains(file) && extension.isOurs(name)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("extension", name, "file", file))).file(file);
  }
}
