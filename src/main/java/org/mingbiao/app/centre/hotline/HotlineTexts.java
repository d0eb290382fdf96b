package org.mingbiao.app.centre.hotline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.centre.hotline.TicketStage;

/** The words of complaints about errands. */
@MessageBundle("hotline")
public interface HotlineTexts {
  @Message String stage(TicketStage stage);
  String title();
  String lead();
  String own();
  String ownNone();
  String text();
  String textHint();
  String effect();
  String act();
  String received();
  String answered();
  String upheld();
  String notUpheld();
  String back();
  String ticketTitle();
  String answer();
  String answerHint();
  String upheldLabel();
  String answerEffect();
  String answerAct();
  String widen();
  String departments();
  String departmentsHint();
  String widenEffect();
  String yourOwn();
  String errand(String number);
}
