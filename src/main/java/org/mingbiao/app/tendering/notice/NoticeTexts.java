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
  String thisNotice();
  String sameText();
  String sameTextLead();
  String copySame();
  String copyDiffers();
  String feedTitle();

  /** Bands of the budget, in the order of {@code notice_band}. */
  enum Band { BELOW1M, BELOW4M, BELOW10M, BELOW100M, ABOVE }
}
