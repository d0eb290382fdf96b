package org.mingbiao.app.paper;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.app.tendering.Announced;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;

/** Whoever has a paper, its signature and the platform's certificate checks it without the platform. */
@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class SignatureTest {
  private static final int SECONDS_MAX = 60;
  @TempDir Path folder;
  @ConfigProperty(name = "mingbiao.state") Path state;

  @BeforeEach void begin() {
    SetClock.at(Announced.DAY);
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
  }

  /** A notice's paper in the folder as paper.pdf, with paper.p7s and platform.pem beside it. @return the paper's number */
  private String paper() throws IOException {
    Announced tender = new Announced();
    UUID notice = tender.now();
    byte[] pdf = PaperPagesTest.bytes(tender.id, "notice", notice);
    byte[] signature = given().get("/tenders/" + tender.id + "/papers/notice/" + notice + "/signature").then().statusCode(200)
        .contentType("application/pkcs7-signature").extract().asByteArray();
    String certificate = given().get("/api/papers/" + PaperPagesTest.number(pdf)).then().extract().path("signature.certificatePath");
    Files.write(folder.resolve("paper.pdf"), pdf);
    Files.write(folder.resolve("paper.p7s"), signature);
    Files.write(folder.resolve("platform.pem"), given().get(certificate).then().statusCode(200).extract().asByteArray());
    return PaperPagesTest.number(pdf);
  }

  /** The command that the page of the check shows. */
  private int openssl(String content) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "paper.p7s", "-content", content,
        "-CAfile", "platform.pem", "-purpose", "any", "-out", "verified").directory(folder.toFile())
        .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
    assertTrue(process.waitFor(SECONDS_MAX, TimeUnit.SECONDS));
    return process.exitValue();
  }

  @Test void stockOpensslVerifiesAPaperAndRefusesAnAlteredOne() throws Exception {
    paper();
    assertEquals(0, openssl("paper.pdf"), () -> said());
    byte[] altered = Files.readAllBytes(folder.resolve("paper.pdf"));
    altered[altered.length / 2] ^= 1;
    Files.write(folder.resolve("altered.pdf"), altered);
    assertNotEquals(0, openssl("altered.pdf"));
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test void thePageOfTheCheckShowsWhoSignedAndHowToVerify() throws Exception {
    String number = paper();
    given().get("/papers/" + number).then().statusCode(200).body(containsString("电子签名")).body(containsString("签名有效"))
        .body(containsString("openssl cms -verify"));
    given().get("/api/papers/" + number).then().body("signature.whole", equalTo(true), "signature.signedAt", equalTo("2026-03-02T01:00:00Z"));
  }

  @Test void theFilesOfTheDocumentAreSignedWithTheAnnouncement() {
    Announced tender = new Announced();
    tender.write().then().statusCode(200);
    tender.upload("招标文件.txt", "第一章 " + tender.id);
    String sha256 = Sheet.sha256(("第一章 " + tender.id).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    tender.file().then().statusCode(200);
    given().get("/signatures/" + sha256).then().statusCode(404);
    tender.announce(java.util.Map.of()).then().statusCode(201);
    given().get("/signatures/" + sha256).then().statusCode(200).contentType("application/pkcs7-signature");
  }

  @Test void theKeyLiesOutsideTheDatabaseAndIsItsOwnersAlone() throws IOException {
    Path key = state.resolve("keys").resolve("platform.p12");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
  }
}
