package org.mingbiao.evaluation.outsider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.exact.Spelling;
import org.mingbiao.evaluation.program.Commands;
import org.mingbiao.evaluation.report.Example;
import org.mingbiao.evaluation.report.Result;

/** The program as an outsider runs it, on files alone. */
class OutsiderTest {
  @TempDir Path folder;
  private Path bundle;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach void evaluates() {
    bundle = folder.resolve("bundle.json");
    assertEquals(Command.AGREES, run("evaluate", "epc", Example.BIDS.toString(), "--bundle", bundle.toString(),
        "--out", folder.resolve("result.json").toString()));
  }

  @Test void writesTheResultThatTheBundleHas() throws IOException {
    Result result = Json.readComputed(Files.readAllBytes(folder.resolve("result.json")), Result.class);
    assertEquals(Bundle.read(Files.readAllBytes(bundle)).result(), result);
  }

  @Test void printsEveryNumberAgainAndAgrees() {
    assertEquals(Command.AGREES, run("recompute", bundle.toString()));
    assertTrue(text(out).contains("C\ttotal\t92.07\t44.70 + 47.37"), text(out));
    assertTrue(text(out).contains("agrees\t56 steps, every number"), text(out));
  }

  @Test void refusesAChangedBundleWithTheReason() throws IOException {
    byte[] bytes = Files.readAllBytes(bundle);
    bytes[bytes.length / 2] ^= 1;
    Files.write(bundle, bytes);
    assertEquals(Command.UNUSABLE, run("replay", bundle.toString()));
    assertTrue(text(err).contains("FORMAT"), text(err));
  }

  @Test void namesTheNumberThatDiffers() throws IOException {
    String digest = Bundle.read(Files.readAllBytes(bundle)).digest();
    String forged = Files.readString(bundle).replace("\"total\":\"92.07\"", "\"total\":\"93.07\"");
    Files.writeString(bundle, forged.replace(digest,
        Spelling.digest(forged.getBytes(StandardCharsets.UTF_8), "digest")));
    assertEquals(Command.DIFFERS, run("recompute", bundle.toString(), "--quiet"));
    assertEquals("DIFFERS standings[0].total: stated \"93.07\", computed \"92.07\"", text(err).strip());
  }

  @Test void saysWhoWouldHaveWonWithoutABid() {
    assertEquals(Command.AGREES, run("whatif", bundle.toString(), "--without", "C"));
    assertTrue(text(out).contains("would be\t45766242.50\tA"), text(out));
  }

  @Test void saysWhoWouldHaveWonWithEachCoefficient() {
    assertEquals(Command.AGREES, run("whatif", bundle.toString(), "--each-k"));
    assertTrue(text(out).contains("wins\tC\t20 of 20"), text(out));
  }

  @Test void asksForOneQuestionAtATime() {
    assertEquals(Command.UNUSABLE, run("whatif", bundle.toString()));
    assertEquals(Command.UNUSABLE, run("whatif", bundle.toString(), "--each-k", "--without", "A"));
  }

  @Test void listsTheInfluenceOfGroups() {
    assertEquals(Command.AGREES, run("influence", bundle.toString(), "--group", "D,E"));
    assertTrue(text(out).contains("D,E\t45784236.00\t46098386.67\t-0.68\tC\tC"), text(out));
  }

  @Test void checksADocumentForUnreasonableConditions() throws IOException {
    Path document = folder.resolve("tender.txt");
    Files.writeString(document, "第一章 资格要求\n投标人须在本市注册。\n投标人须具有三级资质。\n");
    Path report = folder.resolve("report.json");
    assertEquals(Command.AGREES, run("fairness", document.toString(), "--out", report.toString()));
    assertTrue(text(out).contains("F01\t§2\t投标人须在本市注册。"), text(out));
    assertEquals(1, Json.tree(Files.readString(report)).get("findings").size());
    Files.write(document, new byte[] {(byte) 0xff});
    assertEquals(Command.UNUSABLE, run("fairness", document.toString()));
  }

  @Test void triesRingsAgainstAMethod() {
    assertEquals(Command.AGREES, run("manipulability", "town-small-works", "--rings", "1000", "--bidders", "6"));
    assertTrue(text(out).contains("sturdiest\tas-is"), text(out));
    assertEquals(Command.UNUSABLE, run("lab", "town-small-works", "--rings", "999"));
  }

  @Test void runsADrawAgain() throws IOException {
    Path draw = Example.BIDS.resolveSibling("draw.json");
    assertEquals(Command.AGREES, run("draw", draw.toString()));
    assertTrue(text(out).contains("agrees\t5 of 5 seats"), text(out));
    Path forged = folder.resolve("draw.json");
    Files.writeString(forged, Files.readString(draw).replace("4702", "4711"));
    assertEquals(Command.DIFFERS, run("draw", "verify", forged.toString()));
    assertTrue(text(err).contains("the seed was known before"), text(err));
  }

  @Test void refusesAnUnlawfulMethodWithItsArticle() throws IOException {
    Path method = folder.resolve("method.json");
    run("methods", "government-scoring-goods");
    Files.writeString(method, text(out).replace("\"points\": \"40\"", "\"points\": \"29\""));
    assertEquals(Command.UNUSABLE, run("evaluate", method.toString(), Example.BIDS.toString()));
    assertTrue(text(err).contains("87号令第五十五条"), text(err));
  }

  @Test void refusesAFileThatIsNotThere() {
    assertEquals(Command.UNUSABLE, run("recompute", folder.resolve("none.json").toString()));
    assertEquals(Command.UNUSABLE, run("evaluate", "none", Example.BIDS.toString()));
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return Commands.run(Commands.ALL, List.of(args), print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }
}
