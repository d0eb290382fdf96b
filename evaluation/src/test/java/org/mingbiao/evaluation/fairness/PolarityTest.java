package org.mingbiao.evaluation.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.evaluation.tenderdoc.TenderDocument;

class PolarityTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "投标人须在本市注册。 | F01", "不得要求投标人在本市注册。 | ''", "投标人的注册地不限，是否在本市注册均可。 | ''",
      "注册资本不得低于100万元。 | F06", "不得以注册资本不低于100万元等规模条件排斥投标人。 | ''",
      "未办理报名的不得参加投标。 | F10", "投标人无需报名。 | ''", "取消报名环节。 | ''",
      "严禁以抽签方式确定中标人。 | ''", "以抽签方式确定中标人。 | F12",
      "《招标投标法实施条例》第三十二条规定，不得指定品牌，以本地注册为条件的属于以不合理条件限制。 | ''",
      "本项目不收取投标保证金。 | ''", "任何单位不得指定由某银行出具保函。 | ''"})
  void tellsADemandFromAProhibitionAWaiverAndAQuotation(String sentence, String flags) {
    assertEquals(flags, flags(sentence));
  }

  @Test void raisesNothingInAChapterThatQuotesTheLaw() {
    assertEquals("F01", flags("第一章 资格要求\n投标人须在本市注册。"));
    assertEquals("", flags("附录\n第九章 编制依据\n投标人须在本市注册。"));
  }

  @Test void letsADutyAfterTheAwardBe() {
    assertEquals("", flags("中标人应在合同签订后十日内在本市设立服务点。"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "预算金额100万元。 | 投标保证金2万元。 | ''", "预算金额100万元。 | 投标保证金2.01万元。 | F09",
      "最高投标限价1亿元。 | 投标保证金80万元。 | ''", "最高投标限价1亿元。 | 投标保证金81万元。 | F09",
      "预算100万元。 | 投标保证金为预算的2%。 | ''", "预算100万元。 | 投标保证金为预算的2.1%。 | F09",
      "预算100万元。 | 履约保证金为合同价的百分之十。 | ''", "预算100万元。 | 履约保证金为合同价的百分之十一。 | F09"})
  void holdsBondsAgainstTheirLimits(String estimate, String bond, String flags) {
    assertEquals(flags, flags(estimate + "\n" + bond));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "自招标文件发出之日起第20日为投标截止日。 | ''", "自招标文件发出之日起第19日为投标截止日。 | F11",
      "自招标文件发出之日起第十九日为投标截止日。 | F11",
      "2026年3月1日发出招标文件，2026年3月21日投标截止。 | ''", "2026年3月1日发出招标文件，2026年3月20日投标截止。 | F11",
      "招标文件发售期5日。 | ''", "招标文件发售期4日。 | F11",
      "截止前15日发出的澄清，截止时间不变。 | ''", "截止前14日发出的澄清，截止时间不变。 | F11"})
  void holdsPeriodsAgainstTheirLeast(String sentence, String flags) {
    assertEquals(flags, flags(sentence));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "政府采购货物设备采购。 | 价格分30分。 | ''", "政府采购货物设备采购。 | 价格分29分。 | F14",
      "政府采购服务，物业服务。 | 价格分10分。 | ''", "政府采购服务，物业服务。 | 价格分9分。 | F14",
      "道路施工招标。 | 价格分9分。 | ''", "道路施工招标。 | 以报价平均值为评标基准价。 | ''",
      "政府采购货物设备采购。 | 以报价平均值为评标基准价。 | F14"})
  void knowsWhichWorldADocumentIsFor(String subject, String weight, String flags) {
    assertEquals(flags, flags(subject + "\n" + weight));
  }

  @ParameterizedTest @EnumSource(Flag.class)
  void namesAnArticleAndAProposalForEveryFlag(Flag flag) {
    assertNotNull(flag.article);
    assertEquals(false, flag.proposal.isBlank());
  }

  private static String flags(String text) {
    List<Finding> findings = FairnessCheck.check(TenderDocument.of(text));
    return String.join(",", findings.stream().map(each -> each.flag().name()).distinct().toList());
  }
}
