package org.mingbiao.evaluation.collusion.flag.code;

import java.util.Map;
import java.util.OptionalDouble;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.Findings.Group;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.OneCurrency;
import org.mingbiao.evaluation.collusion.flag.Quartiles;
import org.mingbiao.evaluation.collusion.flag.RedFlag;
import org.mingbiao.evaluation.collusion.flag.Release;
import org.mingbiao.evaluation.collusion.flag.SecondLowest;
import org.mingbiao.evaluation.collusion.flag.SecondLowest.Gap;

/** R058: the winning bid lies unusually far below the second lowest. */
public final class HeavyDiscount implements RedFlag<Map<String, Gap>> {
  private final SecondLowest second;
  private final OptionalDouble threshold;

  public HeavyDiscount(FlagSettings settings, OneCurrency currency) {
    second = new SecondLowest(settings, currency);
    threshold = settings.number("R058", "threshold");
  }

  @Override public Card card() {
    return new Card("R058", "R058", "r058", 1, 1);
  }

  @Override public Map<String, Gap> zero() {
    return SecondLowest.zero();
  }

  @Override public Map<String, Gap> fold(Map<String, Gap> gaps, Release release) {
    return second.fold(gaps, release);
  }

  @Override public Map<String, Gap> merge(Map<String, Gap> one, Map<String, Gap> other) {
    one.putAll(other);
    return one;
  }

  @Override public Findings finish(Map<String, Gap> gaps) {
    Findings findings = new Findings();
    double fence = threshold.orElseGet(() -> measured(gaps, findings));
    findings.fence("R058", "upper_fence", fence);
    if (fence > 0) gaps.forEach((ocid, gap) -> raise(ocid, gap, fence, findings));
    return findings;
  }

  private static double measured(Map<String, Gap> gaps, Findings findings) {
    Quartiles quartiles = SecondLowest.quartiles(gaps);
    findings.fence("R058", "q1", quartiles.first());
    findings.fence("R058", "q3", quartiles.third());
    return quartiles.upperFence();
  }

  private static void raise(String ocid, Gap gap, double fence, Findings findings) {
    if (!(gap.ratio() >= fence)) return;
    findings.raise(Group.OCID, ocid, "R058", gap.ratio());
    findings.raise(Group.Tenderer, gap.winner(), "R058", 0);
    findings.concerns("ocid_tenderer_r058", ocid, gap.winner());
  }
}
