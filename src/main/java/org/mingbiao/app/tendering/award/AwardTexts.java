package org.mingbiao.app.tendering.award;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.award.AwardStage;
import org.mingbiao.tendering.award.PassedOver;

/** Words of the award room. */
@MessageBundle("award")
public interface AwardTexts {
  String title();

  String lead();

  String lot(int number);

  String none();

  String noneText();

  String publish();

  String publishLegal();

  String candidates();

  String rank();

  String bidder();

  String price();

  String score();

  String publicUntil();

  String fix();

  String fixLegal();

  String winner();

  String letter();

  String letterLegal();

  String amount();

  String contractFile();

  String integrityFile();

  String integrityHint();

  String sign();

  String signLegal();

  String file();

  String stopLater();

  String stopNow(int number);

  String stopDone();

  String errand(String title);

  String reopen();

  String reopenReason();

  String reopenLegal();

  @Message String why(PassedOver reason);

  @Message String stage(AwardStage stage);

  String project();

  String code();

  String lotName();

  String buyer();

  String fixedAt();

  String sentAt();

  String yuan(String yuan, String capitals);

  String letterTitle();

  String letterHeading();

  String letterText(String winner, String project, String lot, String price);
  String letterSettledTitle();
  String letterSettledAct();
  String supplier();
  String settledPrice();
  String letterSettled(String winner, String project, String price);

  String papers();

  String fail();

  String failLegal();

  String failArticle();

  String noticeHead(String project, String code, String lot, String buyer, String agent);

  String noticeCandidates(String project);

  String noticeResult(String project);

  String noticeContractTitle(String project);

  String noticeContractBought(String project);

  String noticeOrder();

  String noticeCandidate(int rank, String name, String price);

  String noticeScored(int rank, String name, String price, String score);

  String noticePublicity(String until, String article);

  String noticeWinner(String name, String price);

  String noticeFixed(String at);

  String noticeContract(String buyer, String winner, String price);

  String noticeSigned(String at, String sha256);

  String failReason();

  String failReasonHint();

  String failureTitle(String project, int lot);

  String failureText(String project, String code, String lot, String reason);

  String offered();

  String choose();
}
