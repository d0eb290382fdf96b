package org.mingbiao.app.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.ReservePrice;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Takes the seal of a reserve price before the deadline and opens it with the bids (实施条例 第二十七条, 第五十条). */
@ApplicationScoped
public class SealReserve {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Journal journal;

  @Transactional
  public void seal(UUID id, UUID lot, String seal) {
    Tender tender = Tender.locked(id);
    ReservePrice before = ReservePrice.findById(tender.lot(lot).id);
    ReservePrice price = ReservePrice.seal(tender, tender.lot(lot), seal, before, TenderLaw.of(law, tender), clock.instant());
    price.persist();
    journal.record(price.sealed());
  }

  @Transactional
  public void open(UUID id, UUID lot, ReservePrice.Key key) {
    Tender tender = Tender.locked(id);
    journal.record(require(tender, lot).open(tender, Opening.require(id), key, clock.instant()));
  }

  @Transactional
  public void lose(UUID id, UUID lot, String reason) {
    Tender tender = Tender.locked(id);
    journal.record(require(tender, lot).lose(Opening.require(id), reason, clock.instant()));
  }

  private static ReservePrice require(Tender tender, UUID lot) {
    ReservePrice price = ReservePrice.findById(tender.lot(lot).id);
    if (price == null) throw RefusedException.of(NOT_FOUND).with(Map.of("reserve of lot", lot));
    return price;
  }
}
