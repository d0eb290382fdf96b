package org.mingbiao.app.tendering.review;

import static org.mingbiao.app.edge.identity.Roles.EXPERT;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.tendering.qualification.Papers;
import org.mingbiao.app.tendering.qualification.Prequalify;
import org.mingbiao.app.tendering.qualification.QualificationReading;
import org.mingbiao.app.tendering.qualification.QualificationView;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.qualification.ApplicationEntry;
import org.mingbiao.tendering.qualification.Judgement;
import org.mingbiao.tendering.qualification.QualificationBook;
import org.mingbiao.tendering.qualification.QualificationStage;

/** The room of the committee that judges applications; for anybody without a seat it does not exist. */
@Path("/tenders/{id}/qualification/committee")
@OwnedBy(Owner.MEMBER)
@RolesAllowed(EXPERT)
public class QualifyPages {
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject QualifyingCommittee committee;
  @Inject Prequalify prequalify;
  @Inject QualificationReading reading;
  @Inject Papers papers;

  @CheckedTemplate(basePath = "tendering/review")
  static class Templates {
    static native TemplateInstance qualify(Room view);
  }

  /** @param here whether the member has come @param judged how many of the applications it has judged */
  public record Room(QualificationView.Head head, boolean here, int judged, List<QualificationView.Application> applications) {
    public String path(String act) {
      return head.here() + "/committee/" + act;
    }

    public Step step(QualificationView.Application application) {
      return application.found() == null ? Step.NOW : Step.DONE;
    }

    public String one(QualificationView.Application application) {
      return path(application.party().toString());
    }
  }

  @GET @Transactional
  public TemplateInstance room(@RestPath UUID id) {
    CommitteeBook.Seat seat = seat(id);
    Tender tender = Tender.require(id);
    QualificationView.Head head = reading.head(tender);
    List<QualificationView.Application> applications = seat.checkedIn() ? applications(tender, seat) : List.of();
    int judged = (int) applications.stream().filter(application -> application.found() != null).count();
    return Templates.qualify(new Room(head, seat.checkedIn(), judged, applications));
  }

  private List<QualificationView.Application> applications(Tender tender, CommitteeBook.Seat seat) {
    QualificationBook book = prequalify.book(tender);
    String files = reading.head(tender).here() + "/committee/";
    return book.applications(clock.instant()).stream().map(entry -> reading.application(entry, files,
        book.found(entry.party(), seat.number()).map(QualificationReading::found).orElse(null))).toList();
  }

  @POST @Path("check-in") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response checkIn(@RestPath UUID id) {
    committee.checkIn(id, me());
    return back(id);
  }

  @POST @Path("recusal") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response recuse(@RestPath UUID id, @RestForm String reason) {
    seat(id);
    if (reason == null || reason.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("reason");
    committee.recuse(id, me(), reason.strip());
    return Response.seeOther(URI.create("/expert")).build();
  }

  @GET @Path("{party}") @Transactional
  public TemplateInstance one(@RestPath UUID id, @RestPath UUID party) {
    Tender tender = Tender.require(id);
    CommitteeBook.Seat seat = committee.book(id).requireCheckedIn(me());
    QualificationView.Application application = applications(tender, seat).stream().filter(each -> each.party().equals(party)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND));
    QualificationView.Head head = reading.head(tender);
    String room = head.here() + "/committee";
    String action = head.stage() == QualificationStage.APPLYING ? room + "/" + party + "/judgement" : null;
    return reading.page(new QualificationView.Judged(head, application, room, action, ""));
  }

  @POST @Path("{party}/judgement") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response judge(@RestPath UUID id, @RestPath UUID party, MultivaluedMap<String, String> fields) {
    seat(id);
    Entered form = new Entered(fields);
    committee.judge(id, me(), new Judgement(party, 0, QualificationView.PASSES.equals(form.required("finding")), form.amount("points"),
        form.text("reason")));
    return back(id);
  }

  @GET @Path("{party}/files/{sha256}") @Transactional
  public Response file(@RestPath UUID id, @RestPath UUID party, @RestPath String sha256) {
    committee.book(id).requireCheckedIn(me());
    ApplicationEntry application = prequalify.book(Tender.require(id)).own(party).orElseThrow(() -> RefusedException.of(NOT_FOUND));
    return papers.answer(Prequalify.file(application, sha256));
  }

  private CommitteeBook.Seat seat(UUID id) {
    return committee.book(id).seatOf(me()).orElseThrow(() -> RefusedException.of(NOT_FOUND));
  }

  private String me() {
    return acting.actor().username();
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/tenders/" + id + "/qualification/committee")).build();
  }
}
