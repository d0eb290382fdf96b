package org.mingbiao.centre.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.mingbiao.centre.item.Item;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;

/** The law of an errand: the centre's pack as of the day it was received, with its item's own legal and promised days. */
public final class ErrandLaw {
  private ErrandLaw() {}

  public static Law common(LawBook book, Instant now) {
    return book.binding(World.SERVICE, Procedure.NORMAL, WorkingCalendar.dayOf(now), Set.of());
  }

  /** @param item the revision under which the errand was filed */
  public static Law of(LawBook book, Item item, Instant receivedAt) {
    LawBook own = book.configured(Map.of("G01@service", BigDecimal.valueOf(item.legalDays),
        "G04P@service", BigDecimal.valueOf(item.promisedDays)));
    return common(own, receivedAt);
  }
}
