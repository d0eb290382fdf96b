package org.mingbiao.app.centre.rating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.centre.rating.Grade;
import org.mingbiao.centre.rating.RatingStage;

/** The words of ratings. */
@MessageBundle("rating")
public interface RatingTexts {
  @Message String grade(Grade grade);
  @Message String stage(RatingStage stage);
  String title();
  String lead();
  String gradeLabel();
  String words();
  String wordsHint();
  String effect();
  String article();
  String act();
  String notYet();
  String notYetText();
  String back();
  String given();
  String givenText();
  String measure();
  String listTitle();
  String listLead();
  String tally();
  String columnGrade();
  String columnWords();
  String columnItem();
  String columnDay();
  String columnStage();
  String none();
  String noneText();
  String one();
  String oneLead();
  String number();
  String call();
  String finding();
  String findingHint();
  String callAct();
  String mend();
  String measureLabel();
  String measureHint();
  String mendAct();
  String exclude();
  String reason();
  String excludeEffect();
  String errandCall(String item);
  String errandMend(String item);
}
