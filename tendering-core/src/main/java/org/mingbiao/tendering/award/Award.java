package org.mingbiao.tendering.award;

import static org.mingbiao.shared.refusal.Refusal.CANDIDATES_TOO_MANY;
import static org.mingbiao.shared.refusal.Refusal.CONTRACT_DEVIATES;
import static org.mingbiao.shared.refusal.Refusal.INTEGRITY_CONTRACT_MISSING;
import static org.mingbiao.shared.refusal.Refusal.NOT_FIRST_RANKED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.PUBLICITY_TOO_SHORT;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

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
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.term.DueDate;
import org.mingbiao.tendering.project.TenderLaw;

/** The award of one lot. */
@Entity
public class Award extends PanacheEntityBase {
  /** The lot's own id: a lot is awarded once. */
  @Id public UUID lot;
  @Version public long version;
  public UUID tender;
  @Enumerated(EnumType.STRING) public AwardStage stage;
  @JdbcTypeCode(SqlTypes.JSON) public List<Candidate> candidates;
  public Instant publishedAt;
  /** Through this instant the candidates are public and objections in time. */
  public Instant publicUntil;
  /** Bids that were candidates and fell away, the last one last. */
  @JdbcTypeCode(SqlTypes.JSON) public List<Fallen> passedOver = List.of();
  /** The winning bid, null until fixed and where nobody bid. */
  public UUID winner;
  public UUID winnerParty;
  /** Yuan. */
  public BigDecimal price;
  public Instant fixedAt;
  public String letterSha256;
  public Instant letterAt;
  public String contractSha256;
  public String integritySha256;
  public Instant signedAt;
  public Instant filedAt;

  protected Award() {}

  /**
   * Publishes the candidates.
   *
   * @param most how many the law lets the committee recommend (实施条例 第五十三条)
   * @param publicUntil the end of the publicity by the law's term
   */
  public static Award publish(UUID tender, UUID lot, List<Candidate> candidates, Rule most, Instant publicUntil, Instant now) {
    if (candidates.isEmpty() || candidates.size() > most.count()) {
      throw most.refused(CANDIDATES_TOO_MANY).at("candidates").with(Map.of("max", most.count(), "given", candidates.size()));
    }
    Award award = new Award();
    award.tender = tender;
    award.lot = lot;
    award.stage = AwardStage.PUBLICISED;
    award.candidates = List.copyOf(candidates);
    award.publishedAt = now;
    award.publicUntil = publicUntil;
    return award;
  }

  /** A bid that was a candidate and may not win any more. */
  public record Fallen(UUID bid, PassedOver reason) {}

  /** The award to the only supplier of government procurement (成交): nobody bid, so that there are no candidates and no winning bid. */
  public static Award settle(UUID tender, UUID lot, UUID supplier, BigDecimal price, Instant now) {
    Award award = new Award();
    award.tender = tender;
    award.lot = lot;
    award.stage = AwardStage.FIXED;
    award.candidates = List.of();
    award.publishedAt = now;
    award.publicUntil = now;
    award.winnerParty = supplier;
    award.price = price;
    award.fixedAt = now;
    return award;
  }

  /** Whether it was settled with the only supplier. */
  public boolean isSettled() {
    return winner == null && winnerParty != null;
  }

  /** Until when the candidates are public by T09; where no rule asks for a publicity, until now. */
  public static Instant publicUntil(TenderLaw law, WorkingCalendar calendar, Instant now) {
    return law.find("T09").map(rule -> DueDate.compute(now, rule.count(), rule.period(), List.of(), calendar).at()).orElse(now);
  }

  public AwardFact.CandidatesPublished published() {
    return new AwardFact.CandidatesPublished(tender, lot, candidates, publicUntil);
  }

  /**
   * Fixes the winner.
   *
   * @param publicity the rule that keeps candidates public, or null where the world knows none
   * @param firstWins the rule by which the first-ranked must win, or null where the tenderer may choose among the candidates
   */
  public AwardFact.WinnerFixed fix(UUID bid, Rule publicity, Rule firstWins, Instant now) {
    if (publicity != null && !now.isAfter(publicUntil)) {
      throw publicity.refused(PUBLICITY_TOO_SHORT).with(Map.of("publicUntil", publicUntil, "now", now));
    }
    Candidate chosen = candidate(bid);
    if (firstWins != null && candidates.stream().anyMatch(c -> c.rank() < chosen.rank() && !hasFallen(c.bid()))) {
      throw firstWins.refused(NOT_FIRST_RANKED).at("bid").with(Map.of("rank", chosen.rank()));
    }
    stage = stage.after(AwardMove.FIX);
    winner = bid;
    winnerParty = chosen.party();
    price = chosen.price();
    fixedAt = now;
    return new AwardFact.WinnerFixed(tender, lot, bid, chosen.rank(), price);
  }

  /** @param sha256 digest of the award letter */
  public AwardFact.LetterSent sendLetter(String sha256, Instant now) {
    stage = stage.after(AwardMove.NOTIFY);
    letterSha256 = sha256;
    letterAt = now;
    return new AwardFact.LetterSent(tender, lot, winnerParty, sha256);
  }

  /** What was signed. */
  public record Contract(BigDecimal amount, String sha256, String integritySha256) {}

  /**
   * Records the signed contract.
   *
   * @param integrityNeeded whether an integrity contract must go with it, as with every works contract
   * @throws RefusedException {@code CONTRACT_DEVIATES} when the amount is not the award's (招标投标法 第四十六条)
   */
  public AwardFact.ContractSigned sign(Contract contract, boolean integrityNeeded, Instant now) {
    if (contract.amount().compareTo(price) != 0) {
      throw RefusedException.of(CONTRACT_DEVIATES).at("amount").under("T12", "《招标投标法》第四十六条")
          .with(Map.of("awarded", price, "given", contract.amount()));
    }
    if (integrityNeeded && contract.integritySha256() == null) {
      throw RefusedException.of(INTEGRITY_CONTRACT_MISSING).at("integrityContract");
    }
    stage = stage.after(AwardMove.SIGN);
    contractSha256 = contract.sha256();
    integritySha256 = contract.integritySha256();
    signedAt = now;
    return new AwardFact.ContractSigned(tender, lot, contract.amount(), contract.sha256(), contract.integritySha256());
  }

  public AwardFact.ContractFiled file(Instant now) {
    stage = stage.after(AwardMove.FILE);
    filedAt = now;
    return new AwardFact.ContractFiled(tender, lot);
  }

  /** The winner fell away; another candidate may be chosen in order. */
  public AwardFact.Reopened reopen(PassedOver reason) {
    if (isSettled()) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", stage));
    stage = stage.after(AwardMove.REOPEN);
    UUID fallen = fall(reason);
    return new AwardFact.Reopened(tender, lot, fallen, reason);
  }

  /** The award is void (中标无效), and with it a contract that was signed on it; another candidate may be chosen, or the lot repeated. */
  public AwardFact.Annulled annul() {
    stage = stage.after(AwardMove.ANNUL);
    UUID fallen = fall(PassedOver.FOUND_UNLAWFUL);
    return new AwardFact.Annulled(tender, lot, fallen);
  }

  /** A candidate that has not won may not win any more. */
  public AwardFact.Struck strike(UUID bid) {
    Candidate struck = candidate(bid);
    if (struck.bid().equals(winner)) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", stage, "bid", bid));
    pass(bid, PassedOver.FOUND_UNLAWFUL);
    return new AwardFact.Struck(tender, lot, bid);
  }

  /** Whether a bid still stands among the candidates. */
  public boolean isCandidate(UUID bid) {
    return candidates.stream().anyMatch(candidate -> candidate.bid().equals(bid)) && !hasFallen(bid);
  }

  /** Whether the lot may be given up for a new tender: its award was reopened, or nobody is left who could win. */
  public boolean isRepeatable() {
    return stage == AwardStage.REOPENED || isExhausted();
  }

  private boolean isExhausted() {
    return winnerParty == null && candidates.stream().allMatch(candidate -> hasFallen(candidate.bid()));
  }

  /** Why a bid fell away, or empty while it stands. */
  public Optional<PassedOver> whyFallen(UUID bid) {
    return passedOver.stream().filter(fallen -> bid.equals(fallen.bid())).map(Fallen::reason).findFirst();
  }

  /**
   * Why the lot is repeated: what befell the last that could have won.
   *
   * @throws RefusedException {@code WRONG_STAGE} while a winner is fixed, or a candidate stands who was never passed over
   */
  public PassedOver whyRepeated() {
    if (!isRepeatable()) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", stage));
    return passedOver.get(passedOver.size() - 1).reason();
  }

  private boolean hasFallen(UUID bid) {
    return whyFallen(bid).isPresent();
  }

  private UUID fall(PassedOver reason) {
    UUID fallen = winner;
    pass(fallen, reason);
    winner = null;
    winnerParty = null;
    price = null;
    fixedAt = null;
    letterSha256 = null;
    letterAt = null;
    contractSha256 = null;
    integritySha256 = null;
    signedAt = null;
    filedAt = null;
    return fallen;
  }

  private void pass(UUID bid, PassedOver reason) {
    passedOver = Stream.concat(passedOver.stream(), Stream.of(new Fallen(bid, reason))).toList();
  }

  private Candidate candidate(UUID bid) {
    return candidates.stream().filter(candidate -> candidate.bid().equals(bid) && !hasFallen(bid)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).at("bid").with(Map.of("candidate", bid)));
  }

  public static Award require(UUID lot) {
    Award award = findById(lot);
    if (award == null) throw RefusedException.of(NOT_FOUND).with(Map.of("award of lot", lot));
    return award;
  }

  public static List<Award> ofTender(UUID tender) {
    return list("tender", tender);
  }
}
