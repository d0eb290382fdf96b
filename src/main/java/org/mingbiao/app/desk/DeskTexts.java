package org.mingbiao.app.desk;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the start pages. */
@MessageBundle("desk")
public interface DeskTexts {
  String bidderTitle();

  String expertTitle();

  String open();

  String openNone();

  String deadline();

  String apply();

  String bid();

  String bond();

  String hall();

  String mine();

  String result();

  String complaints();

  String officeTitle();

  String office();

  String calendarKnown();

  String calendarUntil(int year);

  String drawable();

  String people(long count);

  String items();

  String journal();

  String journalCheck();

  String look();
}
