package org.mingbiao.app.centre;

import static io.restassured.RestAssured.given;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.centre.item.EnterItem;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.item.Audience;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.item.ItemEntry;
import org.mingbiao.centre.item.Material;

/** The counter as tests come to it: an item, an application as a browser sends it, and the errand it became. */
public final class Counter {
  public static final String ITEM = "330212-XK-00131-001";
  public static final String ID_NUMBER = "11010519491231002X";
  public static final String TOKEN = "bWluZ2JpYW8tdGVzdC0wMQ";

  private Counter() {}

  /** Enters the item once: legal 20, promised 5 working days, one paper required and one optional. */
  public static void open(EnterItem items, Clock clock) {
    if (QuarkusTransaction.requiringNew().call(() -> Item.inForce(ITEM).isPresent())) return;
    items.enter(new ItemEntry(ITEM, "小餐饮店登记", "区市场监管局", "一楼 A 区 12 号", "《浙江省食品小作坊小餐饮店小食杂店和食品摊贩管理规定》", Audience.EVERYBODY, 20, null, 5,
        BigDecimal.ZERO, null, List.of(new Material("营业场所证明", true), new Material("健康证明", false))));
  }

  /** An errand somebody filed, with the secret that only they have. */
  public record Filed(String number, String code) {
    public String key() {
      return number + "." + code;
    }

    public UUID id() {
      return QuarkusTransaction.requiringNew().call(() -> Casefile.<Casefile>find("number", number).<Casefile>firstResult().id);
    }

    /** A request of the browser in which it was filed. */
    public RequestSpecification asked() {
      return given().cookie("errand", key()).redirects().follow(false);
    }

    public RequestSpecification posting() {
      return form().cookie("errand", key());
    }
  }

  /** A form with files, as a browser sends it: with its length. A part is a field, its text, and the name of a file or null. */
  public static final class Upload {
    private static final String BOUNDARY = "----mingbiao";
    private final StringBuilder body = new StringBuilder();
    private final RequestSpecification request = given().cookie("csrf-token", TOKEN).redirects().follow(false);

    public Upload() {
      field("csrf-token", TOKEN);
    }

    public Upload field(String name, String value) {
      return part("name=\"" + name + "\"", value);
    }

    public Upload file(String field, String fileName, String text) {
      return part("name=\"" + field + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/pdf", text);
    }

    public Upload cookie(String value) {
      request.cookie("errand", value);
      return this;
    }

    private Upload part(String head, String text) {
      body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + text + "\r\n");
      return this;
    }

    public Response post(String address) {
      byte[] bytes = (body + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
      return request.contentType("multipart/form-data; boundary=" + BOUNDARY).body(bytes).post(address);
    }
  }

  public static Upload application() {
    return new Upload().field("nature", "CITIZEN").field("name", "罗小敏").field("code", ID_NUMBER).field("mobile", "13805745678")
        .field("request", "小餐饮，四十平方米");
  }

  public static Filed file() {
    Response filed = application().file("material1", "lease.pdf", "合同").post("/items/" + ITEM + "/application");
    filed.then().statusCode(303);
    String[] parts = filed.getCookie("errand").split("\\.", 2);
    return new Filed(parts[0], parts[1]);
  }
}
