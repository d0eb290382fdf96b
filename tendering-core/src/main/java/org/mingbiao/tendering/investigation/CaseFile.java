package org.mingbiao.tendering.investigation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.tendering.investigation.CaseEntry.Act;

/** What stands in the file of a case, oldest first. */
public record CaseFile(List<CaseEntry> entries) {
  public CaseFile {
    entries = List.copyOf(entries);
  }

  public List<CaseEntry> of(Act act) {
    return entries.stream().filter(entry -> entry.act() == act).toList();
  }

  /** Whom the case concerns: of a suspicion or a notice. */
  public List<UUID> suspects() {
    return of(Act.SUSPICION).stream().flatMap(entry -> entry.bids().stream()).distinct().toList();
  }

  /** The last of its kind. */
  public Optional<CaseEntry> last(Act act) {
    List<CaseEntry> all = of(act);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** What the bidders were told last. */
  public Optional<Decision> intended() {
    return last(Act.NOTICE).map(CaseEntry::decision);
  }

  public Optional<Decision> decision() {
    return last(Act.DECISION).map(CaseEntry::decision);
  }

  /** Whether a bidder has stated its case or said that it will not, after it was last told what is intended. */
  public boolean hasSpoken(UUID party) {
    return sinceNotice().stream().anyMatch(entry -> party.equals(entry.party()) && (entry.act() == Act.STATEMENT || entry.act() == Act.WAIVER));
  }

  /** Whether a hearing was asked for and none was held since. */
  public boolean owesHearing() {
    List<CaseEntry> since = sinceNotice();
    boolean asked = since.stream().anyMatch(entry -> entry.act() == Act.HEARING_REQUEST);
    return asked && since.stream().noneMatch(entry -> entry.act() == Act.HEARING_RECORD);
  }

  private List<CaseEntry> sinceNotice() {
    int notice = last(Act.NOTICE).map(entries::indexOf).orElse(0);
    return entries.subList(notice, entries.size());
  }
}
