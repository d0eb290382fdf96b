package org.mingbiao.app.tendering.ocds.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UpgradeTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OF_1_0 = """
      {"releases": [{"ocid": "o", "buyer": {"name": "水利局", "address": {"locality": "宁波"}},
        "tender": {"procuringEntity": {"name": "水利局", "address": {"locality": "宁波"}}, "tenderers": [{"name": "甲"}, {"name": "乙"}],
          "amendment": {"rationale": "更正"}},
        "awards": [{"suppliers": [{"name": "甲"}]}],
        "contracts": [{"implementation": {"transactions": [{"amount": {"amount": 5}, "providerOrganization": {"legalName": "财政局"}}]}}]}]}
      """;

  private static JsonNode release(String text) throws IOException {
    JsonNode document = JSON.readTree(text);
    Upgrade.apply(document);
    return document.at("/releases/0");
  }

  @Test void refersToOnePartyHoweverOftenItAppears() throws IOException {
    JsonNode release = release(OF_1_0);
    assertEquals(release.at("/buyer/id"), release.at("/tender/procuringEntity/id"));
    assertEquals(release.at("/tender/tenderers/0/id"), release.at("/awards/0/suppliers/0/id"));
    assertEquals(4, release.path("parties").size());
    assertEquals("[\"buyer\",\"procuringEntity\"]", release.at("/parties/0/roles").toString());
    assertEquals("宁波", release.at("/parties/0/address/locality").asText());
    assertFalse(release.path("buyer").has("address"));
  }

  @Test void keepsTheAmendmentAsOneOfSeveral() throws IOException {
    assertEquals("更正", release(OF_1_0).at("/tender/amendments/0/rationale").asText());
  }

  @Test void givesATransactionItsPayerAndItsValue() throws IOException {
    JsonNode transaction = release(OF_1_0).at("/contracts/0/implementation/transactions/0");
    assertEquals("财政局", transaction.at("/payer/name").asText());
    assertEquals(5, transaction.at("/value/amount").asInt());
  }

  @Test void leavesAPackageOfAnotherVersionAlone() throws IOException {
    String other = OF_1_0.replaceFirst("\\{", "{\"version\": \"1.1\",");
    assertEquals(JSON.readTree(other).at("/releases/0"), release(other));
  }

  @Test void doesNotStumbleOverWhatIsNotThere() throws IOException {
    String odd = "{\"releases\": [7, {\"ocid\": \"o\", \"buyer\": null, \"tender\": [], \"awards\": {\"a\": 1}, \"contracts\": [null]}]}";
    JsonNode document = JSON.readTree(odd);
    Upgrade.apply(document);
    assertEquals(JSON.readTree(odd).get("releases"), document.get("releases"));
  }
}
