package org.mingbiao.seal.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.timestamp.AuthorityPem;
import org.mingbiao.seal.timestamp.DemonstrationAuthority;
import org.mingbiao.seal.timestamp.TimestampQuery;
import org.mingbiao.seal.timestamp.TimestampSuite;

class VerifyReceiptTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach void writeFiles() throws IOException {
    Desk desk = new Desk();
    Note cutOff = desk.publish(Desk.DEADLINE.plusSeconds(1));
    write("r.tlog-proof", desk.receipts.under(cutOff, Desk.INDEX).bytes());
    write("cutoff", cutOff.bytes());
    write("early", desk.publish(Desk.DEADLINE).bytes());
    write("policy", Ring.policyText().getBytes(StandardCharsets.UTF_8));
    write("seal", Desk.SEAL);
    write("other", new byte[] {1});
  }

  @Test void acceptsAReceiptAndSaysWhatItProves() {
    assertEquals(0, run("r.tlog-proof", "--policy", "policy"));
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.startsWith("valid: true\nlog: log.example.org/mingbiao\nindex: 517\nkind: seal\n"), text);
    assertTrue(text.contains("\nreceived: 2026-11-23T01:59:59.999999Z\n"), text);
    assertTrue(text.contains("\nwitnesses: [court, notary, university]\n"), text);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test void aProgramReadsTheSameAsJson() throws IOException {
    assertEquals(0, run("r.tlog-proof", "--policy", "policy", "--statement", "seal", "--json"));
    JsonNode json = new ObjectMapper().readTree(out.toByteArray());
    assertTrue(json.get("valid").asBoolean());
    assertEquals(517, json.get("index").asInt());
    assertEquals(-120, json.get("clockOffsetMicros").asInt());
    assertEquals(3, json.get("witnesses").size());
  }

  @Test void aProgramReadsTheReasonAsJson() throws IOException {
    write("r.tlog-proof", "\"nonsense\"\u0007".getBytes(StandardCharsets.UTF_8));
    assertEquals(1, run("r.tlog-proof", "--policy", "policy", "--json"));
    JsonNode json = new ObjectMapper().readTree(out.toByteArray());
    assertFalse(json.get("ok").asBoolean());
    assertEquals("MALFORMED", json.get("fault").asText());
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("bid: MALFORMED"));
  }

  @Test void tellsTheRightStatementFromAnother() {
    assertEquals(0, run("r.tlog-proof", "--policy", "policy", "--statement", "seal"));
    assertEquals(1, run("r.tlog-proof", "--policy", "policy", "--statement", "other"));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("bid: OTHER_STATEMENT"));
  }

  @Test void tellsACutOffFromACheckpointThatIsTooEarly() {
    String deadline = Desk.DEADLINE.toString();
    assertEquals(0, run("r.tlog-proof", "--policy", "policy", "--cut-off", "cutoff", "--deadline", deadline));
    assertEquals(1, run("r.tlog-proof", "--policy", "policy", "--cut-off", "early", "--deadline", deadline));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("bid: CUT_OFF_TOO_EARLY"));
  }

  @Test void checksATimeStampOfAListedAuthority() throws IOException {
    SecureRandom random = new SecureRandom();
    DemonstrationAuthority authority =
        new DemonstrationAuthority("Example TSA", TimestampSuite.NATIONAL, Ring.CLOCK, random);
    TimestampQuery query = TimestampQuery.of(Desk.SEAL, TimestampSuite.NATIONAL, random);
    write("seal.tst", query.tokenOf(authority.answer(query.bytes())));
    write("tsa.pem", AuthorityPem.of(authority));
    write("none.pem", AuthorityPem.of(new DemonstrationAuthority("Other", TimestampSuite.NATIONAL, Ring.CLOCK, random)));
    assertEquals(0, run("r.tlog-proof", "--policy", "policy", "--statement", "seal", "--timestamp", "seal.tst",
        "--authorities", "tsa.pem"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("timestampAuthority: CN=Example TSA"));
    assertEquals(1, run("r.tlog-proof", "--policy", "policy", "--statement", "seal", "--timestamp", "seal.tst",
        "--authorities", "none.pem"));
  }

  @Test void aMissingFileIsAReasonAndNotACrash() {
    assertEquals(3, run("nowhere", "--policy", "policy"));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("nowhere"));
  }

  @Test void aFileBeyondTheLimitIsNotRead() throws IOException {
    write("large", new byte[(1 << 20) + 1]);
    assertEquals(3, run("r.tlog-proof", "--policy", "policy", "--statement", "large"));
  }

  @Test void aDeadlineThatIsNoInstantIsAReason() {
    assertEquals(2, run("r.tlog-proof", "--policy", "policy", "--deadline", "noon"));
  }

  @Test void tellsADeadlineThatWasMetFromOneThatWasNot() {
    assertEquals(0, run("r.tlog-proof", "--policy", "policy", "--deadline", "2026-11-23T02:00:00Z"));
    assertEquals(1, run("r.tlog-proof", "--policy", "policy", "--deadline", "2026-11-23T01:59:59.999999Z"));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("bid: LATE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "r.tlog-proof", "--policy policy", "r.tlog-proof --policy", "r.tlog-proof r2 --policy policy",
      "r.tlog-proof --policy policy --policy policy", "r.tlog-proof --policy policy --unknown x",
      "r.tlog-proof --policy policy --cut-off cutoff",
      "r.tlog-proof --policy policy --timestamp t --authorities a",
      "r.tlog-proof --policy policy --statement s --timestamp t"})
  void explainsItselfForArgumentsThatMeanNothing(String line) {
    assertEquals(2, run(line.isEmpty() ? new String[0] : line.split(" ")));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("usage: receipt RECEIPT --policy POLICY"));
  }

  private int run(String... arguments) {
    List<String> args = new ArrayList<>(List.of(arguments));
    for (int i = 0; i < args.size(); i++) {
      boolean isFile = !args.get(i).startsWith("--") && (i == 0 || !args.get(i - 1).equals("--deadline"));
      args.set(i, isFile ? folder.resolve(args.get(i)).toString() : args.get(i));
    }
    return VerifyReceipt.run(args.toArray(String[]::new), print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }
}
