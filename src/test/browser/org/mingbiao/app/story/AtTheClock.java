package org.mingbiao.app.story;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The administrator of a demonstration, who moves its time. */
final class AtTheClock {
  static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withZone(BEIJING);
  private final Person admin;

  AtTheClock(Person admin) {
    this.admin = admin;
  }

  Instant now() {
    admin.opens("/admin/demonstration");
    return admin.now();
  }

  /** As a field for a date and a time takes it: to the minute. */
  static String typed(Instant moment) {
    return FIELD.format(moment);
  }

  void goesTo(Instant moment) {
    admin.opens("/admin/demonstration");
    admin.types("前进到（北京时间）", typed(moment));
    admin.presses("让时间前进");
  }

  /** To the next full minute after so much time. */
  void goesOn(long amount, ChronoUnit unit) {
    goesTo(now().plus(amount, unit).plus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES));
  }
}
