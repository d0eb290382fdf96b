package org.mingbiao.shared.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A notice that came out after this release and was entered by hand. */
@Entity
public class EnteredNotice extends PanacheEntityBase {
  @Id public String number;
  public int year;
  public LocalDate published;
  public List<LocalDate> offDays;
  public List<LocalDate> workDays;
  public Instant enteredAt;
  /** Username of who entered it. */
  public String enteredBy;

  protected EnteredNotice() {}

  static EnteredNotice of(HolidayNotice notice, String by, Instant now) {
    EnteredNotice entered = new EnteredNotice();
    entered.number = notice.number();
    entered.year = notice.year();
    entered.published = notice.published();
    entered.offDays = notice.off().stream().sorted().toList();
    entered.workDays = notice.work().stream().sorted().toList();
    entered.enteredAt = now;
    entered.enteredBy = by;
    return entered;
  }

  HolidayNotice notice() {
    return new HolidayNotice(year, number, published, Set.copyOf(offDays), Set.copyOf(workDays));
  }
}
