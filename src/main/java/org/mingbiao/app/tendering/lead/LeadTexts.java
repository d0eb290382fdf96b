package org.mingbiao.app.tendering.lead;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.lead.Sign;
import org.mingbiao.tendering.lead.Sign.Strength;

/** The words of leads. */
@MessageBundle("lead")
public interface LeadTexts {
  String title();
  String lead();
  String sealed();
  String sealedText();
  String lot(int number);
  String compared(int bids);
  String none();
  String noneText();
  @Message String sign(Sign sign);
  @Message String strength(Strength strength);
  @Message String innocent(Sign sign);
  @Message String measured(Sign sign);
  @Message String indicator(Sign sign);
  String item();
  String explanations();
  String errors();
  String share(int percent);
  String where(String record);
  @Message String book(Book book);
  String noValue();
  String nothingHere();
  String open();
  String notFinding();
  String cases();
  String report();
  String kept(String sign, String article, String bidder, String evidence);
}
