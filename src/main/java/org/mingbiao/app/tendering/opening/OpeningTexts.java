package org.mingbiao.app.tendering.opening;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.opening.FailureCause;
import org.mingbiao.tendering.opening.OpeningStage;

/** Words of the opening room. */
@MessageBundle("opening")
public interface OpeningTexts {
  String title();

  String notYet();

  String notYetText();

  String startsAt();

  String start();

  String startLegal();

  String window();

  String windowClosed();

  String objectionsUntil();

  String release();

  String releaseLead(String command);

  String releaseFile();

  String releaseFileHint();

  String released(String envelopes);

  String missing(String envelopes);

  String allReleased();

  String progress(int done, int of);

  String extend();

  String extendReason();

  String show();

  String showLegal();

  String lot(int number);

  String bidder();
  String brand(String name);

  String received();

  String maximum();

  String state();

  String bond();

  String noBond();

  String object();

  String objectText();

  String objections();

  String answer();

  String answerText();

  String keep();

  String keepLegal();

  String record();

  String tooFew();

  String tooFewText();

  String coveredText();

  String errandOpen(String title);

  String errandRelease(String title);

  String errandShow(String title);

  String errandKeep(String title);

  String stopTitle();

  @Message String stage(OpeningStage stage);

  @Message String bidStage(BidStage stage);

  @Message String cause(FailureCause cause);

  @Message String form(BondForm form);

  String project();

  String code();

  String shownAt();

  String recordDigest();

  String priceYuan();

  String maximumYuan(String yuan);

  String noObjections();

  String draws();

  String drawsText();

  String drawName();

  String drawList();

  String drawOutcome();

  String drawDigest();

  String drawAnnounced();

  String drawNotYet();

  String announceDraws();

  String announceDrawsLegal();

  String drawWords();

  String drawWordsHint();

  String drawNow();

  String drawNowLegal();

  String paused();

  String pausedSince();

  String pausedLegal();

  String failedTitle(String project, int lot);

  String failedText(String project, String code, String lot, int least, String article);

  String late();

  String lateReason();

  String lateReasonHint();

  String lateLegal();

  String pausedTitle(String project);

  String pausedText(String project, String code, String since);

  String resume();

  String resumeReason();

  String resumeReasonHint();

  String resumedTitle(String project);

  String resumedText(String project, String code, String reason, String until);

  String errandResume(String title);

  String reserve();

  String reserveLead();

  String reserveMay();

  String reserveNone();

  String reserveSealed();

  String reserveLost();

  String reserveAmount();

  String reserveAmountHint();

  String reserveWords();

  String reserveOpen();

  String reserveOpenLegal();

  String reserveLose();

  String reserveReason();

  String reserveHow();

  String reserveSeal();

  String reserveSealHint();

  String reserveSealLegal();

  String reserveSealAct();

  String reserveOnly();
}
