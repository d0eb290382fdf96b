package org.mingbiao.app.centre;

import static io.restassured.RestAssured.given;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
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

  public static RequestSpecification upload() {
    return given().cookie("csrf-token", TOKEN).contentType("multipart/form-data").multiPart("csrf-token", TOKEN).redirects().follow(false);
  }

  public static RequestSpecification application() {
    return upload().multiPart("nature", "CITIZEN").multiPart("name", "罗小敏").multiPart("code", ID_NUMBER).multiPart("mobile", "13805745678")
        .multiPart("request", "小餐饮，四十平方米");
  }

  public static Filed file() {
    Response filed = application().multiPart("material1", "租赁合同.pdf", "合同".getBytes()).post("/items/" + ITEM + "/application");
    filed.then().statusCode(303);
    String[] parts = filed.getCookie("errand").split("\\.", 2);
    return new Filed(parts[0], parts[1]);
  }
}
