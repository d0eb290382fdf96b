package org.mingbiao.app.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningObjection;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** What is said and asked at the opening. */
@ApplicationScoped
public class OpeningDesk {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Journal journal;
  @Inject KeepRecord records;

  /** @throws RefusedException {@code SECRET_YET} until all prices are shown together */
  @Transactional
  public OpeningRecord shownRecord(UUID id) {
    Opening opening = Opening.require(id);
    if (opening.stage == OpeningStage.DECRYPTING) throw RefusedException.of(SECRET_YET).under("O01", "《电子招标投标办法》第三十条");
    return records.record(Tender.require(id), opening);
  }

  @Transactional
  public Opening extend(UUID id, String reason) {
    Tender.locked(id);
    Opening opening = Opening.require(id);
    journal.record(opening.extend(TenderDocument.current(id).terms, clock.instant(), reason));
    return opening;
  }

  /** Only who bids may object, on the spot. */
  @Transactional
  public UUID object(UUID id, Party party, String text) {
    Tender tender = Tender.locked(id);
    if (Bid.ofTender(id).stream().noneMatch(bid -> bid.party.equals(party.id))) throw RefusedException.of(NOT_FOUND);
    var plea = new OpeningObjection.Plea(party.id, text);
    OpeningObjection objection = OpeningObjection.raise(Opening.require(id), TenderLaw.of(law, tender), plea, clock.instant());
    objection.persist();
    journal.record(objection.raised());
    return objection.id;
  }

  @Transactional
  public void answer(UUID id, UUID objectionId, String text) {
    Tender.locked(id);
    OpeningObjection objection = OpeningObjection.findById(objectionId);
    if (objection == null || !objection.tender.equals(id)) throw RefusedException.of(NOT_FOUND);
    journal.record(objection.answer(text, clock.instant()));
  }
}
