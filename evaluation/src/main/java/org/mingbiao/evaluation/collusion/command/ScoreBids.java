package org.mingbiao.evaluation.collusion.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.score.ModelFile;
import org.mingbiao.evaluation.collusion.score.Score;
import org.mingbiao.evaluation.collusion.score.ScoreModel;

/** {@code score}: a probability of collusion for every tender. */
public final class ScoreBids implements Command {
  @Override public String name() {
    return "score";
  }

  @Override public String usage() {
    return "BIDS.csv [--model M] --out PREDICTIONS.csv: probability and flag of every tender, why it abstains, and the"
        + " log-odds each term adds; without a model, or for a market that is not in it, by theory";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    Arguments arguments = new Arguments(args, Set.of("--model", "--out"), Set.of());
    Path to = arguments.needed("--out");
    ScoreModel model = arguments.input("--model").map(ScoreBids::model).orElseGet(ScoreModel::untrained);
    List<Contest> contests = BidsFile.read(arguments.file("BIDS.csv"), err).contests();
    write(contests, model.score(contests), to);
    out.println(contests.size() + " tenders scored");
    return AGREES;
  }

  private static ScoreModel model(Path file) {
    try {
      return ModelFile.read(Files.readString(file));
    } catch (IOException | IllegalArgumentException fault) {
      throw new UnusableException(file + ": " + fault.getMessage());
    }
  }

  private static void write(List<Contest> contests, List<Score> scores, Path to) {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter rows = new CSVPrinter(Files.newBufferedWriter(to, StandardCharsets.UTF_8), format)) {
      rows.printRecord("dataset", "Tender", "score", "flag", "reason", "explanation");
      for (int i = 0; i < scores.size(); i++) {
        Score score = scores.get(i);
        String flag = score.lead().map(lead -> lead ? "1" : "0").orElse("");
        rows.printRecord(contests.get(i).lot().market(), contests.get(i).lot().tender(), score.probability(), flag,
            score.reason(), explanation(score.parts()));
      }
    } catch (IOException fault) {
      throw new UnusableException(to + ": " + fault.getMessage());
    }
  }

  private static String explanation(Map<String, Double> parts) {
    return parts.entrySet().stream().filter(part -> Math.abs(part.getValue()) >= 0.005)
        .map(part -> String.format(Locale.ROOT, "%s %+.2f", part.getKey(), part.getValue()))
        .collect(Collectors.joining("; "));
  }
}
