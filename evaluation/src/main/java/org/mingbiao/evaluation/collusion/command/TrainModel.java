package org.mingbiao.evaluation.collusion.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.score.ModelFile;
import org.mingbiao.evaluation.collusion.score.Training;
import org.mingbiao.evaluation.collusion.validation.Protocols;

/** {@code train}: a score from decided tenders, and how good it is on tenders, markets and bidders it has not seen. */
public final class TrainModel implements Command {
  @Override public String name() {
    return "train";
  }

  @Override public String usage() {
    return "BIDS.csv --out M [--prices-only] [--no-validation]: learns from the column label and prints how good the"
        + " score is on unseen tenders, markets and bidder communities";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    Arguments arguments = new Arguments(args, Set.of("--out"), Set.of("--prices-only", "--no-validation"));
    Path to = arguments.needed("--out");
    Map<Contest, Boolean> decided = MeasureScreens.decided(BidsFile.read(arguments.file("BIDS.csv"), err));
    Training training = new Training(!arguments.has("--prices-only"));
    if (!arguments.has("--no-validation")) new Protocols(decided, training).print(out, err);
    try {
      Files.writeString(to, ModelFile.write(training.train(decided)));
    } catch (IOException fault) {
      throw new UnusableException(to + ": " + fault.getMessage());
    }
    out.println("model of " + decided.size() + " decided tenders written to " + to);
    return AGREES;
  }
}
