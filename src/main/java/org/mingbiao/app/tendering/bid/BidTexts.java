package org.mingbiao.app.tendering.bid;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.bid.BidEntry;

/** Words of the bid room. */
@MessageBundle("bid")
public interface BidTexts {
  String title();

  String lead();

  String rule();

  String lot(int number);

  String notSubmitted();

  String submitted();

  String receivedAt();

  String digest();

  String receipt();

  String file();

  String fileHint();

  String members();

  String membersHint();

  String agreement();

  String agreementHint();

  String submit();

  String replace();

  String submitLegal();

  String withdraw();

  String withdrawLegal();

  String prepare();

  String prepareLead();

  String prepareTender();

  String prepareSeal(String command);

  String preparePrice();

  String history();

  String act();

  String when();

  String receiptTitle();

  String receiptLead();

  String receiptNumber();

  String tender();

  String bidder();

  String deadline();

  String sealDigest();

  String documentDigest();

  String suite();

  String back();

  String closed();

  String errand(String title);

  String errandReceipt(String title);

  @Message String did(BidEntry.Act act);

  String project();

  String lotName();

  String receiptPaper();

  String receiptMeans();

  String receiptPaperText();
}
