package org.mingbiao.app.tendering.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.project.Kind;

/** The words of notices. */
@MessageBundle("notice")
public interface NoticeTexts {
  String homeTitle();
  String homeLead();
  String today();
  String todayNone();
  String rooms();
  String latest();
  String all();
  String search();
  String searchHint();
  String find();
  String listTitle();
  String listCaption();
  String found(String count);
  String foundMore(String count);
  String none();
  String noneText();
  String clear();
  String follow();
  String older();
  String facetKind();
  String facetDeal();
  String facetWorld();
  String facetRegion();
  String facetStatus();
  String facetAmount();
  String from();
  String until();
  String columnTitle();
  String columnBuyer();
  String columnBudget();
  String columnPublished();
  String columnDeadline();
  @Message String kind(NoticeKind kind);
  @Message String deal(Kind deal);
  @Message String world(World world);
  @Message String status(NoticeFilter.Status status);
  @Message String band(Band band);
  String published();
  String runsUntil();
  String buyer();
  String region();
  String budget();
  String code();
  String deadline();
  String deadlineRule();
  String closedAt();
  String timeline();
  String onwardTitle();
  @Message String onward(Onward onward);
  String thisNotice();
  String sameText();
  String sameTextLead();
  String copySame();
  String copyDiffers();
  String feedTitle();
  String draftTitle(String title);
  String draftProject(String title, String code, String buyer, String budget);
  String draftLot(int number, String title, String maximum, String bond);
  String draftDates(String from, String until, String deadline);
  String announceTitle();
  String announceLead();
  String announceDates();
  String announceDatesLead();
  String limitKept();
  String limitBroken();
  String limitEarliest();
  String stale();
  String staleAct();
  @Message String dateField(DateField field);
  String wordingTitle();
  String wordingText();
  String copies();
  String copiesLead();
  String channel();
  String copyTitle();
  String copyText();
  String invited();
  String invitedHint();
  String pool();
  String poolHint();
  String witnesses();
  String witnessesHint();
  String announceEffect();
  String announceArticle();
  String announceAct();
  String compareTitle();
  String compareLead();
  String compareAct();
  String stopAnnounced();
  String stopToAnnounce();
  String stopNotYet();
  String stopDiffers();
  String errandAnnounce(String title);
  String errandDiffers(String title, String channel);
  String document();
  String documentLead();
  String documentVersion(int number);
  String questionsTitle();
  String bid();

  String ask();
  String addenda();
  String addendum(int number);
  String movedTo();
  String clocks();
  @Message String clock(Clock clock);
  String terms();
  String offer();
  String validity(int days);
  String consortia();
  String consortiaNo();
  String lotTerms(int number);
  String maximumPrice();
  String bond();
  String coreProduct();
  String soleSource();
  String size(String megabytes);
  String openData();
  String openDataLead();
  String openRelease();
  String openRecord();
  String openAll();

  /** Dates of the terms that a rule looks at. */
  enum DateField { OFFER_FROM, OFFER_UNTIL, UNTIL, APPLICATION_UNTIL, BID_DEADLINE }

  /** The dates of a tender that a bidder keeps an eye on. */
  enum Clock { OFFER_UNTIL, CLARIFICATION, OBJECTION, APPLICATION, DEADLINE }

  /** Where everybody reads on after the bids are in. */
  enum Onward { OPENING, AWARD }

  /** Bands of the budget, in the order of {@code notice_band}. */
  enum Band { BELOW1M, BELOW4M, BELOW10M, BELOW100M, ABOVE }

  String exactYuan(String yuan);

  String textDigest();

  String text();

  String next();

  String publicUntil();

  String publicUntilText();
}
