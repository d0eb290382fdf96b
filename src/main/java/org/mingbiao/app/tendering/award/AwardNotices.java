package org.mingbiao.app.tendering.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.Candidate;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeDraft;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** What the public reads of an award (招标公告和公示信息发布管理办法 第六条; 政采条例 第四十三条, 第五十条), a notice for each act. */
@ApplicationScoped
public class AwardNotices {
  @Inject Gazette gazette;
  @Inject LawBook book;

  /** The candidates, and how long they are public; government procurement knows no such notice. */
  void candidates(Tender tender, Award award) {
    if (tender.world == World.PROCUREMENT) return;
    Lot lot = tender.lot(award.lot);
    List<String> lines = new ArrayList<>(List.of(head(tender, lot), words().noticeOrder()));
    award.candidates.stream().sorted(Comparator.comparingInt(Candidate::rank)).map(AwardNotices::line).forEach(lines::add);
    TenderLaw.of(book, tender).find("T09").ifPresent(rule -> lines.add(words().noticePublicity(Formats.second(award.publicUntil), rule.article())));
    publish(tender, NoticeKind.CANDIDATES, award, new Wording(title(NoticeKind.CANDIDATES, tender, lot), String.join("\n", lines)), award.publishedAt);
  }

  /** The result: who won and for how much. */
  void result(Tender tender, Award award) {
    Lot lot = tender.lot(award.lot);
    String text = String.join("\n", head(tender, lot), words().noticeWinner(Party.require(award.winnerParty).name, Formats.grouped(award.price)),
        words().noticeFixed(Formats.second(award.fixedAt)));
    publish(tender, NoticeKind.RESULT, award, new Wording(title(NoticeKind.RESULT, tender, lot), text), award.fixedAt);
  }

  void contract(Tender tender, Award award) {
    Lot lot = tender.lot(award.lot);
    String text = String.join("\n", head(tender, lot), words().noticeContract(Gazette.buyer(tender), Party.require(award.winnerParty).name,
        Formats.grouped(award.price)), words().noticeSigned(Formats.second(award.signedAt), award.contractSha256));
    publish(tender, NoticeKind.CONTRACT, award, new Wording(title(NoticeKind.CONTRACT, tender, lot), text), award.signedAt);
  }

  /** A period that is over when it begins, as where no rule asks for a publicity, is none. */
  private void publish(Tender tender, NoticeKind kind, Award award, Wording wording, Instant now) {
    Instant until = kind == NoticeKind.CANDIDATES && award.publicUntil.isAfter(now) ? award.publicUntil : null;
    gazette.publish(tender, new NoticeDraft(kind, award.lot, wording, until, Gazette.buyer(tender), Map.of()), now);
  }

  private static String head(Tender tender, Lot lot) {
    return words().noticeHead(tender.title, tender.code, words().lot(lot.number) + "　" + lot.title, Gazette.buyer(tender),
        Party.require(tender.agent).name);
  }

  private static String line(Candidate candidate) {
    String name = Party.require(candidate.party()).name;
    String price = Formats.grouped(candidate.price());
    return candidate.score() == null ? words().noticeCandidate(candidate.rank(), name, price)
        : words().noticeScored(candidate.rank(), name, price, candidate.score().stripTrailingZeros().toPlainString());
  }

  private static String title(NoticeKind kind, Tender tender, Lot lot) {
    boolean bought = tender.world == World.PROCUREMENT;
    String project = tender.lots.size() == 1 ? tender.title : tender.title + words().lot(lot.number);
    return switch (kind) {
      case CANDIDATES -> words().noticeCandidates(project);
      case RESULT -> words().noticeResult(project);
      default -> bought ? words().noticeContractBought(project) : words().noticeContractTitle(project);
    };
  }

  private static AwardTexts words() {
    return Language.CHINESE.words(AwardTexts.class);
  }
}
