package org.mingbiao.app.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Road;
import org.mingbiao.app.tendering.qualification.Prequalify;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.item.ItemStage;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.HolidayNotice;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** A bidder's, an expert's and the administrator's first page. */
@Path("/")
public class StartPages {
  /** Tenders that a bidder is shown without searching. */
  static final int TENDERS_MAX = 50;

  @Inject Visit visit;
  @Inject Road road;
  @Inject Doors doors;

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance desk(Desk desk);

    static native TemplateInstance office(Office office);
  }

  public record Desk(String title, List<Errand> errands, boolean bidder, List<Line> tenders, List<Opened> opened) {}

  /** @param calendarUntil the last year whose days of rest are known @param experts who can be drawn today */
  public record Office(List<Errand> errands, int calendarUntil, long experts, long items) {}

  /** @param applied whether bidders have to be qualified before they bid */
  public record Line(UUID id, String title, String code, Instant deadline, boolean applied) {}

  /** A tender in which the reader's bid was made known at the opening. */
  public record Opened(UUID id, String title, Stage stage) {}

  @GET @Path("bidder") @RolesAllowed(Roles.BIDDER) @Transactional
  public TemplateInstance bidder() {
    List<Line> open = Tender.<Tender>find("stage = ?1 and bidDeadline > ?2 order by bidDeadline, id", Stage.ANNOUNCED, visit.clock().instant())
        .page(0, TENDERS_MAX).stream().map(t -> new Line(t.id, t.title, t.code, t.bidDeadline, Prequalify.isAsked(t))).toList();
    return Templates.desk(new Desk(visit.language().words(DeskTexts.class).bidderTitle(), errands(), true, open, opened()));
  }

  @GET @Path("expert") @RolesAllowed(Roles.EXPERT) @Transactional
  public TemplateInstance expert() {
    return Templates.desk(new Desk(visit.language().words(DeskTexts.class).expertTitle(), errands(), false, List.of(), List.of()));
  }

  @GET @Path("admin") @RolesAllowed(Roles.ADMIN) @Transactional
  public TemplateInstance office() {
    int known = Calendars.current().notices().stream().mapToInt(HolidayNotice::year).max().orElse(0);
    long experts = Expert.count("removedAt is null and (suspendedUntil is null or suspendedUntil < ?1)", WorkingCalendar.dayOf(visit.clock().instant()));
    return Templates.office(new Office(errands(), known, experts, Item.count("stage", ItemStage.IN_FORCE)));
  }

  private List<Opened> opened() {
    return doors.find(visit.actor()).map(party -> Tender.<Tender>find(
            "id in (select b.tender from Bid b where b.party = ?1) order by bidDeadline desc, id", party.id).page(0, TENDERS_MAX).stream()
        .map(t -> new Opened(t.id, t.title, t.stage)).toList()).orElse(List.of());
  }

  private List<Errand> errands() {
    return road.waiting(new Reader(visit.actor(), visit.language(), visit.clock().instant()));
  }
}
