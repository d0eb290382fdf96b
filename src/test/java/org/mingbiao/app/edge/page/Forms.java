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

  /** A form with a file; the answer is followed, as a browser does. */
  public static RequestSpecification upload(String name, String fileName, byte[] file) {
    return given().cookie("csrf-token", TOKEN).multiPart("csrf-token", TOKEN).multiPart(name, fileName, file);
  }
}
