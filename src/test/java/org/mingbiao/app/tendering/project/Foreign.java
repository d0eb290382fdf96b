package org.mingbiao.app.tendering.project;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Registration;
import org.mingbiao.tendering.project.Tender;

/** A tender of some agency, put into the database past the one who is logged in. */
public final class Foreign {
  private Foreign() {}

  public static UUID tender(String agency) {
    UUID agent = Units.known(agency, "甬信招标代理有限公司", PartyKind.AGENCY);
    UUID buyer = Units.known(Units.BUYER, "鄞州区公共资源交易中心", PartyKind.BUYER);
    return QuarkusTransaction.requiringNew().call(() -> {
      Tender tender = new Registration("他人的项目", World.ENGINEERING, Procedure.NORMAL, Kind.WORKS, Method.OPEN, "330212", buyer, agent,
          new BigDecimal("5000000.00"), true, "批文", null, List.of(new Registration.LotEntry("一标段", new BigDecimal("5000000.00"), List.of())), null)
          .register("T-" + UUID.randomUUID(), true, Instant.now()).tender();
      tender.persist();
      return tender.id;
    });
  }

  /** Announced at an instant, open for thirty days. */
  public static UUID announced(String agency, Instant at) {
    UUID id = tender(agency);
    QuarkusTransaction.requiringNew().run(() -> {
      Tender tender = Tender.require(id);
      Instant deadline = at.plus(Duration.ofDays(30));
      Terms.LotTerms lot = new Terms.LotTerms(tender.lots.get(0).id, tender.budget, null, BigDecimal.ZERO, Set.of(), BigDecimal.ZERO);
      TenderDocument.version(id, 1, new Terms(at, at.plus(Duration.ofDays(8)), null, deadline, deadline, 90, Terms.Qualification.WITH_BIDS, true,
          "标准文本", "engineering-comprehensive", "{}", 60, 15, Terms.Remedy.NONE, Terms.CountRule.RECEIVED, List.of(lot)), List.of(), at).persist();
      tender.file(UUID.randomUUID(), at);
      tender.announce(at, deadline);
    });
    return id;
  }

  public static UUID file(UUID tender, String name, String text) {
    AttachmentStore store = CDI.current().select(AttachmentStore.class).get();
    return QuarkusTransaction.requiringNew().call(() -> {
      var stored = store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1_000_000);
      Attachment file = Attachment.of(tender, "tender-document", name, "application/pdf", stored, Instant.now());
      file.persist();
      return file.id;
    });
  }
}
