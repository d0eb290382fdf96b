package org.mingbiao.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.BIDS_SUFFICE;
import static org.mingbiao.shared.refusal.Refusal.TOO_FEW_BIDS;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.document.Terms.CountRule;
import org.mingbiao.tendering.project.TenderLaw;

/**
 * Whether too few bids are left of an opened lot, so that it is not judged but given up (87号令 第四十三条, 第四十四条; 政府采购法
 * 第三十六条). Where the law names no number after the opening the document does; in engineering tendering it is then the committee
 * that rejects all, in its report (招标投标法 第四十二条).
 *
 * @param stage of the lot's review, or null before it begins
 * @param left see {@link #left}
 * @param winnable whether the delivered report leaves anybody who may win; says nothing before
 */
public record Shortfall(ReviewStage stage, int left, boolean winnable) {
  /** Where nothing names a number: there must be something to judge. */
  private static final int ANY = 1;

  /** How many bidders the opened bids that were not rejected count as. */
  public static int left(List<Bid> bids, TenderLaw law) {
    List<Bid> standing = bids.stream().filter(bid -> bid.stage == BidStage.DECRYPTED).toList();
    return law.find("C18").isPresent() ? Bid.bidders(standing) : standing.size();
  }

  /** How many must be left for a review. */
  public static int least(TenderLaw law, CountRule counts) {
    if (law.find("O02Q").isPresent()) return law.rule("O02Q").count();
    return counts == CountRule.DECRYPTED ? law.rule("O02").count() : ANY;
  }

  /** @throws RefusedException {@code TOO_FEW_BIDS}: there is nothing to judge, the lot is to be given up */
  public static void requireEnough(int left, TenderLaw law, CountRule counts) {
    int least = least(law, counts);
    rule(law).demand(left >= least, TOO_FEW_BIDS, Map.of("min", least, "given", left));
  }

  /**
   * Lets a lot be given up.
   *
   * @throws RefusedException {@code BIDS_SUFFICE} while the lot can go on; {@code WRONG_STAGE} while it is for the committee to say
   */
  public void require(TenderLaw law, CountRule counts) {
    refusal(law, counts).ifPresent(refused -> {
      throw refused;
    });
  }

  public boolean failsTheLot(TenderLaw law, CountRule counts) {
    return refusal(law, counts).isEmpty();
  }

  private Optional<RefusedException> refusal(TenderLaw law, CountRule counts) {
    if (stage == null) return left < least(law, counts) ? Optional.empty() : suffice(rule(law), least(law, counts));
    if (stage == ReviewStage.DELIVERED) return winnable ? suffice(law.find("C14").orElse(rule(law)), ANY) : Optional.empty();
    Optional<Rule> number = law.find("O02Q");
    if (stage != ReviewStage.SCORING || number.isEmpty()) {
      return Optional.of(law.find("C14").orElse(rule(law)).refused(WRONG_STAGE).with(Map.of("stage", stage, "from", ReviewStage.DELIVERED)));
    }
    return left < number.get().count() ? Optional.empty() : suffice(number.get(), number.get().count());
  }

  private Optional<RefusedException> suffice(Rule rule, int least) {
    return Optional.of(rule.refused(BIDS_SUFFICE).with(Map.of("min", least, "given", left)));
  }

  private static Rule rule(TenderLaw law) {
    return law.find("O02Q").orElseGet(() -> law.rule("O02"));
  }
}
