package org.mingbiao.app.calendar;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the calendar. */
@MessageBundle("calendar")
public interface CalendarTexts {
  String title();
  String lead();
  String done();
  String moved(int looked, int moved);
  String enter();
  String year();
  String number();
  String numberHint();
  String published();
  String off();
  String work();
  String daysHint();
  String effect();
  String article();
  String act();
  String known();
  String columnYear();
  String columnNumber();
  String columnPublished();
  String columnOff();
  String columnWork();

  String errand(String year);
}
