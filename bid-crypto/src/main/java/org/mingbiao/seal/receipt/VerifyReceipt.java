package org.mingbiao.seal.receipt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.log.Opening;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.timestamp.Timestamp;
import org.mingbiao.seal.timestamp.TimestampAuthorities;

/**
 * The command {@code receipt RECEIPT --policy POLICY}, which asks nobody: no network, no server. Further:
 * {@code --statement FILE} that the receipt is for this file; {@code --deadline INSTANT} that it was received before;
 * {@code --cut-off CHECKPOINT} (with the deadline) that it is inside the tree that closed the tender;
 * {@code --timestamp TOKEN --authorities PEM} (with the statement) that a listed authority stamped the statement;
 * {@code --json} for programs.
 */
public final class VerifyReceipt {
  static final int NOT_PROVEN = 1;
  static final int USAGE = 2;
  static final int TROUBLE = 3;

  private static final String USAGE_TEXT = "usage: receipt RECEIPT --policy POLICY [--statement FILE]"
      + " [--deadline INSTANT [--cut-off CHECKPOINT]] [--timestamp TOKEN --authorities PEM] [--json]";
  private static final Set<String> OPTIONS = Set.of(
      "--policy", "--statement", "--cut-off", "--deadline", "--timestamp", "--authorities");
  /** Larger is no seal (16 KiB) and no other statement of a bidder. */
  private static final long FILE_BYTES_MAX = 1 << 20;

  private final Map<String, String> options = new HashMap<>();
  private final Map<String, Object> findings = new LinkedHashMap<>();
  private String receipt;
  private boolean json;

  private VerifyReceipt() {}

  public static void main(String[] args) {
    System.exit(run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8)));
  }

  /**
   * @param args without the word {@code receipt}
   * @return 0 if the receipt proves what was asked; 1 if not, 2 for a wrong command line, 3 for a file that cannot be
   *     read, with the reason on {@code err}
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    VerifyReceipt command = new VerifyReceipt();
    if (!command.understands(args)) {
      err.println(USAGE_TEXT);
      return USAGE;
    }
    try {
      command.verify();
      command.print(out);
      return 0;
    } catch (FlawedException e) {
      return command.fail(NOT_PROVEN, e.flaw().name(), e.getMessage(), out, err);
    } catch (DateTimeException e) {
      return command.fail(USAGE, "USAGE", "--deadline must be like 2026-12-01T01:00:00Z", out, err);
    } catch (IOException e) {
      return command.fail(TROUBLE, "IO", e.getClass().getSimpleName() + " " + e.getMessage(), out, err);
    }
  }

  private boolean understands(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--json")) {
        json = true;
      } else if (OPTIONS.contains(args[i])) {
        if (i + 1 == args.length || options.put(args[i], args[i + 1]) != null) {
          return false;
        }
        i++;
      } else if (args[i].startsWith("--") || receipt != null) {
        return false;
      } else {
        receipt = args[i];
      }
    }
    return receipt != null && has("--policy")
        && (has("--deadline") || !has("--cut-off"))
        && has("--timestamp") == has("--authorities")
        && (has("--statement") || !has("--timestamp"));
  }

  private boolean has(String option) {
    return options.containsKey(option);
  }

  private void verify() throws IOException {
    Policy policy = Policy.parse(file(options.get("--policy")));
    Proven proven = Receipt.parse(file(receipt)).prove(policy);
    describe(proven);
    if (has("--statement")) {
      verifyStatement(proven, file(options.get("--statement")));
    }
    if (has("--deadline")) {
      verifyDeadline(proven, policy, Instant.parse(options.get("--deadline")));
    }
  }

  private void verifyStatement(Proven proven, byte[] statement) throws IOException {
    proven.requireStatement(statement);
    findings.put("isForStatement", true);
    if (has("--timestamp")) {
      Timestamp timestamp = TimestampAuthorities.parse(file(options.get("--authorities")))
          .verify(file(options.get("--timestamp")), statement);
      findings.put("timestamp", timestamp.time().toString());
      findings.put("timestampAuthority", timestamp.authority());
    }
  }

  private void verifyDeadline(Proven proven, Policy policy, Instant deadline) throws IOException {
    proven.requireBefore(deadline);
    findings.put("isBeforeDeadline", true);
    if (has("--cut-off")) {
      CutOff cutOff = CutOff.of(Note.parse(file(options.get("--cut-off"))), policy, deadline);
      cutOff.admit(proven);
      findings.put("isInsideCutOff", true);
      findings.put("cutOffDigest", cutOff.digest().base64());
    }
  }

  private void describe(Proven proven) {
    Opening opening = proven.opening();
    findings.put("valid", true);
    findings.put("log", proven.witnessed().checkpoint().origin());
    findings.put("index", proven.index());
    findings.put("kind", opening.kind());
    findings.put("statement", opening.statement().base64());
    findings.put("received", opening.reception().received().toString());
    opening.reception().clockOffsetMicros().ifPresent(micros -> findings.put("clockOffsetMicros", micros));
    opening.reception().before().ifPresent(before -> findings.put("before", before.toString()));
    findings.put("witnessedBy", proven.witnessed().seenBy().toString());
    findings.put("witnesses", List.copyOf(proven.witnessed().cosignatures().keySet()));
    findings.put("treeSize", proven.witnessed().checkpoint().size());
    findings.put("treeRoot", proven.witnessed().checkpoint().root().base64());
  }

  private void print(PrintStream out) {
    if (json) {
      out.println(new String(CanonicalJson.write(findings), StandardCharsets.UTF_8));
    } else {
      findings.forEach((name, value) -> out.println(name + ": " + value));
    }
  }

  private int fail(int status, String fault, String detail, PrintStream out, PrintStream err) {
    err.println("bid: " + detail);
    if (json) {
      out.println(new String(CanonicalJson.write(Map.of("ok", false, "fault", fault, "detail", detail)),
          StandardCharsets.UTF_8));
    }
    return status;
  }

  private static byte[] file(String name) throws IOException {
    Path path = Path.of(name);
    if (Files.size(path) > FILE_BYTES_MAX) {
      throw new IOException(name + " is longer than " + FILE_BYTES_MAX + " bytes");
    }
    return Files.readAllBytes(path);
  }
}
