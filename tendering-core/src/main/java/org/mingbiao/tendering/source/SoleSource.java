package org.mingbiao.tendering.source;

import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_LATE;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_OPEN;
import static org.mingbiao.shared.refusal.Refusal.PRICE_ABOVE_LIMIT;
import static org.mingbiao.shared.refusal.Refusal.PUBLICITY_TOO_SHORT;
import static org.mingbiao.shared.refusal.Refusal.STALE;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.term.Due;
import org.mingbiao.shared.term.DueDate;
import org.mingbiao.tendering.leave.OtherMethod;
import org.mingbiao.tendering.project.TenderLaw;

/** The only supplier of a purchase: why it is the only one, until when anybody may object, and what was agreed with it. */
@Entity
public class SoleSource extends PanacheEntityBase {
  static final int PEOPLE_MAX = 50;
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  @Id public UUID tender;
  @Version public long version;
  public UUID supplier;
  public String address;
  @Enumerated(EnumType.STRING) public SourceGround ground;
  public String reasons;
  /** What the professionals found, with their names, units and titles (74号令 第三十八条第五项); null unless the supplier is the only one. */
  public String experts;
  /** Yuan of the first contract, where more is bought from its supplier. */
  public BigDecimal firstContract;
  public Instant publicisedAt;
  /** Through this instant anybody may object and nothing may be agreed; null where the law asks for no period. */
  public Instant publicUntil;
  /** Yuan, null until agreed. */
  public BigDecimal price;
  /** Who spoke with the supplier (采购人员名单). */
  @JdbcTypeCode(SqlTypes.JSON) public List<String> negotiators = List.of();
  /** The record of the talks (协商情况记录), signed by all of them. */
  public String minutes;
  public Instant settledAt;

  protected SoleSource() {}

  /** What the agency says. */
  public record Claim(UUID supplier, String address, SourceGround ground, String reasons, String experts, BigDecimal firstContract) {}

  /** What was agreed. @param price yuan */
  public record Bargain(BigDecimal price, List<String> negotiators, String minutes) {}

  /**
   * Makes the reasons and the supplier public.
   *
   * @throws RefusedException {@code FIELD_REQUIRED} for a reason that is not told; {@code PRICE_ABOVE_LIMIT} for more than a tenth of the
   *     first contract
   */
  public static SoleSource publicise(OtherMethod purchase, Claim claim, TenderLaw law, WorkingCalendar calendar, Instant now) {
    if (claim.ground() == null) throw law.rule("S31S").refused(FIELD_REQUIRED).at("ground");
    SoleSource source = new SoleSource();
    source.tender = purchase.tender().id;
    source.supplier = claim.supplier();
    source.address = Opinion.text(claim.address(), "address", Opinion.NAME_MAX);
    source.ground = claim.ground();
    source.reasons = Opinion.text(claim.reasons(), "reasons", Opinion.TEXT_MAX);
    source.experts = claim.ground() == SourceGround.UNIQUE ? Opinion.text(claim.experts(), "experts", Opinion.TEXT_MAX) : null;
    source.firstContract = claim.ground() == SourceGround.ADDITION ? addition(purchase, claim, law.rule("S31A")) : null;
    source.publicisedAt = now;
    source.publicUntil = due(purchase, claim.ground(), law, calendar, now).map(Due::at).orElse(null);
    return source;
  }

  /** Until when the reasons are public: only where the supplier is the only one and the sum of open tender is reached (第三十八条). */
  public static Optional<Due> due(OtherMethod purchase, SourceGround ground, TenderLaw law, WorkingCalendar calendar, Instant since) {
    return law.find("T22S").filter(rule -> ground == SourceGround.UNIQUE && purchase.isReached())
        .map(rule -> DueDate.compute(since, rule.count(), rule.period(), List.of(), calendar));
  }

  private static BigDecimal addition(OtherMethod purchase, Claim claim, Rule tenth) {
    if (claim.firstContract() == null || claim.firstContract().signum() <= 0) throw RefusedException.of(AMOUNT_INVALID).at("firstContract");
    BigDecimal most = claim.firstContract().multiply(tenth.amount()).divide(PERCENT);
    tenth.demand(purchase.tender().budget.compareTo(most) <= 0, PRICE_ABOVE_LIMIT, "firstContract",
        Map.of("most", most, "budget", purchase.tender().budget));
    return claim.firstContract();
  }

  public SourceFact.Publicised publicised() {
    return new SourceFact.Publicised(tender, supplier, ground, publicUntil);
  }

  /**
   * Takes what anybody says against it.
   *
   * @param taken how many were taken before
   * @throws RefusedException {@code OBJECTION_LATE} after the publicity; {@code STALE} once the price is agreed
   */
  public Opinion object(Opinion.Said said, long taken, TenderLaw law, Instant now) {
    if (settledAt != null) throw RefusedException.of(STALE);
    Rule heard = law.rule("S31O");
    if (publicUntil != null) heard.demand(!now.isAfter(publicUntil), OBJECTION_LATE, "text", Map.of("publicUntil", publicUntil));
    if (taken >= Opinion.OPINIONS_MAX) throw RefusedException.of(TOO_MANY).with(Map.of("max", Opinion.OPINIONS_MAX));
    return Opinion.of(tender, said, now);
  }

  /** @throws RefusedException {@code PUBLICITY_TOO_SHORT}, {@code OBJECTION_OPEN}: what must lie behind before the talks */
  public void requireHeard(List<Opinion> opinions, TenderLaw law, Instant now) {
    if (publicUntil != null) {
      law.rule("T22S").demand(now.isAfter(publicUntil), PUBLICITY_TOO_SHORT, Map.of("publicUntil", publicUntil, "now", now));
    }
    long open = opinions.stream().filter(opinion -> opinion.answeredAt == null).count();
    law.rule("S31O").demand(open == 0, OBJECTION_OPEN, Map.of("open", open));
  }

  /**
   * Keeps the price that was agreed (商定合理的成交价格).
   *
   * @throws RefusedException {@code PRICE_ABOVE_LIMIT}, {@code FIELD_REQUIRED} without people or minutes; {@code STALE} the second time
   */
  public SourceFact.Settled settle(Bargain bargain, BigDecimal budget, TenderLaw law, Instant now) {
    if (settledAt != null) throw RefusedException.of(STALE);
    if (bargain.price() == null || bargain.price().signum() <= 0) throw RefusedException.of(AMOUNT_INVALID).at("price");
    law.rule("S31B").demand(bargain.price().compareTo(budget) <= 0, PRICE_ABOVE_LIMIT, "price", Map.of("budget", budget));
    Rule recorded = law.rule("S31R");
    recorded.demand(!bargain.negotiators().isEmpty() && bargain.negotiators().size() <= PEOPLE_MAX, FIELD_REQUIRED, "negotiators",
        Map.of("max", PEOPLE_MAX));
    String kept = Opinion.text(bargain.minutes(), "minutes", Opinion.TEXT_MAX);
    price = bargain.price();
    negotiators = List.copyOf(bargain.negotiators());
    minutes = kept;
    settledAt = now;
    return new SourceFact.Settled(tender, supplier, price);
  }

  public static SoleSource require(UUID tender) {
    SoleSource source = findById(tender);
    if (source == null) throw RefusedException.of(NOT_FOUND).with(Map.of("tender", tender));
    return source;
  }
}
