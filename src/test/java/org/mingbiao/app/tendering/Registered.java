package org.mingbiao.app.tendering;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A lawful entry of a project as a program sends it; each test spoils or changes one thing. The test acts as an agency. */
public final class Registered {
  public final Map<String, Object> entry = new HashMap<>();

  public Registered() {
    entry.put("title", "鄞州区城市家具采购安装工程总承包");
    entry.put("world", "ENGINEERING");
    entry.put("procedure", "NORMAL");
    entry.put("kind", "EPC");
    entry.put("method", "OPEN");
    entry.put("dealClass", "A02");
    entry.put("region", "330212");
    entry.put("buyerCode", Units.BUYER);
    entry.put("buyerName", "鄞州区公共资源交易中心");
    entry.put("budget", 10_000_000);
    entry.put("stateOwned", true);
    entry.put("approval", "鄞发改备〔2026〕12号");
    entry.put("lots", new ArrayList<>(List.of(Map.of("title", "一标段", "estimate", 9_500_000))));
  }

  public Registered with(String field, Object value) {
    entry.put(field, value);
    return this;
  }

  public Response post() {
    return given().contentType(ContentType.JSON).body(entry).post("/api/tenders");
  }

  /** Registers it and returns its id. */
  public UUID now() {
    return UUID.fromString(post().then().statusCode(201).extract().path("id"));
  }
}
