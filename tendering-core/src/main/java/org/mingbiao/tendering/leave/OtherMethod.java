package org.mingbiao.tendering.leave;

import java.util.Optional;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.region.RegionCode;
import org.mingbiao.shared.region.Threshold;
import org.mingbiao.shared.region.Threshold.Bought;
import org.mingbiao.shared.region.Thresholds;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** A project held against the sum from which on government procurement tenders openly (公开招标数额标准, 政府采购法 第二十七条). */
public record OtherMethod(Tender tender, Optional<Rule> rule, Thresholds thresholds) {

  public static OtherMethod of(Tender tender, TenderLaw law, Thresholds thresholds) {
    return new OtherMethod(tender, law.find("S02"), thresholds);
  }

  /** The region's sum on the day of registration; the region's level stands for that of the budget. */
  public Optional<Threshold> sum() {
    RegionCode region = new RegionCode(tender.region);
    return thresholds.find(new Threshold.Question("S02", bought(tender.kind), region.level(), region, tender.lawDay));
  }

  /** Whether the budget reaches the sum. Where the region's sum was not entered it does: a gap in the table spares nobody. */
  public boolean isReached() {
    return sum().map(line -> tender.budget.compareTo(line.amount()) >= 0).orElse(true);
  }

  /** The rule that asks for leave, if it does. Works that are not tendered follow 实施条例 第二十五条 and need none. */
  public Optional<Rule> asksLeave() {
    boolean works = tender.kind == Kind.WORKS || tender.kind == Kind.EPC;
    return rule.filter(asks -> tender.method != Method.OPEN && !works && isReached());
  }

  private static Bought bought(Kind kind) {
    return switch (kind) {
      case WORKS, EPC -> Bought.WORKS;
      case GOODS -> Bought.GOODS;
      case SERVICES, CONSULTING -> Bought.SERVICES;
    };
  }
}
