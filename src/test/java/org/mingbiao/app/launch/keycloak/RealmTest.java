package org.mingbiao.app.launch.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.shared.party.CreditCode;

class RealmTest {

  private static final Set<String> ROLES =
      Set.of(Roles.BIDDER, Roles.AGENT, Roles.EXPERT, Roles.SUPERVISOR, Roles.CLERK, Roles.ADMIN);

  @TempDir Path folder;

  @Test
  void aRealmInEarnestHasNobodyAndGivesNoTokenForAPassword() throws IOException {
    JsonNode realm = written(false);
    assertFalse(realm.has("users"));
    assertEquals(1, realm.get("clients").size());
    assertFalse(realm.get("clients").get(0).get("directAccessGrantsEnabled").asBoolean());
  }

  @Test
  void secretsAndAddressesAreVariablesInTheFile() throws IOException {
    JsonNode client = written(true).get("clients").get(0);
    assertEquals("${MINGBIAO_CLIENT_SECRET}", client.get("secret").asText());
    assertEquals("${MINGBIAO_URL}/*", client.get("redirectUris").get(0).asText());
    assertEquals(Set.of("MINGBIAO_URL", "MINGBIAO_CLIENT_SECRET"), Realm.variables("url", "secret").keySet());
  }

  @Test
  void theRealmHasTheRolesOfTheHouseAndNoOther() throws IOException {
    assertEquals(ROLES, new TreeSet<>(written(false).get("roles").get("realm").findValuesAsText("name")));
  }

  @Test
  void everyDemonstrationAccountHasOneRoleOfTheHouseAndItsNameAsPassword() throws IOException {
    for (JsonNode user : written(true).get("users")) {
      String name = user.get("username").asText();
      assertEquals(List.of(name.replaceAll("[0-9]", "")), texts(user.get("realmRoles")));
      assertTrue(ROLES.contains(user.get("realmRoles").get(0).asText()));
      assertEquals(name, user.get("credentials").get(0).get("value").asText());
    }
  }

  @Test
  void theDemonstrationHasEverybodyATenderNeeds() {
    String accounts = " " + Realm.demonstrationAccounts() + " ";
    for (String name : List.of("agent1", "agent2", "bidder1", "bidder6", "expert1", "expert9", "supervisor1", "clerk1",
        "admin1")) {
      assertTrue(accounts.contains(" " + name + " "), name);
    }
  }

  @Test
  void agentsAndBiddersActForUnitsWithValidCodesOfTheirOwn() throws IOException {
    Set<String> codes = new TreeSet<>();
    int acting = 0;
    for (JsonNode user : written(true).get("users")) {
      if (user.get("username").asText().matches("(agent|bidder).*")) {
        String code = user.get("attributes").get("party").get(0).asText();
        CreditCode.of(code);
        codes.add(code);
        acting++;
      }
    }
    assertEquals(acting, codes.size());
  }

  private JsonNode written(boolean demonstration) throws IOException {
    Realm.write(folder, demonstration);
    return new ObjectMapper().readTree(folder.resolve("mingbiao-realm.json").toFile());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new java.util.ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
