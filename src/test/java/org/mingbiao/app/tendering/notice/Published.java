package org.mingbiao.app.tendering.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeDraft;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Registration;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Puts notices into the database of a test, past the rules of their periods. */
public final class Published {
  /** Where the clock of tests begins. */
  static final Instant TODAY = Instant.parse("2026-03-02T01:00:00Z");
  World world = World.ENGINEERING;
  Kind kind = Kind.WORKS;
  String region = "330212";
  String budget = "5000000.00";
  Instant at = TODAY;
  Duration open = Duration.ofDays(25);

  public UUID notice(String title) {
    return QuarkusTransaction.requiringNew().call(() -> {
      Tender tender = new Registration(title, world, Procedure.NORMAL, kind, Method.OPEN, region, UUID.randomUUID(), UUID.randomUUID(),
          new BigDecimal(budget), true, "批文", null, List.of(new Registration.LotEntry("一标段", new BigDecimal(budget), List.of())), null)
          .register("T-" + UUID.randomUUID(), true, at).tender();
      tender.persist();
      tender.file(UUID.randomUUID(), at);
      tender.announce(at, at.plus(open));
      NoticeDraft draft = NoticeDraft.of(NoticeKind.INVITATION, new Wording(title, "一、项目概况\n二、投标人资格"), "鄞州区住房和城乡建设局");
      Notice notice = Notice.publish(tender, draft, TenderLaw.of(LawBook.national(), tender), 1, at);
      notice.persist();
      return notice.id;
    });
  }
}
