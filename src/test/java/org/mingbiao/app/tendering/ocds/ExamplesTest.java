package org.mingbiao.app.tendering.ocds;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;

/** Every published example through the importer, in the order of their names; {@code docs/spec/ocds-examples.md} is what came of it. */
@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class ExamplesTest {
  private static final Path TABLE = Path.of("..", "docs", "spec", "ocds-examples.md");
  private static final String HEAD = """
      # The published examples through the importer

      Written by `mvn -pl src -am test -Dtest=ExamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Dexamples.write=true`, with the examples in
      `../shared/data/ocds/examples`; without that property the test compares. Files in the order of their names, one database,
      rates stated for GBP, MXN and PYG; *as it is* first, then *anew*: procedures that are over may be tendered again. A line a contracting process; of several faults the first.

      """;
  private final List<String> rows = new ArrayList<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final Map<String, Integer> verdicts = new TreeMap<>();

  @Test void comeToTheEndsThatTheTableSays() throws IOException {
    SetClock.at("2026-03-02T09:00");
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    List<Path> files = Examples.under("");
    StringBuilder text = new StringBuilder(HEAD);
    for (boolean anew : new boolean[] {false, true}) {
      for (Path file : files) bring(file, anew);
      text.append("## ").append(anew ? "Anew" : "As it is").append("\n\n").append(files.size()).append(" files: ").append(verdicts)
          .append("; refused for ")
          .append(reasons).append("\n\n| file | ocid | outcome | where and why |\n|---|---|---|---|\n").append(String.join("\n", rows))
              .append("\n\n");
      System.out.println((anew ? "anew: " : "as it is: ") + files.size() + " files " + verdicts + " " + reasons);
      rows.clear();
      reasons.clear();
      verdicts.clear();
    }
    String table = text.toString().strip() + "\n";
    if (Boolean.getBoolean("examples.write")) Files.writeString(TABLE, table);
    assertEquals(Files.readString(TABLE), table);
  }

  private void bring(Path file, boolean anew) throws IOException {
    JsonPath answer = given().contentType(ContentType.JSON).queryParam("world", "ENGINEERING").queryParam("dealClass", "A02")
        .queryParam("region", "330212")
        .queryParam("approval", "鄞发改备〔2026〕12号").queryParam("kind", "SERVICES").queryParam("invitationGround", "技术复杂").queryParam("anew", anew)
        .queryParam("rate", "GBP:9.2113,MXN:0.39,PYG:0.00098").body(Files.readAllBytes(file)).post("/api/ocds/imports").then().statusCode(200)
            .extract().jsonPath();
    List<Map<String, Object>> processes = answer.getList("processes");
    for (int i = 0; i < processes.size(); i++) {
      String outcome = answer.getString("processes[" + i + "].outcome");
      verdicts.merge(outcome, 1, Integer::sum);
      String why = "";
      if (outcome.equals("REFUSED")) {
        String reason = answer.getString("processes[" + i + "].faults[0].reason");
        reasons.merge(reason, 1, Integer::sum);
        why = "`" + answer.getString("processes[" + i + "].faults[0].pointer") + "` " + reason;
      }
      String ocid = answer.getString("processes[" + i + "].ocid");
      rows.add("| " + Examples.folder().relativize(file) + " | " + (ocid == null ? "" : ocid) + " | " + outcome + " | " + why + " |");
    }
  }
}
