package org.mingbiao.seal.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingbiao.seal.SealException;

/** {@code java -jar bid.jar COMMAND …}: exit 0 on success, 1 refused, 2 wrong command line, 3 disk or file trouble. */
public final class Main {
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int TROUBLE = 3;

  private static final Set<String> FLAGS = Set.of("json", "renew");

  private static final String HELP = """
      bid — make, check and open sealed bids (.mbid)

        ca init DIR --suite intl|gm [--name NAME]
        ca issue DIR --name NAME --code USCC --out F.p12 --password-file PW [--renew] [--algorithm p256|rsa] [--days N]
        ca revoke DIR --code USCC
        seal --tender TENDER.json --envelope ID=FILE|DIR … --key F.p12 --password-file PW
             [--also CERT]… [--trustee CERT]… [--k N] [--supersedes OLD.mbid] --out X.mbid
        inspect X.mbid
        verify X.mbid --trust ca.pem… [--crl ca.crl]… [--at INSTANT]
        rehearse X.mbid KEY
        card X.mbid KEY                     prints the recovery card: whoever holds it opens the bid
        release X.mbid KEY --envelope ID [--cut-off HEX] [--card CARD] --out FILE
        open X.mbid --envelope ID --out DIR (KEY | --card CARD | --release FILE)

      KEY: --key F.p12 --password-file PW, or a hardware token: --key pkcs11:LIBRARY[#SLOT] with its PIN in the file
      TENDER.json: {"tender":"…","lot":"…","tenderDocs":"64 hex digits","deadline":"2026-12-01T01:00:00Z"}
      --json prints results for programs. The container's format: docs/spec/sealed-bid.md
      """;

  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  Main(Clock clock, PrintStream out, PrintStream err, boolean terminal) {
    this.clock = clock;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  public static void main(String[] line) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new Main(Clock.systemUTC(), out, err, System.console() != null).run(line));
  }

  /** @return the exit status */
  int run(String... line) {
    boolean json = Arrays.asList(line).contains("--json");
    Console console = new Console(out, err, json, terminal);
    try {
      if (line.length == 0 || Set.of("help", "--help", "-h").contains(line[0])) {
        out.print(HELP);
        return line.length == 0 ? USAGE : 0;
      }
      command(line[0]).run(new Arguments(List.of(line).subList(1, line.length), FLAGS), console);
      return 0;
    } catch (SealException e) {
      return fail(console, REFUSED, e.fault().name(), e.getMessage());
    } catch (UsageException e) {
      return fail(console, USAGE, "USAGE", e.getMessage() + " (bid help shows all commands)");
    } catch (IOException e) {
      return fail(console, TROUBLE, "IO", e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  private static int fail(Console console, int status, String fault, String detail) {
    console.err().println("bid: " + detail);
    if (console.json()) console.result(new TreeMap<>(Map.of("ok", false, "fault", fault, "detail", detail)));
    return status;
  }

  private interface Command {
    void run(Arguments arguments, Console console) throws IOException;
  }

  private Command command(String name) {
    return switch (name) {
      case "ca" -> new CaCommand(clock)::run;
      case "seal" -> new SealCommand(clock)::run;
      case "inspect" -> new CheckCommands(clock)::inspect;
      case "verify" -> new CheckCommands(clock)::verify;
      case "rehearse" -> new OpenCommands(clock)::rehearse;
      case "card" -> new OpenCommands(clock)::card;
      case "release" -> new OpenCommands(clock)::release;
      case "open" -> new OpenCommands(clock)::open;
      default -> throw new UsageException("unknown command " + name);
    };
  }
}
