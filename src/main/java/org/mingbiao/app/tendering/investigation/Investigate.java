package org.mingbiao.app.tendering.investigation;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.complaint.Complaint;
import org.mingbiao.tendering.investigation.CaseEntry.Act;
import org.mingbiao.tendering.investigation.CaseEntry.Note;
import org.mingbiao.tendering.investigation.CaseEntry.Paper;
import org.mingbiao.tendering.investigation.CaseFile;
import org.mingbiao.tendering.investigation.Decision;
import org.mingbiao.tendering.investigation.Investigation;
import org.mingbiao.tendering.investigation.Origin;
import org.mingbiao.tendering.project.Tender;

/** The supervisor's acts upon a case, from its opening to its decision. */
@ApplicationScoped
public class Investigate {
  @Inject CaseDesk desk;

  /**
   * Against whom and why a case is opened.
   *
   * @param complaint null unless it is the origin
   * @param evidence what a lead shows, as it is now; empty for none
   */
  public record Suspicion(UUID tender, UUID lot, Origin origin, UUID complaint, List<UUID> bids, String why, List<String> evidence) {}

  /** @throws RefusedException {@code SECRET_YET} before the bids are opened; {@code HANDLERS_TOO_FEW}; {@code NOT_FOUND} for a bid of another lot */
  @Transactional
  public Investigation open(Suspicion suspicion, List<String> handlers, String by) {
    Tender tender = Tender.require(suspicion.tender());
    tender.lot(suspicion.lot());
    Instant now = desk.now();
    if (suspicion.origin() == Origin.COMPLAINT) requireOf(tender, suspicion.complaint());
    UUID complaint = suspicion.origin() == Origin.COMPLAINT ? suspicion.complaint() : null;
    List<UUID> bids = bids(suspicion);
    var cause = new Investigation.Cause(tender.id, suspicion.lot(), suspicion.origin(), complaint);
    Investigation opened = Investigation.open(cause, handlers, desk.process(tender, suspicion.lot(), now), now);
    opened.persist();
    desk.record(opened.opened(), opened);
    desk.record(desk.book(opened.id).suspect(bids, new Note(by, suspicion.why(), now)), opened);
    for (String shown : suspicion.evidence()) desk.record(desk.book(opened.id).note(null, new Note(by, shown, now)), opened);
    return opened;
  }

  private static List<UUID> bids(Suspicion suspicion) {
    List<UUID> opened = Bid.ofLot(suspicion.lot()).stream().map(bid -> bid.id).toList();
    if (opened.isEmpty()) throw RefusedException.of(SECRET_YET).at("lot");
    List<UUID> suspected = suspicion.bids().stream().distinct().toList();
    if (suspected.isEmpty() || !opened.containsAll(suspected)) throw RefusedException.of(NOT_FOUND).at("bids").with(Map.of("bids", suspected));
    return suspected;
  }

  private static void requireOf(Tender tender, UUID complaint) {
    boolean ours = complaint != null && Complaint.require(complaint).tender.equals(tender.id);
    if (!ours) throw RefusedException.of(NOT_FOUND).at("complaint");
  }

  /** @param paper null where the note is the evidence */
  @Transactional
  public void note(UUID id, String text, Paper paper, String by) {
    Investigation investigation = Investigation.locked(id);
    investigation.requireOpen();
    desk.record(desk.book(id).note(paper, new Note(by, text, desk.now())), investigation);
  }

  /** Tells the bidders what is intended and of their right to be heard. */
  @Transactional
  public Investigation inform(UUID id, Decision intended, String by) {
    Investigation investigation = Investigation.locked(id);
    Instant now = desk.now();
    Decision whole = whole(investigation, intended);
    var informed = investigation.inform(whole, desk.process(investigation), now);
    desk.record(desk.book(id).notice(whole, new Note(by, intended.grounds(), now)), investigation);
    desk.record(informed, investigation);
    return investigation;
  }

  @Transactional
  public void callHearing(UUID id, Instant at, String place, String by) {
    Investigation investigation = Investigation.locked(id);
    Instant now = desk.now();
    var called = investigation.callHearing(at, desk.process(investigation), now);
    desk.record(desk.book(id).hearing(Act.HEARING_NOTICE, new Note(by, place, now)), investigation);
    desk.record(called, investigation);
  }

  @Transactional
  public void endHearing(UUID id, String record, String by) {
    Investigation investigation = Investigation.locked(id);
    var ended = investigation.endHearing();
    desk.record(desk.book(id).hearing(Act.HEARING_RECORD, new Note(by, record, desk.now())), investigation);
    desk.record(ended, investigation);
  }

  /** Finds collusion; nothing follows before the decision is served. */
  @Transactional
  public void find(UUID id, Decision found, String by) {
    Investigation investigation = Investigation.locked(id);
    Instant now = desk.now();
    Decision whole = whole(investigation, found);
    CaseFile file = desk.book(id).file();
    var decided = investigation.find(whole, file, desk.process(investigation), now);
    desk.record(desk.book(id).decide(whole, new Note(by, found.grounds(), now)), investigation);
    desk.record(decided, investigation);
  }

  @Transactional
  public void clear(UUID id, String grounds, String by) {
    Investigation investigation = Investigation.locked(id);
    Instant now = desk.now();
    var cleared = investigation.clear(now);
    desk.record(desk.book(id).end(Act.CLEARING, new Note(by, grounds, now)), investigation);
    desk.record(cleared, investigation);
  }

  @Transactional
  public void close(UUID id, String grounds, String by) {
    Investigation investigation = Investigation.locked(id);
    Instant now = desk.now();
    var closed = investigation.close(now);
    desk.record(desk.book(id).end(Act.CLOSING, new Note(by, grounds, now)), investigation);
    desk.record(closed, investigation);
  }

  /** Puts the article to the item, and the bidder to each bid: nobody types what the books know. */
  private Decision whole(Investigation investigation, Decision said) {
    String article = desk.process(investigation).law().rule(said.item().rule).article();
    return new Decision(said.item(), article, said.grounds(), said.penalties().stream().map(penalty -> {
      Bid bid = Bid.require(penalty.bid());
      if (!bid.lot.equals(investigation.lot)) throw RefusedException.of(NOT_FOUND).at("bids").with(Map.of("bid", bid.id));
      return penalty.upon(bid.party);
    }).toList());
  }
}
