package org.mingbiao.app.tendering.bond;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.mingbiao.app.edge.law.HouseLaw.BondRates;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.money.Interest;
import org.mingbiao.shared.money.Money;
import org.mingbiao.shared.term.Terms;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.Holding;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** What a bond has earned when it goes back, by its own clock. Only money earns; a guarantee is handed back. */
@ApplicationScoped
class Earnings {
  @Inject LawBook law;
  @Inject BondRates rates;

  BigDecimal of(Bond bond, Tender tender, Instant now) {
    if (!bond.form.isMoney()) return BigDecimal.ZERO.setScale(2);
    Optional<Interest> late = TenderLaw.of(law, tender).find("T18I").map(rule -> rates.late());
    return new Holding(WorkingCalendar.dayOf(bond.securedAt), due(bond), WorkingCalendar.dayOf(now)).earned(new Money(bond.amount), rates.deposit(), late);
  }

  /** The first of its clocks to run out; null while none runs. */
  private static LocalDate due(Bond bond) {
    return Terms.of(bond.tender).stream().filter(term -> bond.id.equals(term.about) && term.dueAt != null)
        .map(term -> term.dueAt).min(Comparator.naturalOrder()).map(WorkingCalendar::dayOf).orElse(null);
  }
}
