package org.mingbiao.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tenders as people play them: through the pages, signed in at the real Keycloak, on the real database. */
class BrowserStoryIT {
  private static final int BID_DAYS = 24;
  private static Town town;
  private static AtTheClock clock;
  private static Person agent;

  @BeforeAll
  static void theHallOpens() {
    town = new Town();
    clock = town.clock();
    agent = town.person("agent1");
  }

  @AfterAll
  static void theHallCloses() {
    town.close();
    assertEquals(List.of(), Window.faults());
  }

  private static List<AtTheBidder> bidders(String... users) {
    return Stream.of(users).map(town::bidder).toList();
  }

  /** Half past nine, so many days on. */
  private static Instant morningAfter(int days) {
    return clock.now().plus(Duration.ofDays(days)).atZone(AtTheClock.BEIJING).with(LocalTime.of(9, 30)).toInstant();
  }

  private static AtTheAgency announced(String title, Instant deadline) {
    AtTheAgency agency = town.agency(title);
    agency.registers();
    agency.writesTheTerms(deadline);
    agency.adds(Town.paper("招标文件.txt"));
    agency.filesTheDocument();
    agency.announces();
    return agency;
  }

  private static void submit(AtTheAgency agency, List<AtTheBidder> bidders) {
    Bidders.Binding binding = agency.binding();
    for (int i = 0; i < bidders.size(); i++) {
      bidders.get(i).bonds(agency.tender());
      bidders.get(i).seals(binding, 9_400_000 - 100_000 * i + ".00");
      bidders.get(i).submits(agency.tender());
    }
  }

  @Test
  void aTenderRunsFromRegistrationToArchive() {
    String title = "中心河路灯改造工程";
    Instant deadline = morningAfter(BID_DAYS);
    AtTheAgency agency = announced(title, deadline);
    agency.keepsARoom(1);
    List<AtTheBidder> bidders = bidders("bidder1", "bidder2", "bidder3");
    clock.goesOn(15, ChronoUnit.MINUTES);
    bidders.get(0).finds(title);
    bidders.get(0).triesToSubmit(agency.tender(), Town.paper("没有加密.mbid"));
    bidders.get(0).person().isRefused("投标文件没有加密", "E09", "《电子招标投标办法》第二十六条");
    submit(agency, bidders);
    agency.knowsNothingBeforeTheDeadline();

    clock.goesTo(deadline);
    agency.opensTheBids();
    for (AtTheBidder bidder : bidders) bidder.releasesAll(agency.tender());
    agency.showsThePrices();
    agent.sees("9,400,000.00").sees("9,200,000.00");
    clock.goesOn(16, ChronoUnit.MINUTES);
    agency.keepsTheRecord();

    agency.drawsTheCommittee();
    AtTheCommittee committee = town.committee(title);
    assertEquals(5, committee.size());
    committee.meets();
    committee.asks("工期一百二十日是否包含冬季停工？");
    bidders.stream().filter(AtTheBidder::isAsked).findFirst().orElseThrow().answers("包含。");
    committee.reads("包含。");
    committee.judges(bidders.size());
    agent.isKeptFrom(committee.room(), 403);
    bidders.get(0).person().isKeptFrom(committee.room(), 403);

    agency.publishesTheCandidates();
    agent.sees("公示截止").seesNoButton("确定为中标人");
    String first = agency.candidate(1);
    award(agency, bidders.get(0), title);
    conclude(agency, first);
  }

  /** Nobody wins while an objection is open or out of order; then the first gives up, and the second signs. */
  private static void award(AtTheAgency agency, AtTheBidder loser, String title) {
    loser.objects(agency.tender(), "评标基准价计算有误");
    town.supervisor(title).watches().sees("异议尚未答复");
    clock.goesOn(12, ChronoUnit.DAYS);
    agency.fixes(1);
    agent.isRefused("项目已暂停", "T06S", "《招标投标法实施条例》第二十二条、第五十四条");
    agency.answersTheObjection("经复核，计算无误");
    loser.complains(agency.tender());
    town.supervisor(title).decidesTheComplaint();
    agency.fixes(2);
    agent.isRefused("应确定排名第一的候选人", "C13", "《招标投标法实施条例》第五十五条");
    agency.fixes(1);
    agency.passesTheWinnerOver("放弃中标");
    agency.fixes(2);
    agent.presses("发出中标通知书");
    agency.signs(Town.paper("合同.txt"), Town.paper("廉政合同.txt"));
    agent.presses("合同备案");
    agent.sees("已备案");
  }

  /** The archive waits for the last bond; the one of the winner that gave up is kept. */
  private static void conclude(AtTheAgency agency, String quitter) {
    agency.archive();
    agent.sees("保证金未处理完毕");
    agent.presses("归档");
    agent.isRefused("归档材料不齐", "E15", "《电子招标投标办法》第四十九条");
    agency.keepsTheBondOf(quitter, "拒签合同或不交履约保证金");
    agency.givesBackABond();
    agency.givesBackABond();
    agency.archive();
    agent.presses("归档");
    agent.sees("已归档");
    agency.hasNothingLeftToDo();
  }

  @Test
  void roadsThatPeopleFear() {
    Instant deadline = morningAfter(BID_DAYS);
    AtTheAgency deserted = announced("河西公厕改造工程", deadline);
    AtTheAgency agency = announced("城南泵站改造工程", deadline);
    agency.keepsARoom(2);
    clock.goesTo(deadline.minus(Duration.ofDays(15)).plus(Duration.ofHours(1)));
    submit(deserted, bidders("bidder1", "bidder2"));
    Instant later = agency.clarifies(deadline);

    List<AtTheBidder> bidders = bidders("bidder1", "bidder2", "bidder3", "bidder4", "bidder5");
    submit(agency, bidders.subList(0, 4));
    town.losesAByteOfWhatIsKept(() -> submit(agency, bidders.subList(4, 5)));
    AtTheBidder late = town.bidder("bidder6");
    late.preparesToSubmit(agency.tender(), agency.binding());

    clock.goesTo(deadline);
    fails(deserted);

    clock.goesTo(later);
    late.triesToSubmitNow();
    late.person().isRefused("投标文件迟到", "E11", "《电子招标投标办法》第二十七条");
    late.person().sees("投标已经截止").sees("未递交").sees("迟到，未接收");
    town.supervisor("城南泵站改造工程").stops("接到举报，核查场地设备");
    agency.triesToOpen();
    agent.isRefused("项目已暂停");
    agent.sees("依据 《招标投标法实施条例》第六十二条");
    town.supervisor("城南泵站改造工程").letsGoOn("核查完毕，设备正常");
    decryptionFails(agency, bidders);
  }

  /** Two bids: nothing is opened, the files go back, the bonds go back, and the project may be repeated. */
  private static void fails(AtTheAgency deserted) {
    deserted.triesToOpen();
    agent.sees("投标人不足").sees("应当重新招标");
    deserted.opensTheProject();
    agent.sees("招标失败");
    deserted.givesBackABond();
    deserted.givesBackABond();
    deserted.opensTheProject();
    agent.follows("重新招标");
    agent.sees("重新招标：河西公厕改造工程");
  }

  private static void decryptionFails(AtTheAgency agency, List<AtTheBidder> bidders) {
    AtTheBidder careless = bidders.get(3);
    AtTheBidder unlucky = bidders.get(4);
    agency.opensTheBids();
    bidders.subList(0, 3).forEach(bidder -> bidder.releasesAll(agency.tender()));
    careless.releasesAnothersKey(agency.tender(), bidders.get(0));
    careless.person().isRefused("密钥不能解开投标文件");
    unlucky.releases(agency.tender(), "price");
    unlucky.person().isRefused("平台没有保存好您的投标文件", "E31", "《电子招标投标办法》第三十一条");
    agency.triesToShowThePrices();
    agent.isRefused("当前阶段不能办理这一步");
    clock.goesOn(61, ChronoUnit.MINUTES);
    agency.showsThePrices();
    agent.row("横溪照明工程有限公司").sees("视为撤销");
    agent.row("塘溪建设集团有限公司").sees("视为撤回").sees("平台保存的文件与回执不符");

    agency.triesToKeepTheBondOf("塘溪建设集团有限公司", "截止后撤销投标");
    agent.isRefused("不予退还没有依据", "M04", "《招标投标法实施条例》第三十五条");
    agency.givesBackTheBondOf("塘溪建设集团有限公司");
    agency.keepsTheBondOf("横溪照明工程有限公司", "截止后撤销投标");
  }
}
