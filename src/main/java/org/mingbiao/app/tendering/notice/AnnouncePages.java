package org.mingbiao.app.tendering.notice;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.notice.Invitation;
import org.mingbiao.tendering.notice.Limit;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The agency's page of the announcement: check the dates, then publish. */
@Path("/tenders/{id}/notice")
@OwnedBy(Owner.AGENCY)
public class AnnouncePages {
  /** The fields for other channels that the form shows; a program may send more. */
  static final int COPIES_SHOWN = 2;
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject LawBook book;
  @Inject AnnounceTender announce;
  @Inject Invited invited;

  @CheckedTemplate(basePath = "tendering/notice")
  static class Templates {
    static native TemplateInstance announce(AnnounceView view);
  }

  public record DateLine(NoticeTexts.DateField field, Instant given, Instant earliest, boolean kept, String rule, String article) {
    static DateLine of(Limit limit) {
      String name = limit.field().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase();
      return new DateLine(NoticeTexts.DateField.valueOf(name), limit.given(), limit.earliest(), limit.isKept(), limit.rule().id(),
          limit.rule().article());
    }
  }

  public record AnnounceView(UUID tender, String title, List<DateLine> dates, Wording proposed, boolean byInvitation) {
    public String here() {
      return "/tenders/" + tender + "/notice";
    }

    /** Whether a date must be written anew before anything can be announced. */
    public boolean stale() {
      return dates.stream().anyMatch(date -> !date.kept());
    }

    public String terms() {
      return project() + "/document/terms";
    }

    public String project() {
      return "/tenders/" + tender;
    }
  }

  @GET @RolesAllowed(Roles.AGENT) @Transactional
  public TemplateInstance announceForm(@RestPath UUID id) {
    Tender tender = doors.own(id, visit.actor());
    TenderDocument document = TenderDocument.current(id);
    List<DateLine> dates = announce.schedule(document, TenderLaw.of(book, tender), visit.clock().instant()).limits().stream()
        .map(DateLine::of).toList();
    return Templates.announce(new AnnounceView(id, tender.title, dates, announce.proposed(tender, document), tender.method == Method.INVITED));
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response announce(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    Map<String, Wording> copies = IntStream.range(0, COPIES_SHOWN).boxed().filter(i -> form.text("channel" + i) != null)
        .collect(Collectors.toMap(i -> form.text("channel" + i), i -> wording(form, "copyTitle" + i, "copyText" + i), (a, b) -> b));
    Invitation invitation = new Invitation(invited.parties(form, "invited"), invited.parties(form, "pool"), Invited.lines(form, "witnesses"));
    Notice notice = announce.announce(visit.actor(), id, new AnnounceTender.Wish(wording(form, "title", "text"), copies, invitation));
    return Response.seeOther(URI.create("/notices/" + notice.id)).build();
  }

  /** As it was typed: a space at the end of a copy is a difference. */
  static Wording wording(Entered form, String title, String text) {
    return new Wording(form.fields().getFirst(title), form.fields().getFirst(text));
  }
}
