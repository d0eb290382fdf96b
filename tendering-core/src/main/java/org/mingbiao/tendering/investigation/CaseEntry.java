package org.mingbiao.tendering.investigation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing in the file of a case as the blind ledger keeps it.
 *
 * @param bids whom a suspicion concerns, empty otherwise
 * @param party the bidder who speaks, or null
 * @param by the user name of who wrote it
 * @param paper what it rests on, or null
 * @param decision of a notice what is intended, of a decision what is found; or null
 */
public record CaseEntry(UUID id, Act act, Instant at, String by, List<UUID> bids, UUID party, String text, Paper paper, Decision decision) {

  public enum Act {
    /** Why the case is opened, and against whom. */
    SUSPICION, EVIDENCE,
    /** 告知书: what is intended, facts, reasons, and the right to be heard. */
    NOTICE, STATEMENT,
    /** The bidder says that it will not be heard (明确放弃). */
    WAIVER, HEARING_REQUEST, HEARING_NOTICE, HEARING_RECORD, DECISION, CLEARING, CLOSING
  }

  /** A file whose bytes lie in the store. */
  public record Paper(String name, String sha256, long bytes) {}

  /** Who writes what and when. */
  public record Note(String by, String text, Instant at) {}

  static CaseEntry of(Act act, Note note) {
    return new CaseEntry(UUID.randomUUID(), act, note.at(), note.by(), List.of(), null, note.text(), null, null);
  }

  CaseEntry about(List<UUID> suspects) {
    return new CaseEntry(id, act, at, by, List.copyOf(suspects), party, text, paper, decision);
  }

  CaseEntry from(UUID speaker) {
    return new CaseEntry(id, act, at, by, bids, speaker, text, paper, decision);
  }

  CaseEntry with(Paper file) {
    return new CaseEntry(id, act, at, by, bids, party, text, file, decision);
  }

  CaseEntry saying(Decision said) {
    return new CaseEntry(id, act, at, by, bids, party, text, paper, said);
  }
}
