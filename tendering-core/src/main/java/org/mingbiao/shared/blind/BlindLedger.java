package org.mingbiao.shared.blind;

import java.util.List;
import java.util.UUID;

/**
 * An append-only book whose entries tell a reader of the database nothing: not whose, not of which matter, not how many.
 * Entries are sealed with a key outside the database, padded, filed under unlinkable tags and mixed with cover entries.
 * The ledger keeps the secret; the room that reads it decides whether its time has come.
 */
public interface BlindLedger {
  /** The most entries that one book of one matter may have. */
  int ENTRIES_MAX = 10_000;

  /** Adds in the running transaction; callers hold the row lock of the matter, so that two entries never meet. */
  void add(BlindBook book, UUID matter, Record entry);

  /** All entries of the book for the matter, oldest first. */
  <T extends Record> List<T> read(BlindBook book, UUID matter, Class<T> type);
}
