package org.mingbiao.seal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.Samples;

/** The program as a bidder uses it, from an empty folder to an opened envelope. */
class MainTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Instant now = Samples.NOW;

  @BeforeEach
  void tender() throws IOException {
    Files.writeString(folder.resolve("tender.json"), """
        { "tender": "E3302-2026-0001", "lot": "1", "tenderDocs": "%s", "deadline": "2026-12-14T01:00:00Z" }
        """.formatted("ab".repeat(32)));
    Files.writeString(folder.resolve("price.json"), Samples.PRICE);
    Files.createDirectories(folder.resolve("tech/图"));
    Files.write(folder.resolve("tech/图/总平面图.pdf"), new byte[50_000]);
    Files.writeString(folder.resolve("pw"), "口令 一\n");
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  /** Runs a command line whose file names are below the test's folder: {@code @name}. */
  private int bid(String line) {
    out.reset();
    err.reset();
    String[] words = Arrays.stream(line.split(" +")).map(w -> w.contains("@") ? w.replace("@", folder + "/") : w)
        .toArray(String[]::new);
    return new Main(Clock.fixed(now, ZoneOffset.UTC), new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), false).run(words);
  }

  private void ok(String line) {
    assertEquals(0, bid(line), () -> line + "\n" + err);
  }

  private void refused(String fault, String line) {
    assertEquals(Main.REFUSED, bid(line), () -> line + "\n" + out);
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("bid: " + fault + ": "), err::toString);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private void bidder(String suite) {
    ok("ca init @ca --suite " + suite);
    ok("ca issue @ca --name 甬城建设 --code " + Samples.CODE + " --out @own.p12 --password-file @pw");
  }

  private static String own(String line) {
    return line + " --key @own.p12 --password-file @pw";
  }

  private void sealed(String suite) {
    bidder(suite);
    ok(own("seal --tender @tender.json --envelope price=@price.json --envelope tech=@tech --out @x.mbid"));
  }

  @ParameterizedTest @ValueSource(strings = {"intl", "gm"})
  void sealsAndOpensWithNamesKept(String suite) throws IOException {
    sealed(suite);
    ok(own("open @x.mbid --envelope tech --out @opened"));
    assertEquals(50_000, Files.size(folder.resolve("opened/图/总平面图.pdf")));
    assertFalse(Files.exists(folder.resolve("opened/price.json")));
  }

  @ParameterizedTest @ValueSource(strings = {"intl", "gm"})
  void verifiesAgainstItsAuthorityAndItsRevocations(String suite) throws IOException {
    sealed(suite);
    ok("verify @x.mbid --trust @ca/ca.pem --crl @ca/ca.crl --json");
    assertTrue(printed().contains("\"verified\":true"), printed());
    ok("ca revoke @ca --code " + Samples.CODE);
    refused("CERTIFICATE_REVOKED", "verify @x.mbid --trust @ca/ca.pem --crl @ca/ca.crl");
  }

  @ParameterizedTest @ValueSource(strings = {"intl", "gm"})
  void anyoneOpensWithAReleasedKey(String suite) throws IOException {
    sealed(suite);
    ok(own("release @x.mbid --envelope price --out @price.release"));
    ok("open @x.mbid --release @price.release --envelope price --out @opened");
    assertEquals(Samples.PRICE, Files.readString(folder.resolve("opened/price.json")));
    refused("STATEMENT_MISMATCH", "open @x.mbid --release @price.release --envelope tech --out @opened");
  }

  @Test
  void rehearsesWithTheRightKeyOnly() {
    sealed("intl");
    ok(own("rehearse @x.mbid"));
    assertTrue(printed().contains("[price, tech]"), printed());
    ok("ca issue @ca --name 甬城建设 --code " + Samples.CODE + " --out @new.p12 --password-file @pw --renew");
    refused("NOT_A_RECIPIENT", "rehearse @x.mbid --key @new.p12 --password-file @pw");
  }

  @Test
  void aRenewedCertificateGivenInAdvanceStillOpens() throws IOException {
    bidder("gm");
    ok("ca issue @ca --name 甬城建设 --code " + Samples.CODE + " --out @new.p12 --password-file @pw --renew");
    var second = org.mingbiao.seal.certificate.KeyFile.read(folder.resolve("new.p12"), "口令 一".toCharArray());
    Files.write(folder.resolve("new.cer"),
        org.mingbiao.seal.certificate.Certificates.encoded(second.encryption().certificate()));
    ok(own("seal --tender @tender.json --envelope price=@price.json --also @new.cer --out @x.mbid"));
    ok("rehearse @x.mbid --key @new.p12 --password-file @pw");
  }

  @Test
  void aRecoveryCardOpensWhereTheKeyIsLost() throws IOException {
    sealed("gm");
    ok(own("card @x.mbid"));
    Files.writeString(folder.resolve("card"), printed().replace("card: ", "").toLowerCase());
    ok("open @x.mbid --card @card --envelope price --out @opened");
    assertEquals(Samples.PRICE, Files.readString(folder.resolve("opened/price.json")));
    ok("ca issue @ca --name 甬城建设 --code " + Samples.CODE + " --out @new.p12 --password-file @pw --renew");
    String release = "release @x.mbid --key @new.p12 --password-file @pw --envelope price --out @price.release";
    refused("NOT_A_RECIPIENT", release);
    ok(release + " --card @card");
  }

  @Test
  void inspectionSaysWhoseBidItIsAsJson() {
    sealed("gm");
    ok("inspect @x.mbid --json");
    for (String part : List.of("\"suite\":\"gm-1\"", "\"tender\":\"E3302-2026-0001\"", "\"lot\":\"1\"",
        "\"bidder\":\"" + Samples.CODE + "\"", "\"bidderName\":\"甬城建设\"", "\"created\":\"2026-11-23T08:00:00Z\"")) {
      assertTrue(printed().contains(part), part + " in " + printed());
    }
  }

  @Test
  void aRefusalIsReadableByAProgramToo() throws IOException {
    Files.writeString(folder.resolve("plain.pdf"), "%PDF-1.7 and so on");
    assertEquals(Main.REFUSED, bid("inspect @plain.pdf --json"));
    assertTrue(printed().contains("\"fault\":\"NOT_A_CONTAINER\"") && printed().contains("\"ok\":false"), printed());
  }

  @Test
  void neverWritesOverAFile() throws IOException {
    sealed("intl");
    byte[] first = Files.readAllBytes(folder.resolve("x.mbid"));
    refused("REQUEST", own("seal --tender @tender.json --envelope price=@price.json --out @x.mbid"));
    assertTrue(Arrays.equals(first, Files.readAllBytes(folder.resolve("x.mbid"))));
    ok(own("open @x.mbid --envelope price --out @opened"));
    refused("REQUEST", own("open @x.mbid --envelope price --out @opened"));
  }

  @Test
  void leavesNothingBehindWhenSealingFails() throws IOException {
    bidder("intl");
    refused("FILE_NAME", own("seal --tender @tender.json --envelope price=@price.json --envelope price=@price.json"
        + " --out @x.mbid"));
    List<Path> left = new ArrayList<>();
    try (var files = Files.list(folder)) {
      files.filter(f -> f.toString().endsWith(".mbid")).forEach(left::add);
    }
    assertEquals(List.of(), left);
  }

  /** A demonstration's clock stands elsewhere than the computer's: the program cannot know who is right, and says so. */
  @Test
  void saysByWhichClockADeadlineIsPastAndSealsAllTheSame() {
    bidder("intl");
    now = Instant.parse("2026-12-14T01:00:00Z");
    ok(own("seal --tender @tender.json --envelope price=@price.json --out @x.mbid"));
    String warned = err.toString(StandardCharsets.UTF_8);
    assertTrue(warned.contains("by this computer's clock, 2026-12-14T01:00:00Z, the deadline 2026-12-14T01:00:00Z is past"), warned);
    assertTrue(warned.contains("only the platform's clock counts"), warned);
  }

  @Test
  void warnsWhenTheCertificateEndsWithinThirtyDaysOfTheDeadline() {
    bidder("intl");
    String issue = "ca issue @ca --name 甬城建设 --renew --password-file @pw --code " + Samples.CODE;
    String seal = "seal --tender @tender.json --envelope price=@price.json --password-file @pw";
    Duration needed = Duration.between(now, Instant.parse("2026-12-14T01:00:00Z")).plusDays(30);
    ok(issue + " --out @short.p12 --days " + needed.toDays());
    ok(seal + " --key @short.p12 --out @short.mbid");
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("warning: "), err::toString);
    ok(issue + " --out @long.p12 --days " + (needed.toDays() + 1));
    ok(seal + " --key @long.p12 --out @long.mbid");
    assertEquals("", err.toString());
  }

  @Test
  void doesNotSealWithAnExpiredCertificate() {
    bidder("intl");
    now = now.plus(Duration.ofDays(731));
    refused("CERTIFICATE_EXPIRED", own("seal --tender @tender.json --envelope price=@price.json --out @x.mbid"));
  }

  @Test
  void tellsAWrongPassword() throws IOException {
    sealed("gm");
    Files.writeString(folder.resolve("pw"), "other");
    refused("KEY_FILE", own("open @x.mbid --envelope price --out @opened"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fly", "seal", "ca", "ca init", "ca init @ca --suite other", "inspect", "inspect a b",
      "verify @x", "open @x --out @y", "inspect @x --colour red", "ca issue @ca --name N --code short --out @o"
      + " --password-file @pw", "seal --tender"})
  void explainsAWrongCommandLine(String line) {
    assertEquals(Main.USAGE, line.isEmpty() ? new Main(Clock.systemUTC(), new PrintStream(out), new PrintStream(err),
        false).run() : bid(line));
  }

  @Test
  void aMissingFileIsTroubleAndNotARefusal() {
    assertEquals(Main.TROUBLE, bid("inspect @nothing"));
  }
}
