package org.mingbiao.app.tendering.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.tendering.complaint.Complaint;
import org.mingbiao.tendering.complaint.ComplaintStage;
import org.mingbiao.tendering.complaint.Objection;
import org.mingbiao.tendering.complaint.ObjectionStage;
import org.mingbiao.tendering.project.Tender;

/** Complaints on the road: the agency is told of objections only, since a complaint is between its author and the supervisor. */
@ApplicationScoped
public class ComplaintRoad implements RoadStop, Waiting {
  private static final Set<ComplaintStage> OPEN = EnumSet.of(ComplaintStage.RECEIVED, ComplaintStage.ACCEPTED, ComplaintStage.APPRAISED);
  @Inject Doors doors;

  @Override public RoadStage stage() {
    return RoadStage.COMPLAINTS;
  }

  @Override public Optional<Stop> at(Tender tender, Reader reader) {
    ComplaintTexts words = reader.language().words(ComplaintTexts.class);
    String href = "/tenders/" + tender.id + "/complaints";
    boolean supervisor = reader.actor().is(Roles.SUPERVISOR);
    if (supervisor && Complaint.count("tender = ?1 and stage in ?2", tender.id, OPEN) > 0) {
      return Optional.of(new Stop(Step.NOW, words.stopComplaint(), href));
    }
    if (supervisor || reader.actor().is(Roles.AGENT)) {
      if (Objection.count("tender = ?1 and stage = ?2", tender.id, ObjectionStage.RAISED) > 0) {
        return Optional.of(new Stop(Step.NOW, words.stopObjection(), href));
      }
    }
    return Optional.of(new Stop(Doors.isLive(tender) ? Step.LATER : Step.SKIPPED, words.stopNone(), tender.announcedAt == null ? null : href));
  }

  @Override public List<Errand> waiting(Reader reader) {
    if (reader.actor().is(Roles.SUPERVISOR)) return complaints(reader);
    return reader.actor().is(Roles.AGENT) ? doors.find(reader.actor()).map(party -> objections(party.id, reader)).orElse(List.of()) : List.of();
  }

  private static List<Errand> complaints(Reader reader) {
    ComplaintTexts words = reader.language().words(ComplaintTexts.class);
    return Complaint.<Complaint>find("stage in ?1 order by receivedAt, id", OPEN).page(0, ERRANDS_MAX).stream()
        .map(one -> new Errand(words.errandComplaint(Tender.require(one.tender).title), "/complaints/" + one.id,
            dueAt(one.tender, one.id, reader))).toList();
  }

  private static List<Errand> objections(UUID party, Reader reader) {
    ComplaintTexts words = reader.language().words(ComplaintTexts.class);
    return Objection.<Objection>find("stage = ?1 and tender in (select t.id from Tender t where t.agent = ?2) order by raisedAt, id",
            ObjectionStage.RAISED, party).page(0, ERRANDS_MAX).stream()
        .map(one -> new Errand(words.errandObjection(Tender.require(one.tender).title),
            "/tenders/" + one.tender + "/complaints/objections/" + one.id, dueAt(one.tender, one.id, reader))).toList();
  }

  private static Instant dueAt(UUID tender, UUID about, Reader reader) {
    GrievanceView.Due due = GrievanceReading.due(tender, about, reader);
    return due == null ? null : due.at();
  }
}
