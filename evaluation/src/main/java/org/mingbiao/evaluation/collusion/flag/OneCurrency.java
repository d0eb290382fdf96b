package org.mingbiao.evaluation.collusion.flag;

import java.io.PrintStream;

/**
 * The one currency in which amounts are compared: that of the settings, or else the first one met. Bids in another are
 * left out and reported. All codes of a run share one, so that they compare the same bids.
 */
public final class OneCurrency {
  private final PrintStream reports;
  private String currency;

  /**
   * Starts a run.
   *
   * @param settings whose {@code currency} is taken, and whose {@code info_currency_mismatches} silences the reports
   */
  public OneCurrency(FlagSettings settings, PrintStream reports) {
    this.currency = settings.text("", "currency").orElse(null);
    this.reports = settings.yes("output", "info_currency_mismatches") ? null : reports;
  }

  boolean admits(String ocid, String other) {
    if (currency == null) currency = other;
    boolean admitted = currency.equals(other);
    if (!admitted && reports != null) reports.println(ocid + ": " + other + " is not " + currency + ", skipped");
    return admitted;
  }

  /** Whether an amount can be compared with the others. */
  public boolean admits(Release release, Release.Price price) {
    return admits(release.ocid(), price.currency());
  }
}
