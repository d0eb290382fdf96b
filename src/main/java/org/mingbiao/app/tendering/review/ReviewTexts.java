package org.mingbiao.app.tendering.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.review.Ground;
import org.mingbiao.tendering.review.ReviewStage;

/** Words of the committee's room. */
@MessageBundle("review")
public interface ReviewTexts {
  String title();

  String lot(int number);

  String checkIn();

  String checkInLead();

  String recuse();

  String recuseReason();

  String leader();

  String leaderLead();

  String waitingMembers();

  String seat(int number);

  String you();

  String leads();

  String in();

  String notIn();

  String bids();

  String papers();

  String papersNone();

  String judged();

  String judgedNot();

  String mySheet();

  String noScores();

  String confirm();

  String motions();

  String motionOn(int number);

  String answerAwaited();

  String back();

  String range(String min, String max);

  String save();

  String handIn();

  String handInLegal();

  String handedIn();

  String sheetsIn(int done, int of);

  String reject();

  String ground();

  String clause();

  String page();

  String reason();

  String propose();

  String votes();

  String forIt();

  String againstIt();

  String rejected();

  String ask();

  String question();

  String answer();

  String send();

  String count();

  String countLead();

  String result();

  String rank();

  String bidder();

  String price();

  String total();

  String sign();

  String signLegal();

  String dissent();

  String dissentHint();

  String silent();

  String silentWho();

  String deliver();

  String deliverLegal();

  String bundle();

  String errand(String title);

  String errandAnswer(String title);

  String answerTitle();

  String answerLegal();

  String answerArticle();

  String answerAct();

  String stopLater();

  String stopNow(int number);

  String stopDone();

  String blind(int number);

  @Message String stage(ReviewStage stage);

  @Message String why(Ground ground);

  String project();

  String code();

  String lotName();

  String startedAt();

  String deliveredAt();

  String bundleDigest();

  String report();

  String openedYuan();

  String evaluatedYuan();

  String methodLine(String method, String version, String digest);

  String candidates();

  String candidate(int rank, String bidder, String yuan);

  String noCandidates();

  String rejections();

  String clarifications();

  String none();

  String committee();

  String namesLater();

  String seatName();

  String memberName();

  String signature();

  String signedAt(String when);

  String dissentSaid(String words);

  String silentAt(String when);

  String qualifyTitle();

  String qualifyFrom();

  String qualifyJudged(int judged, int all);

  String errandQualify(String title);

  String points();

  String pointsLead();

  String pointsTake();

  String pointsSource();

  String pointsSourceHint();

  String pointsNone();

  String pointsNoneText();

  String pointsOwed();

  String errandPoints(String title);
}
