package org.mingbiao.app.tendering.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.BID_MALFORMED;
import static org.mingbiao.shared.refusal.Refusal.BID_NOT_SEALED;
import static org.mingbiao.shared.refusal.Refusal.BID_SIGNER_UNKNOWN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.edge.certificate.Authorities;
import org.mingbiao.seal.certificate.DemonstrationCa;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.container.BidWriter;
import org.mingbiao.seal.container.SealRequest;
import org.mingbiao.seal.envelope.BidFile;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.KeyPairToken;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.SealedFile;

/** Only a whole container, sealed and signed by a bidder of a known authority, comes in (电子招标投标办法 第二十六条, 第二十七条). */
@QuarkusTest
class IntakeTest {
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final String TENDER = "A01-113302127321371686-20191014-000360-4";
  private static final String BIDDER = "91330200144088881B";

  @Inject Intake intake;
  @Inject Authorities authorities;
  private byte[] sealed;

  @BeforeEach void seal() throws IOException {
    DemonstrationCa known = DemonstrationCa.create(Suite.INTERNATIONAL, "测试认证机构", NOW.minus(Duration.ofDays(1)));
    StringWriter pem = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(pem)) {
      writer.writeObject(known.certificate());
    }
    Files.createDirectories(authorities.folder());
    Files.writeString(authorities.folder().resolve("intake-test.pem"), pem.toString());
    sealed = sealedBy(known);
  }

  private static byte[] sealedBy(DemonstrationCa authority) throws IOException {
    var key = authority.issue(new DemonstrationCa.Request("宁波建工", BIDDER, KeyKind.P256, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(365))));
    SealRequest request = SealRequest.of(TENDER, "1", new byte[32],
        Map.of("price", List.of(BidFile.of("opening.json", "{\"price\":9100000}".getBytes(StandardCharsets.UTF_8)))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BidWriter(request, new KeyPairToken(key)).write(NOW, out, done -> { });
    return out.toByteArray();
  }

  private SealedFile take(byte[] bytes) {
    try (Intake.Taken taken = intake.take(new ByteArrayInputStream(bytes), NOW)) {
      return taken.file();
    }
  }

  private void refused(Refusal refusal, byte[] bytes) {
    RefusedException refused = assertThrows(RefusedException.class, () -> take(bytes));
    assertEquals(refusal, refused.refusal);
    assertEquals("E09", refused.rule);
  }

  @Test void takesAWholeSealedBid() {
    SealedFile taken = take(sealed);
    assertEquals(sealed.length, taken.bytes());
    assertEquals(TENDER, taken.tender());
    assertEquals(BIDDER, taken.bidder());
  }

  @Test void refusesWhatIsNotSealed() {
    refused(BID_NOT_SEALED, "投标文件正文".getBytes(StandardCharsets.UTF_8));
  }

  @Test void nothingStaysOfWhatIsRefusedOrTakenAndNotKept() throws IOException {
    List<String> before = files();
    refused(BID_NOT_SEALED, "投标文件正文".getBytes(StandardCharsets.UTF_8));
    take(sealed);
    assertEquals(before, files());
  }

  @Test void whatIsLateIsLookedAtAndNeverWritten() throws IOException {
    List<String> before = files();
    try (Intake.Taken late = intake.look(new ByteArrayInputStream(sealed), NOW)) {
      assertEquals(BIDDER, late.file().bidder());
      assertEquals(before, files());
      assertThrows(IllegalStateException.class, late::keep);
    }
  }

  private List<String> files() throws IOException {
    try (var all = Files.walk(authorities.folder().resolveSibling("files"))) {
      return all.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  @Test void refusesATransferThatLacksItsLastByte() {
    refused(BID_MALFORMED, Arrays.copyOf(sealed, sealed.length - 1));
  }

  @Test void refusesASignerOfAnAuthorityThatNobodyKnows() throws IOException {
    refused(BID_SIGNER_UNKNOWN, sealedBy(DemonstrationCa.create(Suite.INTERNATIONAL, "无名机构", NOW.minus(Duration.ofDays(1)))));
  }
}
