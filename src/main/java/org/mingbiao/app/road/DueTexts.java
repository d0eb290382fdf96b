package org.mingbiao.app.road;

import io.quarkus.qute.i18n.MessageBundle;

/** Why a date is that date, in words. */
@MessageBundle("due")
public interface DueTexts {
  String ground(String rule, String article);
  String startExcluded(String day);
  String calendarDays(int amount, String until);
  String workingDays(int amount, String until);
  String otherPeriod(String until);
  String rest(String from, String until);
  String madeUp(String from, String until);
  String paused(String from, String until);
  String rolled(String from, String until);
  String elapsed();
  String back(int days);
  String join();
}
