package org.mingbiao.app.tendering.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.term.DueDate;
import org.mingbiao.tendering.project.TenderLaw;

/** When the bond of a bid withdrawn before the deadline must be back (实施条例 第三十五条; 87号令 第三十八条). */
@ApplicationScoped
public class BondsBack {

  public Instant due(TenderLaw law, Instant withdrawnAt) {
    Rule rule = law.rule("T16");
    return DueDate.compute(withdrawnAt, rule.count(), rule.period(), List.of(), Calendars.current()).at();
  }
}
