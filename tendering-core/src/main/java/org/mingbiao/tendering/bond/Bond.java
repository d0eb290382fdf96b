package org.mingbiao.tendering.bond;

import static org.mingbiao.shared.refusal.Refusal.BOND_TO_PAYER_ONLY;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Terms.BondForm;

/** A bond from the opening on; before it no row exists. */
@Entity
public class Bond extends PanacheEntityBase {
  @Id public UUID id;
  @Version public long version;
  public UUID tender;
  public UUID lot;
  public UUID party;
  @Enumerated(EnumType.STRING) public BondForm form;
  /** Yuan. */
  public BigDecimal amount;
  /** The account that paid, or the guarantor's reference. */
  public String payer;
  public LocalDate validUntil;
  public Instant securedAt;
  /** When its bid was withdrawn before the deadline, so that it is owed since then; null while it secures a bid. */
  public Instant releasedAt;
  @Enumerated(EnumType.STRING) public BondStage stage;
  /** Yuan, paid beside the amount; null until returned. */
  public BigDecimal interest;
  public Instant settledAt;
  /** Why it was kept, or null. */
  @Enumerated(EnumType.STRING) public KeepGround keepGround;

  protected Bond() {}

  /** @param entry by which it was secured */
  public static Bond reveal(UUID tender, BondEntry entry) {
    Bond bond = new Bond();
    bond.id = entry.bond();
    bond.tender = tender;
    bond.lot = entry.lot();
    bond.party = entry.party();
    bond.form = entry.form();
    bond.amount = entry.amount();
    bond.payer = entry.payer();
    bond.validUntil = entry.validUntil();
    bond.securedAt = entry.at();
    bond.stage = BondStage.HELD;
    return bond;
  }

  /** Its bid was withdrawn before the deadline; it is given back like any other, by an act of its own. */
  public static Bond reveal(UUID tender, BondBook.Released released) {
    Bond bond = reveal(tender, released.secured());
    bond.releasedAt = released.at();
    return bond;
  }

  public BondFact.Revealed revealed() {
    return new BondFact.Revealed(tender, id, lot, party, amount);
  }

  public BondFact.Frozen freeze(UUID order) {
    stage = stage.after(BondMove.FREEZE);
    return new BondFact.Frozen(tender, id, order);
  }

  public BondFact.Thawed thaw(UUID order) {
    stage = stage.after(BondMove.THAW);
    return new BondFact.Thawed(tender, id, order);
  }

  /**
   * @param account where it goes: only the account that paid
   * @param earned yuan of interest, see {@link org.mingbiao.shared.money.Interest}; zero for a guarantee
   */
  public BondFact.Returned giveBack(String account, BigDecimal earned, Instant now) {
    if (!payer.equals(account)) throw RefusedException.of(BOND_TO_PAYER_ONLY).at("account");
    stage = stage.after(BondMove.RETURN);
    interest = earned;
    settledAt = now;
    return new BondFact.Returned(tender, id, amount, earned, account);
  }

  public BondFact.Kept keep(KeepGround ground, Instant now) {
    stage = stage.after(BondMove.KEEP);
    keepGround = ground;
    settledAt = now;
    return new BondFact.Kept(tender, id, amount, ground);
  }

  public static Bond require(UUID id) {
    Bond bond = findById(id);
    if (bond == null) throw RefusedException.of(NOT_FOUND).with(Map.of("bond", id));
    return bond;
  }

  public static List<Bond> ofTender(UUID tender) {
    return list("tender = ?1 order by lot, securedAt, id", tender);
  }
}
