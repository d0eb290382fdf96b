package org.mingbiao.evaluation.outsider;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.fairness.FairnessCheck;
import org.mingbiao.evaluation.fairness.Finding;
import org.mingbiao.evaluation.tenderdoc.DocumentFile;
import org.mingbiao.evaluation.tenderdoc.TenderDocument;
import org.mingbiao.evaluation.tenderdoc.UnreadableException;

/** {@code fairness}: unreasonable conditions in a tender document, each a question and no verdict. */
public final class CheckFairness implements Command {
  @Override public String name() {
    return "fairness";
  }

  @Override public String usage() {
    return "DOCUMENT: flags F01 to F17 in a PDF, DOCX or text file, each with page, article and a proposed wording";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    List<Finding> findings = FairnessCheck.check(document(new Arguments(args, Set.of(), Set.of()).file("DOCUMENT")));
    var print = new Printout(out);
    for (Finding each : findings) {
      print.line(each.flag().name(), String.valueOf(each.page()), each.sentence(), each.article(), each.proposal());
    }
    return AGREES;
  }

  private static TenderDocument document(Path file) {
    try {
      return DocumentFile.read(file);
    } catch (UnreadableException e) {
      throw new UnusableException(file + ": " + e.getMessage());
    }
  }
}
