package org.mingbiao.evaluation.outsider;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.exact.CanonicalJson;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.fairness.FairnessReport;
import org.mingbiao.evaluation.fairness.Finding;
import org.mingbiao.evaluation.tenderdoc.DocumentFile;
import org.mingbiao.evaluation.tenderdoc.UnreadableException;

/** {@code fairness}: unreasonable conditions in a tender document. */
public final class CheckFairness implements Command {
  @Override public String name() {
    return "fairness";
  }

  @Override public String usage() {
    return "DOCUMENT [--out REPORT.json]:"
        + " unreasonable conditions in a PDF, DOCX or text, each with article and proposal";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    var arguments = new Arguments(args, Set.of("--out"), Set.of());
    FairnessReport report = report(arguments.file("DOCUMENT"));
    var print = new Printout(out);
    for (Finding each : report.findings()) {
      print.line(each.flag().name(), each.page() == 0 ? "§" + each.paragraph() : "p. " + each.page(), each.sentence());
      print.line("", each.article(), each.proposal());
    }
    print.line("flags", report.findings().size() + " in " + report.paragraphs() + " paragraphs");
    arguments.value("--out").ifPresent(to ->
        Papers.write(Path.of(to), Json.pretty(report).getBytes(StandardCharsets.UTF_8)));
    return AGREES;
  }

  private static FairnessReport report(Path file) {
    byte[] bytes = Papers.bytes(file);
    try {
      return FairnessReport.of(file.getFileName().toString(), CanonicalJson.sha256(bytes), DocumentFile.read(bytes));
    } catch (UnreadableException unreadable) {
      throw new UnusableException(file + ": " + unreadable.getMessage());
    }
  }
}
