package org.mingbiao.tendering.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.document.Terms.CountRule;
import org.mingbiao.tendering.document.Terms.LotTerms;
import org.mingbiao.tendering.document.Terms.Qualification;
import org.mingbiao.tendering.document.Terms.Remedy;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Registration;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Lawful tenders and terms for tests; each test spoils one thing. */
public final class Papers {
  /** Monday 2026-03-02, 09:00 in Beijing. */
  public static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  public static final Instant OFFER_UNTIL = NOW.plus(Duration.ofDays(8));
  public static final Instant DEADLINE = NOW.plus(Duration.ofDays(22));

  public World world = World.ENGINEERING;
  public Procedure procedure = Procedure.NORMAL;
  public Kind kind = Kind.WORKS;
  public Method method = Method.OPEN;
  public boolean mustTender = true;
  public BigDecimal estimate = new BigDecimal("10000000.00");

  public Instant offerFrom = NOW;
  public Instant offerUntil = OFFER_UNTIL;
  public Instant applicationUntil;
  public Instant bidDeadline = DEADLINE;
  public Instant openingAt = DEADLINE;
  public Qualification qualification = Qualification.WITH_BIDS;
  public int validityDays = 90;
  public int windowMinutes = 60;
  public boolean consortia;
  public Remedy remedy = Remedy.SECOND_WINDOW;
  public String standardText = "标准施工招标文件(2007年版)";
  public String methodPack = "qualified-lowest";
  public BigDecimal maximumPrice = new BigDecimal("9800000.00");
  public BigDecimal minimumPrice;
  public BigDecimal bond = new BigDecimal("200000.00");
  public EnumSet<BondForm> bondForms = EnumSet.allOf(BondForm.class);
  public BigDecimal performanceBondRate = new BigDecimal("0.10");

  public int items;
  public String coreProduct;

  private Tender tender;

  public Tender tender() {
    if (tender == null) {
      tender = new Registration("中心河路灯改造", world, procedure, kind, method, "330212", UUID.randomUUID(), UUID.randomUUID(), estimate,
          true, "鄞发改备〔2026〕12号", "技术复杂", List.of(new Registration.LotEntry("一标段", estimate, goods())), null)
          .register("A01-113302127321371686-20191014-000360-4", mustTender, NOW).tender();
    }
    return tender;
  }

  private List<Registration.ItemEntry> goods() {
    return Collections.nCopies(items, new Registration.ItemEntry("空调", null, BigDecimal.ONE, "台"));
  }

  /** The same papers in another world. */
  public void world(World other) {
    world = other;
    tender = null;
  }

  public Tender announced() {
    tender().file(UUID.randomUUID(), NOW);
    tender().announce(NOW, bidDeadline);
    return tender();
  }

  public TenderLaw law() {
    return TenderLaw.of(LawBook.national(), tender());
  }

  public Terms terms() {
    return new Terms(offerFrom, offerUntil, applicationUntil, bidDeadline, openingAt, validityDays, qualification, consortia, standardText,
        methodPack, "{}", windowMinutes, windowMinutes, remedy, CountRule.RECEIVED,
        List.of(new LotTerms(tender().lots.get(0).id, maximumPrice, minimumPrice, bond, bondForms, performanceBondRate, coreProduct)));
  }
}
