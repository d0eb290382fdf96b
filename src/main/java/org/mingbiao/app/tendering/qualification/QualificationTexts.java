package org.mingbiao.app.tendering.qualification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.qualification.ApplicationEntry.Act;
import org.mingbiao.tendering.qualification.QualificationStage;

/** Words of the qualification. */
@MessageBundle("qualification")
public interface QualificationTexts {
  String title();

  String lead();

  String notAsked();

  String until();

  String way();

  String passAll();

  String limited(int places);

  String places();

  String placesHint();

  String setWay();

  String apply();

  String applyAgain();

  String applied();

  String notApplied();

  String closedHint();

  String files();

  String filesHint();

  String members();

  String membersHint();

  String agreement();

  String applyLegal();

  String result();

  String reason();

  String outranked();

  String toBid();

  String bidDeadline();

  String pending();

  String secret();

  String committee();

  String toExperts();

  String none();

  String noneText();

  String applicants();

  String at();

  String applicant();

  String judgeTitle();

  String finding();

  String passes();

  String fails();

  String points();

  String pointsHint();

  String reasonWhy();

  String reasonHint();

  String judge();

  String decide();

  String decideLegal(int least);

  String failedTitle(String title);

  String failedText(String title, String code);

  String stopUnknown();

  String stopBefore();

  String stopApplying();

  String stopJudging();

  String stopDecided();

  String stopFailed();

  String stopAfter();

  String stopAfterDone();

  String errandJudge(String title);

  String errandPassed(String title);

  String errandFailed(String title);

  @Message String act(Act act);

  @Message String stage(QualificationStage stage);
}
