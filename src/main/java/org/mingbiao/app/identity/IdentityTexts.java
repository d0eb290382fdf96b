package org.mingbiao.app.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of waiting to sign in, and of the demonstration's accounts. */
@MessageBundle("identity")
public interface IdentityTexts {
  String waitTitle();
  String waitLead();
  String waitAgain();
  String waitHome();
  String accounts();
  String accountsLead();
  String role();
  String names();
  @Message String persons(DemonstrationRole role);
}
