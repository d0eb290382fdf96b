package org.mingbiao.app.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The tendering agent: from the project's registration to its archive. */
final class AtTheAgency {
  static final Duration OFFER = Duration.ofDays(8);
  /** 《招标投标法》第二十三条, less the minutes that the pages took. */
  static final Duration CLARIFIED = Duration.ofDays(15).minusMinutes(10);
  private static final String BUYER = "91331099MA2DEMA29R";
  private final Person agent;
  private final String title;
  private String tender;

  AtTheAgency(Person agent, String title) {
    this.agent = agent;
    this.title = title;
  }

  String tender() {
    return tender;
  }

  void registers() {
    agent.opens("/agent");
    agent.follows("进场登记");
    agent.types("项目名称", title).types("审批、核准或备案文号", "鄞发改备〔2026〕12号");
    agent.chooses("适用规则", "工程招标投标").chooses("采购内容", "施工").chooses("程序", "一般").chooses("招标方式", "公开招标");
    agent.chooses("国有资金占控股或者主导地位", "国有资金占控股或者主导地位");
    agent.find("[name=dealClass]").selectOption("A02");
    agent.find("[name=region]").selectOption("330212");
    agent.types("招标人（采购人）统一社会信用代码", BUYER).types("预算金额", "10,000,000");
    agent.types("第 1 标段名称", "一标段").types("第 1 标段估算价", "12000000");
    agent.presses("登记项目");
    agent.isRefused("各标段之和超出预算");
    agent.types("第 1 标段估算价", "10000000");
    agent.presses("登记项目");
    agent.sees("已登记，交易标识码已生成");
    tender = agent.numberAfter("tenders");
  }

  void opensTheProject() {
    agent.opens("/tenders/" + tender);
  }

  /** Writes the terms of a document that bidders can have in five minutes. */
  void writesTheTerms(Instant deadline) {
    Instant start = agent.now().plus(Duration.ofMinutes(10));
    agent.opens("/tenders/" + tender + "/document/terms");
    agent.types("招标文件开始提供", AtTheClock.typed(start)).types("招标文件提供截止", AtTheClock.typed(start.plus(OFFER)));
    agent.types("投标截止时间", AtTheClock.typed(deadline)).types("采用的标准文本", "标准施工招标文件(2007年版)");
    agent.picks("评标办法", "合理低价法");
    agent.types("最高投标限价", "9,800,000").types("投标保证金", "200,000");
    agent.presses("保存条款");
    agent.sees("条款符合规定");
  }

  void adds(Path document) {
    agent.part("文件").attaches("选择文件", document).presses("上传");
    agent.sees(document.getFileName().toString());
  }

  void filesTheDocument() {
    agent.presses("备案");
    agent.sees("已备案");
  }

  void announces() {
    agent.follows("核对期限并发布公告");
    agent.presses("发布公告");
    agent.sees(title + "招标公告");
  }

  /** @param choice which of the rooms, counted from one */
  void keepsARoom(int choice) {
    opensTheProject();
    agent.follows("预约开标室");
    agent.find("[name=room]").selectOption(new SelectOption().setIndex(choice));
    agent.presses("预约");
    agent.part("已约场地").seesNo("还没有约场地");
  }

  /** The digest of the document in force, to which bids are bound. */
  private String digest() {
    agent.opens("/tenders/" + tender + "/document");
    return agent.find(".evidence-digest code").first().innerText();
  }

  private String code() {
    opensTheProject();
    return agent.find("main .code code").first().innerText();
  }

  /** What bids are bound to: the project, its first lot and the document in force. */
  Bidders.Binding binding() {
    return new Bidders.Binding(code(), 1, digest());
  }

  private void hall() {
    agent.opens("/tenders/" + tender + "/opening");
  }

  /** No button opens early, and neither bids nor bonds are known, not even how many. */
  void knowsNothingBeforeTheDeadline() {
    hall();
    agent.seesNoButton("开启开标");
    bonds();
    agent.sees("尚无保证金");
  }

  void triesToOpen() {
    hall();
    agent.presses("开启开标");
  }

  void opensTheBids() {
    triesToOpen();
    agent.sees("解密中");
  }

  void triesToShowThePrices() {
    hall();
    agent.presses("统一公布报价");
  }

  void showsThePrices() {
    triesToShowThePrices();
    agent.sees("现场异议截止");
  }

  void keepsTheRecord() {
    hall();
    agent.presses("生成开标记录");
    agent.sees("已记录");
  }

  /**
   * Issues a clarification with less than fifteen days left: not with a deadline of its own choice, but with the deadline moved.
   *
   * @return the new deadline
   */
  Instant clarifies(Instant deadline) {
    agent.opens("/tenders/" + tender + "/document/addendum");
    agent.types("澄清、修改的内容", "泵机扬程改为十二米").types("新的投标截止时间", AtTheClock.typed(deadline));
    agent.presses("发布");
    agent.isRefused("澄清或修改距截止时间不足", "T04", "《招标投标法》第二十三条");
    agent.isShownTheField("deadline");
    agent.types("新的投标截止时间", "");
    agent.presses("发布");
    Instant moved = OffsetDateTime.parse(agent.find(".countdown time").first().getAttribute("datetime")).toInstant();
    assertFalse(moved.isBefore(agent.now().plus(CLARIFIED)), "at least fifteen days are left");
    agent.follows("公开页面");
    agent.sees("第 1 号澄清修改").sees("泵机扬程改为十二米").sees("投标截止时间推迟至");
    return moved;
  }

  void drawsTheCommittee() {
    agent.opens("/tenders/" + tender + "/experts");
    agent.picks("专业", "市政工程").types("随机口令", "鄞江潮水");
    agent.presses("第一步：公布抽取方案");
    agent.types("再次输入随机口令", "别的话");
    agent.presses("第二步：抽取");
    agent.isRefused("抽取尚未锁定");
    agent.types("再次输入随机口令", "鄞江潮水");
    agent.presses("第二步：抽取");
    agent.sees("已确定 5 席");
  }

  private void result() {
    agent.opens("/tenders/" + tender + "/award");
  }

  void publishesTheCandidates() {
    result();
    agent.presses("公示中标候选人");
    agent.sees("公示中");
  }

  /** Presses the button beside the candidate of that rank. */
  void fixes(int rank) {
    result();
    new Sheet(agent.window, agent.find("tbody tr").nth(rank - 1)).presses("确定为中标人");
  }

  /** @return the name of the candidate of that rank */
  String candidate(int rank) {
    result();
    return agent.find("tbody tr").nth(rank - 1).locator("th").innerText().strip();
  }

  void passesTheWinnerOver(String reason) {
    result();
    agent.unfolds("中标人不能履约，重新确定中标人").chooses("情形", reason).presses("中标人不能履约，重新确定中标人");
    agent.sees("重新确定中标人");
  }

  void answersTheObjection(String words) {
    agent.opens("/tenders/" + tender + "/complaints");
    agent.follows("答复异议");
    agent.chooses("结论", "异议不成立").types("答复内容", words);
    agent.presses("提交答复");
  }

  void signs(Path contract, Path integrity) {
    result();
    agent.attaches("合同文件", contract);
    agent.presses("登记合同");
    agent.isRefused("缺少廉政合同");
    agent.attaches("合同文件", contract).attaches("廉政合同文件", integrity);
    agent.presses("登记合同");
    agent.sees("已签合同");
  }

  private void bonds() {
    agent.opens("/tenders/" + tender + "/bonds");
  }

  void givesBackABond() {
    bonds();
    agent.follows("办理");
    agent.part("退还").presses("退还");
    agent.sees("已退还");
  }

  void givesBackTheBondOf(String bidder) {
    bonds();
    agent.row(bidder).follows("办理");
    agent.part("退还").presses("退还");
    agent.row(bidder).sees("已退还");
  }

  void triesToKeepTheBondOf(String bidder, String ground) {
    bonds();
    agent.row(bidder).follows("办理");
    agent.chooses("事由", ground).presses("不予退还");
  }

  void keepsTheBondOf(String bidder, String ground) {
    triesToKeepTheBondOf(bidder, ground);
    agent.row(bidder).sees("不予退还").sees(ground);
  }

  void archive() {
    agent.opens("/tenders/" + tender + "/archive");
  }

  /** Every one of the eleven stages is done or was not needed. */
  void hasNothingLeftToDo() {
    opensTheProject();
    assertThat(agent.find("main .tasks > li")).hasCount(11);
    assertThat(agent.find("main .tasks > li.now, main .tasks > li.blocked")).hasCount(0);
  }
}
