package org.mingbiao.tendering.project;

import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.APPROVAL_MISSING;
import static org.mingbiao.shared.refusal.Refusal.BUDGET_EXCEEDED;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.INVITATION_UNFOUNDED;
import static org.mingbiao.shared.refusal.Refusal.LOT_MISSING;
import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;
import static org.mingbiao.shared.refusal.Refusal.RULE_NOT_IN_FORCE;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.money.Money;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.RegionCode;
import org.mingbiao.shared.region.Threshold;
import org.mingbiao.shared.region.Threshold.Bought;
import org.mingbiao.shared.region.Thresholds;

/**
 * What an agency says when it brings a tender in (进场登记).
 *
 * @param approval the approval's number; only an emergency may owe it
 * @param invitationGround why the tender is not open (实施条例 第八条; 政府采购法 第三十一条); required unless {@code method} is OPEN
 * @param lots at least one; the sum of their estimates stays within {@code budget}
 */
public record Registration(String title, World world, Procedure procedure, Kind kind, Method method, String region,
    UUID buyer, UUID agent, BigDecimal budget, boolean stateOwned, String approval, String invitationGround,
    List<LotEntry> lots, UUID retenderOf) {

  public static final int LOTS_MAX = 200;
  public static final int ITEMS_MAX = 5_000;
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** @param estimate yuan */
  public record LotEntry(String title, BigDecimal estimate, List<ItemEntry> items) {}

  public record ItemEntry(String description, String classification, BigDecimal quantity, String unit) {}

  /** A tender and the fact that it was registered. */
  public record Registered(Tender tender, TenderFact.Registered fact) {}

  /**
   * @param code the trading code that the platform gives it
   * @param mustTender whether the law makes it be tendered, see {@link Tender#mustTender}
   * @throws RefusedException with the field at fault
   */
  public Registered register(String code, boolean mustTender, Instant now) {
    check();
    Tender tender = new Tender(UUID.randomUUID());
    tender.code = code;
    tender.mustTender = mustTender;
    fill(tender);
    tender.registeredAt = now;
    tender.lawDay = now.atZone(ZONE).toLocalDate();
    tender.stage = Stage.REGISTERED;
    lots.forEach(entry -> tender.lots.add(new Lot(tender, tender.lots.size() + 1, entry)));
    return new Registered(tender, new TenderFact.Registered(tender.id, code, title, buyer, agent, budget, retenderOf));
  }

  /**
   * Whether the law makes the project be tendered: its budget reaches the threshold of what is bought.
   *
   * @param day the day of registration
   * @throws RefusedException {@code BUDGET_EXCEEDED} for a small trade of a town that reaches it
   */
  public boolean mustTender(LawBook book, Thresholds thresholds, LocalDate day) {
    if (world == World.PROCUREMENT || budget == null) return false;
    var question = new Threshold.Question("S01", bought(), null, new RegionCode(region), day);
    boolean reached = thresholds.reached(question, budget);
    if (reached && world == World.TOWN) {
      BigDecimal below = thresholds.find(question).orElseThrow().amount();
      throw book.rule("S01", world, procedure, day).refused(BUDGET_EXCEEDED).at("budget").with(Map.of("below", below, "budget", budget));
    }
    return reached;
  }

  /** The same project by another method is approved anew. @throws RefusedException {@code APPROVAL_MISSING} with the approval of before */
  public void requireApprovedAgain(Tender before, TenderLaw law) {
    boolean other = before.method == method || approval == null || !approval.strip().equals(before.approval);
    law.find("N17").ifPresent(rule -> rule.demand(other, APPROVAL_MISSING, "approval", Map.of("approval", String.valueOf(approval))));
  }

  private Bought bought() {
    return switch (kind) {
      case WORKS, EPC -> Bought.WORKS;
      case GOODS -> Bought.GOODS;
      case SERVICES -> Bought.SERVICES;
      case CONSULTING -> Bought.CONSULTING;
    };
  }

  private void fill(Tender tender) {
    tender.title = title.strip();
    tender.world = world;
    tender.procedure = procedure;
    tender.kind = kind;
    tender.method = method;
    tender.region = region;
    tender.buyer = buyer;
    tender.agent = agent;
    tender.budget = budget;
    tender.stateOwned = stateOwned;
    tender.approval = approval;
    tender.invitationGround = invitationGround;
    tender.retenderOf = retenderOf;
  }

  private void check() {
    requireText(title, "title");
    requireText(region, "region");
    if (!World.tendering().contains(world)) throw RefusedException.of(MALFORMED_INPUT).at("world");
    if (budget == null || budget.signum() <= 0 || !Money.fits(budget)) throw RefusedException.of(AMOUNT_INVALID).at("budget");
    if (isBlank(approval) && procedure != Procedure.EMERGENCY) throw RefusedException.of(APPROVAL_MISSING).at("approval");
    if (method == Method.INVITED && isBlank(invitationGround)) {
      throw RefusedException.of(INVITATION_UNFOUNDED).at("invitationGround").under("S08", "《招标投标法实施条例》第八条");
    }
    checkLots();
    if (method == Method.SINGLE_SOURCE) checkSingleSource();
  }

  /** One supplier is asked for one thing: several things are several projects. */
  private void checkSingleSource() {
    if (world != World.PROCUREMENT) throw RefusedException.of(RULE_NOT_IN_FORCE).at("method").with(Map.of("world", world));
    if (isBlank(invitationGround)) {
      throw RefusedException.of(INVITATION_UNFOUNDED).at("invitationGround").under("S31S", "《政府采购法》第三十一条");
    }
    if (lots.size() > 1) throw RefusedException.of(TOO_MANY).at("lots").with(Map.of("max", 1));
  }

  private void checkLots() {
    if (lots == null || lots.isEmpty()) throw RefusedException.of(LOT_MISSING).at("lots");
    if (lots.size() > LOTS_MAX) throw RefusedException.of(TOO_MANY).at("lots").with(Map.of("max", LOTS_MAX));
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < lots.size(); i++) {
      LotEntry lot = lots.get(i);
      requireText(lot.title(), "lots[" + i + "].title");
      if (lot.estimate() == null || lot.estimate().signum() <= 0 || !Money.fits(lot.estimate())) {
        throw RefusedException.of(AMOUNT_INVALID).at("lots[" + i + "].estimate");
      }
      if (lot.items().size() > ITEMS_MAX) throw RefusedException.of(TOO_MANY).at("lots[" + i + "].items").with(Map.of("max", ITEMS_MAX));
      sum = sum.add(lot.estimate());
    }
    if (sum.compareTo(budget) > 0) throw RefusedException.of(BUDGET_EXCEEDED).at("lots").with(Map.of("sum", sum, "budget", budget));
  }

  private static void requireText(String text, String field) {
    if (isBlank(text)) throw RefusedException.of(FIELD_REQUIRED).at(field);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
