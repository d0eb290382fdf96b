package org.mingbiao.app.edge.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.shared.refusal.Refusal;

/** The words of every refusal. */
@MessageBundle("problem")
public interface ProblemTexts {
  @Message String title(Refusal refusal);
  @Message String advice(Refusal refusal);
  @Message String fact(FactName fact);
  String type();
  String reference();
  String home();

  String desk();
  String login();
  String problems();
  String problemsLead();
  String reason();
  String todo();
  String and();
}
