package org.mingbiao.tendering.investigation;

import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.complaint.Objection;
import org.mingbiao.tendering.investigation.CaseEntry.Act;
import org.mingbiao.tendering.investigation.CaseEntry.Note;
import org.mingbiao.tendering.investigation.CaseEntry.Paper;

/** The file of one case in the blind ledger: the database says neither who is suspected nor of what. Writers hold the case's row lock. */
public final class CaseBook {
  /** A case has fewer entries than that. */
  public static final int ENTRIES_MAX = 500;
  private final BlindLedger ledger;
  private final UUID investigation;

  public CaseBook(BlindLedger ledger, UUID investigation) {
    this.ledger = ledger;
    this.investigation = investigation;
  }

  public CaseFile file() {
    return new CaseFile(ledger.read(BlindBook.CASES, investigation, CaseEntry.class));
  }

  public InvestigationFact.Noted suspect(List<UUID> bids, Note why) {
    return add(entry(Act.SUSPICION, why).about(bids));
  }

  /** @param paper or null where the note itself is the evidence, such as of an inquiry */
  public InvestigationFact.Noted note(Paper paper, Note what) {
    return add(entry(Act.EVIDENCE, what).with(paper));
  }

  public InvestigationFact.Noted notice(Decision intended, Note said) {
    return add(entry(Act.NOTICE, said).saying(intended));
  }

  /** @param act a statement, a waiver or a request for a hearing */
  public InvestigationFact.Noted speak(Act act, UUID party, Paper paper, Note said) {
    return add(entry(act, said).from(party).with(paper));
  }

  public InvestigationFact.Noted hearing(Act act, Note said) {
    return add(entry(act, said));
  }

  public InvestigationFact.Noted decide(Decision decision, Note said) {
    return add(entry(Act.DECISION, said).saying(decision));
  }

  public InvestigationFact.Noted end(Act act, Note why) {
    return add(entry(act, why));
  }

  private static CaseEntry entry(Act act, Note note) {
    return CaseEntry.of(act, new Note(note.by(), Objection.requireText(note.text(), "text"), note.at()));
  }

  private InvestigationFact.Noted add(CaseEntry entry) {
    if (file().entries().size() >= ENTRIES_MAX) throw RefusedException.of(TOO_MANY).with(Map.of("max", ENTRIES_MAX));
    ledger.add(BlindBook.CASES, investigation, entry);
    return new InvestigationFact.Noted(investigation, entry.id(), entry.act(), entry.paper() == null ? null : entry.paper().sha256());
  }
}
