package org.mingbiao.app.paper;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.mingbiao.app.endpoint.Matters;
import org.mingbiao.app.endpoint.Planting;

/** The digest of a paper that was issued and signed, and of the certificate that its signature names. */
@ApplicationScoped
class PaperMatters implements Matters {
  @Override public Map<String, String> plant(Planting planting) {
    String file = planting.scene().asVisitor().get(planting.story().at("/papers/notice/" + planting.story().notice)).then().statusCode(200)
        .extract().header("Content-Disposition");
    String number = file.replaceAll(".*filename=\"([^\"]+)\\.pdf\".*", "$1");
    ValidatableResponse check = planting.scene().asVisitor().get("/api/papers/" + number).then().statusCode(200);
    return Map.of("signatures/{sha256}", check.extract().path("sha256"), "certificates/{certificate}", check.extract().path("signature.certificate"));
  }
}
