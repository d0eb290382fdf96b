package org.mingbiao.app.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The accounts that everybody may use, as the realm was given them. */
@Named("demonstration")
@ApplicationScoped
public class Demonstration {

  @Inject ObjectMapper json;

  /** The accounts of one role, each with its name as password. */
  public record Accounts(DemonstrationRole role, List<String> names) {}

  public List<Accounts> accounts() {
    try (InputStream in = Demonstration.class.getResourceAsStream("/keycloak/demonstration.json")) {
      JsonNode users = json.readTree(in).get("users");
      List<Accounts> accounts = new ArrayList<>();
      for (DemonstrationRole role : DemonstrationRole.values()) {
        accounts.add(new Accounts(role, names(users, role.name().toLowerCase(Locale.ROOT))));
      }
      return accounts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(JsonNode users, String role) {
    List<String> names = new ArrayList<>();
    for (JsonNode user : users) {
      if (user.get("realmRoles").get(0).asText().equals(role)) {
        names.add(user.get("username").asText());
      }
    }
    return names;
  }
}
