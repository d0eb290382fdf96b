package org.mingbiao.evaluation.collusion.flag.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.OneCurrency;
import org.mingbiao.evaluation.collusion.flag.RedFlag;
import org.mingbiao.evaluation.collusion.flag.Release;

/** The codes that the settings switch on, at work on one run of releases. */
public final class RedFlags {
  private final Set<String> excluded;
  private final boolean mapsTenderers;
  private final Findings tenderers = new Findings();
  private final List<Running<?>> running = new ArrayList<>();

  /** A code and what it has kept so far. */
  private static final class Running<A> {
    private final RedFlag<A> flag;
    private A state;

    private Running(RedFlag<A> flag) {
      this.flag = flag;
      this.state = flag.zero();
    }

    private void fold(Release release) {
      state = flag.fold(state, release);
    }

    private Findings finish() {
      return flag.finish(state);
    }
  }

  /**
   * Starts a run.
   *
   * @param currency shared by the codes that compare amounts
   * @param mapsTenderers whether to keep who bid in which process, for the codes that flag a tenderer over processes
   * @throws IllegalArgumentException if a setting has no meaning
   */
  public RedFlags(FlagSettings settings, OneCurrency currency, boolean mapsTenderers) {
    excluded = settings.words("exclusions", "procurement_method_details", "");
    this.mapsTenderers = mapsTenderers
        && (settings.enables("R025") || settings.enables("R038") || settings.enables("R048"));
    // The two that compare with the second lowest bid come first: the first bid they meet may set the currency.
    add(settings, "R024", () -> new CloseSecond(settings, currency));
    add(settings, "R058", () -> new HeavyDiscount(settings, currency));
    add(settings, "R003", () -> new ShortPeriod(settings));
    add(settings, "R018", () -> new SingleBid(settings));
    add(settings, "R025", () -> new UnsuccessfulBidder(settings));
    add(settings, "R028", () -> new IdenticalPrices(settings));
    add(settings, "R030", LateBidWon::new);
    add(settings, "R035", () -> new AllButWinnerDisqualified(settings));
    add(settings, "R036", () -> new LowestDisqualified(settings, currency));
    add(settings, "R038", () -> new ManyDisqualified(settings));
    add(settings, "R048", () -> new HeterogeneousSupplier(settings));
  }

  private void add(FlagSettings settings, String code, Supplier<RedFlag<?>> flag) {
    if (settings.enables(code)) running.add(new Running<>(flag.get()));
  }

  /** Looks at a JSON text; one that is no release, is cancelled or excluded is passed over. */
  public void fold(Object json) {
    Release.of(json).filter(release -> !release.isCancelled() && release.hasDetails(Set.of(), excluded))
        .ifPresent(this::fold);
  }

  private void fold(Release release) {
    running.forEach(code -> code.fold(release));
    if (!mapsTenderers) return;
    for (Object bid : release.submittedBids()) {
      for (String id : Release.ids(bid, "tenderers")) tenderers.concerns("ocid_tenderer", release.ocid(), id);
    }
  }

  /** What all codes found. */
  public Findings finish() {
    running.forEach(code -> tenderers.add(code.finish()));
    return tenderers;
  }
}
