package org.mingbiao.app.launch.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.mingbiao.app.launch.process.LaunchException;

/** The application as a client of the realm, changed through Keycloak's administration interface. */
final class RealmClient {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int HTTP_ERRORS_FROM = 400;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final String keycloakUrl;
  private final String adminPassword;

  RealmClient(HttpClient http, String keycloakUrl, String adminPassword) {
    this.http = http;
    this.keycloakUrl = keycloakUrl;
    this.adminPassword = adminPassword;
  }

  /** After signing in or out, browsers may be sent to this address and to no other. */
  void redirectTo(String applicationUrl) {
    String clients = keycloakUrl + "/admin/realms/" + Realm.NAME + "/clients";
    String bearer = "Bearer " + token();
    ObjectNode client = (ObjectNode) send(HttpRequest.newBuilder(URI.create(clients + "?clientId=" + Realm.CLIENT))
        .header("Authorization", bearer)).get(0);
    client.putArray("redirectUris").add(applicationUrl + "/*");
    client.put("rootUrl", applicationUrl);
    send(HttpRequest.newBuilder(URI.create(clients + "/" + client.get("id").asText()))
        .header("Authorization", bearer).header("Content-Type", "application/json")
        .PUT(HttpRequest.BodyPublishers.ofString(client.toString())));
  }

  private String token() {
    String form = "grant_type=password&client_id=admin-cli&username=" + Keycloak.ADMIN
        + "&password=" + adminPassword;
    return send(HttpRequest.newBuilder(URI.create(keycloakUrl + "/realms/master/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))).get("access_token").asText();
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= HTTP_ERRORS_FROM) {
        throw refused("it answers " + answer.statusCode());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw refused(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while the realm learns a new address", e);
    }
  }

  private LaunchException refused(String why) {
    return new LaunchException("The application has a new address, and Keycloak could not be told (" + why + "): set"
        + " the redirect address of the client " + Realm.CLIENT + " by hand at " + keycloakUrl + "/admin");
  }
}
