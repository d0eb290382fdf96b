package org.mingbiao.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A purchase from the only supplier, through the pages: made public, objected to, given leave for, agreed and filed. */
class SingleSourceBrowserIT {
  private static final String TITLE = "水质专用检测设备采购";
  private static Town town;
  private static Person agent;

  @BeforeAll
  static void theHallOpens() {
    town = new Town();
    agent = town.person("agent1");
  }

  @AfterAll
  static void theHallCloses() {
    town.close();
    assertEquals(List.of(), Window.faults());
  }

  @Test
  void aPurchaseRunsFromItsPublicityToTheFiledContract() {
    registers();
    agent.follows("公示唯一供应商");
    publicises();
    String page = "/tenders/" + agent.numberAfter("tenders") + "/single-source";
    objects(page);
    answers(page);
    town.clock().goesOn(8, ChronoUnit.DAYS);
    asksForLeave(page);
    isGivenLeave();
    settles(page);
    checksAPaper();
  }

  private static void registers() {
    agent.opens("/agent");
    agent.follows("进场登记");
    agent.types("项目名称", TITLE).types("审批、核准或备案文号", "鄞财采计〔2026〕8号");
    agent.chooses("适用规则", "政府采购").chooses("采购内容", "货物").chooses("程序", "一般").chooses("招标方式", "单一来源采购");
    agent.find("[name=dealClass]").selectOption("D02");
    agent.find("[name=region]").selectOption("330212");
    agent.types("招标人（采购人）统一社会信用代码", "91331099MA2DEMA29R").types("预算金额", "2,600,000");
    agent.types("第 1 标段名称", "水质专用检测设备").types("第 1 标段估算价", "2600000");
    agent.presses("登记项目");
    agent.isRefused("不公开招标没有法定理由");
    agent.types("不公开招标的理由", "只能从唯一供应商处采购").presses("登记项目");
    agent.sees("采用其他采购方式，需财政部门批准").sees("公示唯一供应商");
  }

  private static void publicises() {
    agent.types("供应商统一社会信用代码", "91331099MA2DEMB178").types("供应商地址", "宁波市鄞州区钱湖南路一号");
    agent.chooses("法定情形", "只能从唯一供应商处采购").types("原因及相关说明", "设备使用不可替代的专利，与既有监测网的接口仅由该供应商提供。");
    agent.types("专业人员论证意见", "张某（宁波某检测院，高级工程师）：该专利在有效期内，无替代技术。").types("联系方式", "采购人：王某 0574-10000001");
    agent.presses("发布单一来源公示");
    agent.sees("公示期截止").sees("没有异议").seesNoButton("商定成交");
  }

  private static void objects(String page) {
    Person somebody = town.visitor();
    somebody.opens(page.replace("/single-source", "/public"));
    somebody.follows("查看公示，提出异议");
    somebody.types("姓名或者单位名称", "宁波另一家设备公司").types("联系方式", "0574-10000002").types("异议及理由", "我司产品同样可以接入。");
    somebody.presses("提出异议");
    somebody.sees("我司产品同样可以接入。").sees("待答复").seesNo("宁波另一家设备公司");
  }

  private static void answers(String page) {
    agent.opens(page);
    agent.sees("宁波另一家设备公司");
    Sheet finding = agent.unfolds("登记论证结论");
    finding.chooses("论证结论", "异议不成立").types("补充论证意见", "经补充论证，该产品不支持既有接口协议。").presses("登记论证结论");
    agent.sees("异议不成立");
  }

  private static void asksForLeave(String page) {
    agent.opens(page);
    agent.seesNoButton("商定成交").follows("先向财政部门申请采购方式的批准");
    agent.types("申请理由", "公示期满，一项异议经补充论证不成立。").presses("提出申请");
    agent.sees("待批复");
  }

  private static void isGivenLeave() {
    Person office = town.person("supervisor1");
    office.opens("/supervisor");
    office.follows(TITLE + "：采购方式变更申请待批复");
    office.types("批复文号", "甬财采批〔2026〕7号").presses("登记批准");
    office.sees("已批准");
  }

  private static void settles(String page) {
    agent.opens(page);
    agent.types("成交价", "2,600,001").types("采购人员", "王某\n李某").types("协商情况记录", "公示情况、成本说明、合同主要条款及价格商定情况。");
    agent.presses("商定成交");
    agent.isRefused("超过允许的金额");
    agent.types("成交价", "2,480,000").presses("商定成交");
    agent.sees("2,480,000.00").presses("发出成交通知书");
    agent.types("合同金额", "2,480,000").attaches("合同文件", Town.paper("政府采购合同.txt")).presses("登记合同");
    agent.presses("合同备案");
    agent.seesNo("评标报告").sees("成交通知书");
    agent.opens(page);
    agent.sees("成交结果与合同");
  }

  /** The notice of the publicity as a paper: issued, signed, and checked by anybody. */
  private static void checksAPaper() {
    String tender = agent.numberAfter("tenders");
    agent.opens("/tenders/" + tender + "/public");
    String file = "/tenders/" + tender + "/papers/notice/" + agent.numberAfter("notices");
    String name = agent.page().request().get(file).headers().get("content-disposition");
    agent.opens("/papers/" + name.replaceAll(".*filename=\"([^\"]+)\\.pdf\".*", "$1"));
    agent.sees("电子签名").sees("签名有效").sees("openssl cms -verify");
  }
}
