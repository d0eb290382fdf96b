package org.mingbiao.app.edge.page;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Posts forms as a browser does that has seen the page: with the token of its cookie. */
public final class Forms {
  private static final String TOKEN = "bWluZ2JpYW8tdGVzdC0wMQ";

  private Forms() {}

  public static RequestSpecification form() {
    return given().contentType(ContentType.URLENC.withCharset("UTF-8")).cookie("csrf-token", TOKEN).formParam("csrf-token", TOKEN).redirects().follow(false);
  }
}
