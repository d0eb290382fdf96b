package org.mingbiao.seal.receipt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.seal.log.Opening;
import org.mingbiao.seal.note.FlawedException;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.Policy;
import org.mingbiao.seal.timestamp.Timestamp;
import org.mingbiao.seal.timestamp.TimestampAuthorities;

/**
 * The command {@code receipt RECEIPT --policy POLICY}, which asks nobody: no network, no server. Further:
 * {@code --statement FILE} that the receipt is for this file; {@code --cut-off CHECKPOINT --deadline INSTANT} that it
 * counts for the deadline; {@code --timestamp TOKEN --authorities PEM} (with {@code --statement}) that a listed
 * authority stamped the statement; {@code --json}.
 */
public final class VerifyReceipt {
  private static final String USAGE = "usage: receipt RECEIPT --policy POLICY [--statement FILE]"
      + " [--cut-off CHECKPOINT --deadline INSTANT] [--timestamp TOKEN --authorities PEM] [--json]";
  private static final Set<String> OPTIONS = Set.of(
      "--policy", "--statement", "--cut-off", "--deadline", "--timestamp", "--authorities");
  /** Larger is no seal (16 KiB) and no other statement of a bidder. */
  private static final long FILE_BYTES_MAX = 1 << 20;

  private final Map<String, String> options = new LinkedHashMap<>();
  private final Map<String, String> findings = new LinkedHashMap<>();
  private String receipt;
  private boolean json;

  private VerifyReceipt() {}

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /** @return 0 if the receipt proves what it says, 1 if not (the reason on {@code err}), 2 for wrong arguments */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    VerifyReceipt command = new VerifyReceipt();
    if (!command.understands(args)) {
      err.println(USAGE);
      return 2;
    }
    try {
      command.verify();
      out.print(command.json ? command.asJson() : command.asText());
      return 0;
    } catch (FlawedException | IOException | DateTimeException e) {
      err.println(command.json ? "{\"valid\":false,\"reason\":" + quoted(reason(e)) + "}" : "not valid: " + reason(e));
      return 1;
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
    return receipt != null && options.containsKey("--policy")
        && options.containsKey("--cut-off") == options.containsKey("--deadline")
        && options.containsKey("--timestamp") == options.containsKey("--authorities")
        && (options.containsKey("--statement") || !options.containsKey("--timestamp"));
  }

  private void verify() throws IOException {
    Policy policy = Policy.parse(file(options.get("--policy")));
    Proven proven = Receipt.parse(file(receipt)).prove(policy);
    describe(proven);
    if (options.containsKey("--statement")) {
      byte[] statement = file(options.get("--statement"));
      proven.requireStatement(statement);
      findings.put("file", "is the statement");
      if (options.containsKey("--timestamp")) {
        describe(TimestampAuthorities.parse(file(options.get("--authorities")))
            .verify(file(options.get("--timestamp")), statement));
      }
    }
    if (options.containsKey("--cut-off")) {
      Instant deadline = Instant.parse(options.get("--deadline"));
      CutOff cutOff = CutOff.of(Note.parse(file(options.get("--cut-off"))), policy, deadline);
      cutOff.admit(proven);
      findings.put("cut-off", "counts for the deadline " + deadline);
    }
  }

  private void describe(Proven proven) {
    Opening opening = proven.opening();
    findings.put("log", proven.witnessed().checkpoint().origin());
    findings.put("index", Long.toString(proven.index()));
    findings.put("kind", opening.kind());
    findings.put("statement", opening.statement().base64());
    findings.put("received", opening.reception().received().toString());
    opening.reception().clockOffsetMicros().ifPresent(micros -> findings.put("clock offset", micros + " µs"));
    opening.reception().before().ifPresent(before -> findings.put("before", before.toString()));
    findings.put("witnessed by", proven.witnessed().seenBy().toString());
    findings.put("witnesses", String.join(" ", proven.witnessed().cosignatures().keySet()));
    findings.put("tree size", Long.toString(proven.witnessed().checkpoint().size()));
    findings.put("tree root", proven.witnessed().checkpoint().root().base64());
  }

  private void describe(Timestamp timestamp) {
    findings.put("time stamp", timestamp.time() + " ± " + timestamp.accuracy() + " by " + timestamp.authority());
  }

  private String asText() {
    StringBuilder text = new StringBuilder("valid\n");
    findings.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    return text.toString();
  }

  private String asJson() {
    List<String> fields = new ArrayList<>(List.of("\"valid\":true"));
    findings.forEach((name, value) -> fields.add(quoted(name.replaceAll("[ -]", "_")) + ":" + quoted(value)));
    return "{" + String.join(",", fields) + "}\n";
  }

  private static String quoted(String value) {
    StringBuilder json = new StringBuilder("\"");
    value.chars().forEach(c -> {
      if (c < ' ' || c == '"' || c == '\\') {
        json.append(String.format("\\u%04x", c));
      } else {
        json.append((char) c);
      }
    });
    return json.append('"').toString();
  }

  private static String reason(Exception e) {
    return e instanceof IOException ? e.getClass().getSimpleName() + " " + e.getMessage() : e.getMessage();
  }

  private static byte[] file(String name) throws IOException {
    Path path = Path.of(name);
    if (Files.size(path) > FILE_BYTES_MAX) {
      throw new IOException(name + " is longer than " + FILE_BYTES_MAX + " bytes");
    }
    return Files.readAllBytes(path);
  }
}
