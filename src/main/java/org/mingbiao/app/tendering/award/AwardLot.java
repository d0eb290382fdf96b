package org.mingbiao.app.tendering.award;

import static org.mingbiao.shared.refusal.Refusal.CANDIDATES_TOO_MANY;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.evaluation.report.Result;
import org.mingbiao.evaluation.report.Standing;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.AwardFact;
import org.mingbiao.tendering.award.AwardStage;
import org.mingbiao.tendering.award.Candidate;
import org.mingbiao.tendering.award.PassedOver;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The tenderer's acts from the committee's report to the filed contract. */
@ApplicationScoped
public class AwardLot {
  static final int LETTER_BYTES_MAX = 1 << 20;

  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Journal journal;
  @Inject AttachmentStore store;
  @Inject Results results;
  @Inject AwardNotices notices;

  /** Makes the candidates of the delivered report public, in its order. */
  @Transactional
  public Award publish(UUID lotId) {
    Tender tender = locked(lotId);
    tender.requireRunning();
    if (tender.lot(lotId).stage != LotStage.REVIEWED) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.lot(lotId).stage));
    Instant now = clock.instant();
    TenderLaw bound = TenderLaw.of(law, tender);
    Award award = Award.findById(lotId);
    if (award != null) award.delete();
    Award.getEntityManager().flush();
    award = Award.publish(tender.id, lotId, candidates(results.of(lotId)), bound.find("C12").or(() -> law.find("C12",
        World.ENGINEERING, tender.procedure, tender.lawDay)).orElseThrow(), Award.publicUntil(bound, Calendars.current(), now), now);
    award.persist();
    journal.record(award.published(), tender.moveLot(lotId, LotMove.PUBLICISE, null));
    notices.candidates(tender, award);
    return award;
  }

  private static List<Candidate> candidates(Result result) {
    List<Candidate> candidates = new ArrayList<>();
    for (String bidder : result.candidates()) {
      Standing standing = result.of(bidder);
      Bid bid = Bid.require(UUID.fromString(bidder));
      if (bid.stage == BidStage.REJECTED) continue;
      candidates.add(new Candidate(candidates.size() + 1, bid.id, bid.party, standing.corrected(), standing.total()));
    }
    if (candidates.isEmpty()) throw RefusedException.of(CANDIDATES_TOO_MANY).at("candidates").with(Map.of("given", 0));
    return candidates;
  }

  /** @throws RefusedException {@code PUBLICITY_TOO_SHORT}, {@code NOT_FIRST_RANKED}, {@code SUSPENDED} */
  @Transactional
  public Award fix(UUID lotId, UUID bid) {
    Tender tender = locked(lotId);
    tender.requireRunning();
    TenderLaw bound = TenderLaw.of(law, tender);
    Award award = Award.require(lotId);
    Rule first = bound.find("C13").filter(rule -> tender.stateOwned).orElse(null);
    AwardFact.WinnerFixed fixed = award.fix(bid, bound.find("T09").orElse(null), first, clock.instant());
    journal.record(fixed, tender.moveLot(lotId, LotMove.AWARD, null), new AwardFact.ResultPublished(tender.id, lotId));
    notices.result(tender, award);
    return award;
  }

  /** Sends the award letter; its text is what is signed and kept. */
  @Transactional
  public Award sendLetter(UUID lotId) {
    Tender tender = locked(lotId);
    tender.requireRunning();
    Award award = Award.require(lotId);
    String text = tender.code + "\n" + tender.title + "\n" + tender.lot(lotId).title + "\n" + Party.require(award.winnerParty).name + "\n" + award.price;
    String sha256 = store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LETTER_BYTES_MAX).sha256();
    journal.record(award.sendLetter(sha256, clock.instant()), new AwardFact.ReportFiled(tender.id, lotId));
    return award;
  }

  @Transactional
  public Award sign(UUID lotId, Award.Contract contract) {
    Tender tender = locked(lotId);
    tender.requireRunning();
    Award award = Award.require(lotId);
    boolean works = tender.kind == Kind.WORKS || tender.kind == Kind.EPC;
    journal.record(award.sign(contract, works, clock.instant()), tender.moveLot(lotId, LotMove.CONTRACT, null),
        new AwardFact.ContractPublished(tender.id, lotId));
    notices.contract(tender, award);
    return award;
  }

  /** Files the contract; the last lot's filing concludes the tender. */
  @Transactional
  public Award file(UUID lotId) {
    Tender tender = locked(lotId);
    Award award = Award.require(lotId);
    journal.record(award.file(clock.instant()));
    concludeIfOver(tender);
    return award;
  }

  private static boolean isFiled(Lot lot) {
    Award award = Award.findById(lot.id);
    return award != null && award.stage == AwardStage.FILED;
  }

  /** The winner fell away; the next candidate may be chosen, or the lot repeated. */
  @Transactional
  public Award reopen(UUID lotId, PassedOver reason) {
    Tender tender = locked(lotId);
    Award award = Award.require(lotId);
    journal.record(award.reopen(reason), tender.moveLot(lotId, LotMove.REVOKE_AWARD, reason.name()));
    return award;
  }

  void concludeIfOver(Tender tender) {
    boolean over = tender.lots.stream().allMatch(lot -> lot.stage == LotStage.FAILED || isFiled(lot));
    if (over) journal.record(tender.conclude());
  }

  static Tender locked(UUID lotId) {
    Lot lot = Lot.findById(lotId);
    if (lot == null) throw RefusedException.of(NOT_FOUND).with(Map.of("lot", lotId));
    return Tender.locked(lot.tender.id);
  }
}
