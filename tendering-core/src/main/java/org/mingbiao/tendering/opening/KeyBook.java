package org.mingbiao.tendering.opening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;

/** The blind book of the keys released at one opening. */
public final class KeyBook {
  private final BlindLedger ledger;
  private final UUID tender;

  public KeyBook(BlindLedger ledger, UUID tender) {
    this.ledger = ledger;
    this.tender = tender;
  }

  public void add(KeyEntry entry) {
    ledger.add(BlindBook.KEYS, tender, entry);
  }

  /** Every try for a bid, oldest first. */
  public List<KeyEntry> of(UUID bid) {
    return ledger.read(BlindBook.KEYS, tender, KeyEntry.class).stream().filter(entry -> entry.bid().equals(bid)).toList();
  }

  /** The release that opens an envelope, if one came. */
  public Optional<KeyEntry> opening(UUID bid, String envelope) {
    return of(bid).stream().filter(entry -> entry.envelope().equals(envelope) && entry.opens()).findFirst();
  }
}
