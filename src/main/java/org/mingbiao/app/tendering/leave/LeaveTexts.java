package org.mingbiao.app.tendering.leave;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.leave.LeaveStage;
import org.mingbiao.tendering.project.Method;

/** The words of leave for another method. */
@MessageBundle("leave")
public interface LeaveTexts {
  String title();
  String lead();
  String project();
  String sum();
  String sumUnknown();
  String budget();
  String needed();
  String notNeeded();
  String applications();
  String none();
  String number();
  String numberHint();
  String reply();
  String decidedBy();
  String ask();
  String askLegal();
  String grounds();
  String groundsHint();
  String grant();
  String grantLegal();
  String deny();
  String stopToAsk();
  String stopAsked();
  String stopGranted();
  String errand(String title);
  String columnMethod();
  @Message String stage(LeaveStage stage);
  @Message String method(Method method);
}
