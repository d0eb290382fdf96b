package org.mingbiao.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;
import static org.mingbiao.shared.refusal.Refusal.SHEETS_MISSING;
import static org.mingbiao.shared.refusal.Refusal.SHEET_LOCKED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.review.SheetEntry.Act;

/** The blind book of the score sheets of one lot: a member reads its own, everybody reads all once all are in. */
public final class SheetBook {
  private final BlindLedger ledger;
  private final UUID tender;
  private final UUID lot;

  public SheetBook(BlindLedger ledger, UUID tender, UUID lot) {
    this.ledger = ledger;
    this.tender = tender;
    this.lot = lot;
  }

  /** What one member gives one bid. */
  public record Sheet(int seat, String username, UUID bid, Map<String, BigDecimal> scores, Map<String, String> reasons) {}

  /** @throws RefusedException {@code SHEET_LOCKED} after handing in */
  public ReviewFact.SheetActed save(Sheet sheet, Instant now) {
    requireOpen(sheet.seat());
    return add(new SheetEntry(Act.SAVED, lot, sheet.seat(), sheet.username(), sheet.bid(), sheet.scores(), sheet.reasons(), now));
  }

  /** @throws RefusedException {@code SHEETS_MISSING} when a bid has no complete sheet of this member */
  public ReviewFact.SheetActed handIn(int seat, String username, Collection<UUID> bids, Set<String> criteria, Instant now) {
    requireOpen(seat);
    Map<UUID, Sheet> own = sheetsOf(seat);
    for (UUID bid : bids) {
      Sheet sheet = own.get(bid);
      if (sheet == null || !sheet.scores().keySet().containsAll(criteria)) {
        throw RefusedException.of(SHEETS_MISSING).at("bid").with(Map.of("bid", bid));
      }
    }
    return add(new SheetEntry(Act.HANDED_IN, lot, seat, username, null, Map.of(), Map.of(), now));
  }

  /** What the seat wrote is void: its member was replaced, or the committee judges again. */
  public ReviewFact.SheetActed empty(int seat, String username, Instant now) {
    return add(new SheetEntry(Act.VOIDED, lot, seat, username, null, Map.of(), Map.of(), now));
  }

  /** One member's own sheets, by bid. */
  public Map<UUID, Sheet> sheetsOf(int seat) {
    return all().getOrDefault(seat, Map.of());
  }

  public boolean isHandedIn(int seat) {
    return handedIn().contains(seat);
  }

  /** How many are in: the only thing a supervisor may see of them before all are. */
  public int handedInCount() {
    return handedIn().size();
  }

  /**
   * All sheets.
   *
   * @param seats of the committee
   * @throws RefusedException {@code SECRET_YET} until every one of them has handed in
   */
  public List<Sheet> open(Collection<Integer> seats) {
    if (!handedIn().containsAll(seats)) throw RefusedException.of(SECRET_YET).with(Map.of("in", handedInCount(), "of", seats.size()));
    return all().entrySet().stream().filter(entry -> seats.contains(entry.getKey())).flatMap(e -> e.getValue().values().stream()).toList();
  }

  private void requireOpen(int seat) {
    if (isHandedIn(seat)) throw RefusedException.of(SHEET_LOCKED);
  }

  private Set<Integer> handedIn() {
    Set<Integer> in = new HashSet<>();
    for (SheetEntry entry : entries()) {
      switch (entry.act()) {
        case HANDED_IN -> in.add(entry.seat());
        case VOIDED -> in.remove(entry.seat());
        case SAVED -> { }
      }
    }
    return in;
  }

  private Map<Integer, Map<UUID, Sheet>> all() {
    Map<Integer, Map<UUID, Sheet>> sheets = new LinkedHashMap<>();
    for (SheetEntry entry : entries()) {
      switch (entry.act()) {
        case SAVED -> sheets.computeIfAbsent(entry.seat(), seat -> new LinkedHashMap<>()).put(entry.bid(),
            new Sheet(entry.seat(), entry.username(), entry.bid(), entry.scores(), entry.reasons()));
        case VOIDED -> sheets.remove(entry.seat());
        case HANDED_IN -> { }
      }
    }
    return sheets;
  }

  private List<SheetEntry> entries() {
    return ledger.read(BlindBook.SHEETS, tender, SheetEntry.class).stream().filter(entry -> entry.lot().equals(lot)).toList();
  }

  private ReviewFact.SheetActed add(SheetEntry entry) {
    ledger.add(BlindBook.SHEETS, tender, entry);
    return new ReviewFact.SheetActed(tender, entry);
  }
}
