package org.mingbiao.app.edge.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame and the components. */
@MessageBundle("edge")
public interface EdgeTexts {
  String product();
  String seal();
  String skip();
  @Message String menu(Menu menu);
  String mainMenu();
  String crumbs();
  @Message String language(Language language);
  String languages();
  String login();
  String logout();
  String beijingTime();
  String travelled();
  String drift(String s);
  String footer();
  String footerRule();
  String help();
  String components();

  String faultTitle();
  String rule();
  String article();
  String fault();
  String optional();
  String choose();

  @Message String step(Step step);
  @Message String light(Light light);
  String why();
  String pausedBy();
  String ahead(String length);
  String ago(String length);
  String daysHours(long days, int hours);
  String hoursMinutes(long hours, int minutes);
  String minutes(long minutes);
  String lessThanAMinute();
  String timeLeft();
  String timeUp();
  String dayUnit();

  String yuan(String amount);
  String wan(String amount);
  String yi(String amount);
  String exactYuan(String amount);

  String copy();
  String copied();
  String digest();
  String change();
  String facets();
  String removeChoice();
  String pagesOf();
  String rows(long first, long last, long total);
  String previous();
  String next();
  String page(int page);
  String progress(String done, String of);
}
