package org.mingbiao.evaluation.collusion.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.FalseDiscovery;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.ring.CoBidding;
import org.mingbiao.evaluation.collusion.ring.CoBidding.Bond;
import org.mingbiao.evaluation.collusion.ring.PermanentLoser;
import org.mingbiao.evaluation.collusion.ring.SameWinner;

/** {@code rings}: who meets whom too often in each market, who never wins, and the communities with their habits. */
public final class FindRings implements Command {
  private static final double DISCOVERY = 0.05;

  @Override public String name() {
    return "rings";
  }

  @Override public String usage() {
    return "BIDS.csv --out RINGS.json: per market the pairs, permanent losers and same winners with q at most 5 %, and"
        + " the communities of bidders with what sets them apart; needs the column bidder";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    Arguments arguments = new Arguments(args, Set.of("--out"), Set.of());
    Path to = arguments.needed("--out");
    Map<String, List<Contest>> markets = BidsFile.read(arguments.file("BIDS.csv"), err).contests().stream()
        .filter(contest -> !contest.bidders().isEmpty())
        .collect(Collectors.groupingBy(contest -> contest.lot().market(), TreeMap::new, Collectors.toList()));
    if (markets.isEmpty()) throw new UnusableException("no bid names its bidder");
    Map<String, Object> report = new LinkedHashMap<>();
    markets.forEach((market, contests) -> report.put(market, market(contests)));
    try {
      Files.writeString(to, Json.write(report) + "\n");
    } catch (IOException fault) {
      throw new UnusableException(to + ": " + fault.getMessage());
    }
    out.println(markets.size() + " markets searched");
    return AGREES;
  }

  private static Map<String, Object> market(List<Contest> contests) {
    Map<String, Object> report = new LinkedHashMap<>();
    List<Object> pairs = new ArrayList<>();
    for (Bond bond : Rings.read(new CoBidding(), contests)) if (bond.q() <= DISCOVERY) pairs.add(pair(bond));
    report.put("co-bidding", pairs);
    report.put("permanent-loser", discovered(Rings.read(new PermanentLoser(), contests)));
    report.put("same-winner", discovered(Rings.read(new SameWinner(), contests)));
    report.put("communities", new Rings(contests).communities());
    return report;
  }

  private static Map<String, Object> pair(Bond bond) {
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put("about", List.of(bond.pair().first(), bond.pair().second()));
    pair.put("met", bond.met());
    pair.put("expected", bond.expected());
    pair.put("overlap", bond.overlap());
    pair.put("p", bond.p());
    pair.put("q", bond.q());
    return pair;
  }

  private static List<Object> discovered(List<Tested> tested) {
    List<Tested> read = tested.stream().filter(one -> !Double.isNaN(one.p()))
        .sorted(Comparator.comparingDouble(Tested::p)).toList();
    double[] q = FalseDiscovery.adjust(read.stream().mapToDouble(Tested::p).toArray());
    List<Object> found = new ArrayList<>();
    for (int i = 0; i < q.length && q[i] <= DISCOVERY; i++) {
      Map<String, Object> one = Rings.line(read.get(i));
      one.put("q", q[i]);
      found.add(one);
    }
    return found;
  }
}
