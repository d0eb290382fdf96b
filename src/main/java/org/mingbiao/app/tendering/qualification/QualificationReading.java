package org.mingbiao.app.tendering.qualification;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.tendering.qualification.QualificationView.All;
import org.mingbiao.app.tendering.qualification.QualificationView.Application;
import org.mingbiao.app.tendering.qualification.QualificationView.Found;
import org.mingbiao.app.tendering.qualification.QualificationView.Head;
import org.mingbiao.app.tendering.qualification.QualificationView.Judged;
import org.mingbiao.app.tendering.qualification.QualificationView.Own;
import org.mingbiao.app.tendering.qualification.QualificationView.Paper;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.qualification.ApplicationEntry;
import org.mingbiao.tendering.qualification.Prequalification;
import org.mingbiao.tendering.qualification.QualificationBook;
import org.mingbiao.tendering.qualification.QualificationStage;

/** Reads a prequalification for one visitor. */
@ApplicationScoped
public class QualificationReading {
  /** What stands for a reason that the platform itself gave. */
  private static final String OUTRANKED = "OUTRANKED";

  @CheckedTemplate(basePath = "tendering/qualification")
  static class Templates {
    static native TemplateInstance judge(Judged view);
  }

  @Inject Visit visit;
  @Inject Doors doors;
  @Inject LawBook law;
  @Inject Prequalify prequalify;

  Own own(UUID id, Party bidder) {
    Tender tender = doors.announced(id);
    boolean asked = Prequalify.isAsked(tender);
    Application own = asked ? prequalify.book(tender).own(bidder.id).map(entry -> application(entry, href(tender), null)).orElse(null) : null;
    return new Own(head(tender), own, article(tender, "S19N"), tender.bidDeadline);
  }

  All all(UUID id) {
    Tender tender = doors.seen(id, visit.actor());
    boolean agent = visit.actor().is(AGENT);
    Head head = head(tender);
    boolean secret = !head.asked() || head.open() || tender.announcedAt == null;
    QualificationBook book = head.asked() ? prequalify.book(tender) : null;
    List<Application> applications = secret ? List.of() : book.applications(now()).stream().map(entry -> application(entry, href(tender),
        found(book, entry))).toList();
    boolean running = !secret && head.stage() == QualificationStage.APPLYING && Doors.isLive(tender);
    return new All(head, agent, secret, prequalify.committee(tender).isPresent(), agent && head.asked() && tender.announcedAt == null,
        agent && running, book == null ? 0 : book.least(), article(tender, "S18"), article(tender, "S19"), applications);
  }

  /** One application for the agency and the supervisor; the agency judges where no committee does. */
  Judged one(UUID id, UUID party) {
    All all = all(id);
    Application application = all.applications().stream().filter(each -> each.party().equals(party)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("applicant", party)));
    boolean judges = all.agent() && !all.committee() && all.mayDecide();
    return new Judged(all.head(), application, all.head().here(), judges ? all.one(application) + "/judgement" : null, all.judgeArticle());
  }

  private static Found found(QualificationBook book, ApplicationEntry entry) {
    return book.found(entry.party(), ApplicationEntry.TENDERER).map(QualificationReading::found).orElse(null);
  }

  /** The page of one application, the same for the tenderer and for a member of the committee. */
  public TemplateInstance page(Judged view) {
    return Templates.judge(view);
  }

  /** What one seat wrote down. */
  public static Found found(ApplicationEntry vote) {
    return new Found(vote.act() == ApplicationEntry.Act.FOR, vote.points(), vote.reason());
  }

  public Head head(Tender tender) {
    boolean asked = Prequalify.isAsked(tender);
    Terms terms = asked ? TenderDocument.current(tender.id).terms : null;
    Prequalification way = Prequalify.way(tender);
    Instant until = asked ? terms.applicationUntil() : null;
    boolean open = asked && until != null && now().isBefore(until);
    return new Head(tender.id, tender.title, asked, until, open, way.places, way.stage, asked && terms.consortia());
  }

  /** @param files where the files of the applications lie, before their digest */
  public Application application(ApplicationEntry entry, String files, Found found) {
    List<String> units = Stream.concat(Stream.of(entry.party()), entry.members().stream()).map(party -> Party.require(party).name).toList();
    List<Paper> papers = entry.files().stream().map(file -> new Paper(file.name(), file.sha256(), file.bytes(),
        files + entry.party() + "/files/" + file.sha256())).toList();
    return new Application(entry.party(), units, entry.act(), entry.at(), reason(entry.reason()), papers, found);
  }

  private String reason(String said) {
    return OUTRANKED.equals(said) ? visit.language().words(QualificationTexts.class).outranked() : said;
  }

  private static String href(Tender tender) {
    return "/tenders/" + tender.id + "/qualification/applications/";
  }

  String article(Tender tender, String rule) {
    return TenderLaw.of(law, tender).in(TenderLaw.PREQUALIFIED).find(rule).map(Rule::article).orElse("");
  }

  private Instant now() {
    return visit.clock().instant();
  }
}
