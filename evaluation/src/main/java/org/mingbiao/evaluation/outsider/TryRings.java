package org.mingbiao.evaluation.outsider;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.lab.Market;
import org.mingbiao.evaluation.lab.RingReport;
import org.mingbiao.evaluation.lab.Variant;
import org.mingbiao.evaluation.lab.Variants;
import org.mingbiao.evaluation.method.MethodPack;

/** {@code manipulability}, also {@code lab}: what companions could make of a method. */
public final class TryRings implements Command {
  private final String name;

  public TryRings(String name) {
    this.name = name;
  }

  @Override public String name() {
    return name;
  }

  @Override public String usage() {
    return "METHOD.json [--bidders N] [--rings N] [--seed N] [--out REPORT.json]: simulated rings against a method, and"
        + " which variant is sturdier";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    var arguments = new Arguments(args, Set.of("--bidders", "--rings", "--seed", "--out"), Set.of());
    MethodPack method = Papers.method(arguments.files("METHOD.json").get(0));
    Market usual = Market.USUAL;
    var market = new Market((int) number(arguments, "--bidders", usual.bidders()), usual.mean(), usual.spread(),
        usual.leaderCost(), (int) number(arguments, "--rings", usual.rings()),
            number(arguments, "--seed", usual.seed()));
    List<Variant> variants = Variants.sturdiestFirst(method, market);
    print(variants, new Printout(out));
    arguments.value("--out").ifPresent(to ->
        Papers.write(Path.of(to), Json.pretty(new Report(method.id(), market, variants))
            .getBytes(StandardCharsets.UTF_8)));
    return AGREES;
  }

  private record Report(String method, Market market, List<Variant> variants) {}

  private static void print(List<Variant> variants, Printout print) {
    print.line("variant", "companions", "alone wins", "profit %", "together wins", "profit %", "gain", "shift %");
    for (Variant variant : variants) {
      for (RingReport ring : variant.rings())
        print.line(variant.name(), String.valueOf(ring.companions()), places(ring.alone().wins()),
            places(ring.alone().profit()), places(ring.together().wins()), places(ring.together().profit()),
            places(ring.gain()), places(ring.shiftPercent()));
      print.line("manipulability", variant.name(), places(variant.manipulability()));
    }
    print.line("sturdiest", variants.get(0).name());
  }

  private static String places(double number) {
    return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, "%.3f", number);
  }

  private static long number(Arguments arguments, String option, long usual) {
    String text = arguments.value(option).orElse(String.valueOf(usual));
    if (!text.matches("[0-9]{1,9}")) throw new UnusableException(option + " needs a whole number");
    return Long.parseLong(text);
  }
}
