package org.mingbiao.app.launch.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The realm {@code mingbiao} as Keycloak reads it at its first start. */
final class Realm {

  static final String NAME = "mingbiao";
  static final String CLIENT = "mingbiao-web";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Realm() {}

  /**
   * Writes the file that Keycloak imports. It names variables where secrets go; Keycloak takes them from its
   * environment.
   *
   * @param demonstration whether the demonstration's accounts, and its client for password grants, are part of it
   */
  static void write(Path folder, boolean demonstration) throws IOException {
    ObjectNode realm = (ObjectNode) read("realm.json");
    if (demonstration) {
      JsonNode extra = read("demonstration.json");
      ((ArrayNode) realm.get("clients")).addAll((ArrayNode) extra.get("clients"));
      realm.set("users", extra.get("users"));
    }
    Files.write(folder.resolve(NAME + "-realm.json"), JSON.writeValueAsBytes(realm));
  }

  /** The values of the variables in the realm's file. */
  static Map<String, String> variables(String applicationUrl, String clientSecret) {
    return Map.of("MINGBIAO_URL", applicationUrl, "MINGBIAO_CLIENT_SECRET", clientSecret);
  }

  /** For instance {@code agent1 agent2 bidder1}. */
  static String demonstrationAccounts() {
    try {
      return String.join(" ", read("demonstration.json").get("users").findValuesAsText("username"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(String name) throws IOException {
    try (InputStream in = Realm.class.getResourceAsStream("/keycloak/" + name)) {
      return JSON.readTree(in);
    }
  }
}
