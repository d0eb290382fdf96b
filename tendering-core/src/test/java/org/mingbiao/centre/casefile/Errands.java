package org.mingbiao.centre.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.mingbiao.centre.item.Audience;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.item.ItemEntry;
import org.mingbiao.centre.item.Material;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.party.Applicant;

/** Errands as tests of the centre need them. */
public final class Errands {
  public static final Instant FILED = at("2026-09-21T10:00");
  public static final QueryCode CODE = QueryCode.typed("ABCDE23456");

  private Errands() {}

  public static Instant at(String beijing) {
    return LocalDateTime.parse(beijing).atZone(WorkingCalendar.ZONE).toInstant();
  }

  public static Item item(int legal, int promised) {
    return Item.enter(new ItemEntry("330212-XK-001", "食品经营许可", "区市场监管局", "A12", "《食品安全法》第三十五条", Audience.EVERYBODY, legal,
        legal > 20 ? "《行政许可法》第四十二条" : null, promised, BigDecimal.ZERO, null,
        List.of(new Material("营业执照", true), new Material("平面图", false))), null, ErrandLaw.common(LawBook.national(), FILED), FILED);
  }

  public static Petition petition(Integer... brought) {
    return new Petition(Applicant.of(Applicant.Nature.CITIZEN, "罗小敏", "11010519491231002X", "13805745678"), "小餐饮", Set.of(brought));
  }

  public static Casefile received() {
    return Casefile.file(item(20, 5), petition(1), "B20260921-000001", CODE, FILED);
  }

  public static Casefile handled() {
    Casefile casefile = received();
    casefile.accept(true, FILED);
    casefile.takeUp("mao");
    return casefile;
  }

  public static Casefile granted() {
    Casefile casefile = handled();
    casefile.decide(new Casefile.Decision(true, "符合条件", null), false, rule("G04P"), FILED);
    return casefile;
  }

  public static Law law() {
    return ErrandLaw.of(LawBook.national(), item(20, 5), FILED);
  }

  public static Rule rule(String id) {
    return law().rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
