package org.mingbiao.app.tendering.leave;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.leave.LeaveStage;

/** The words of leave to tender no more. */
@MessageBundle("stop")
public interface StopTexts {
  String title();
  String lead();
  String project();
  String code();
  String buyer();
  String failures(int failures);
  String applications();
  String none();
  String number();
  String numberHint();
  String reply();
  String article();
  String decidedAt();
  String decidedBy();
  String ask();
  String askLegal();
  String grounds();
  String groundsHint();
  String grant();
  String grantLegal();
  String deny();
  String decision();
  String decisionText(String project);
  String noticeTitle(String project);
  String noticeText(String project, String code, String number);
  String stopToAsk();
  String stopAsked();
  String stopGranted();
  String errand(String title);
  @Message String stage(LeaveStage stage);
}
