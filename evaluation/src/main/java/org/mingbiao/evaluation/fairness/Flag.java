package org.mingbiao.evaluation.fairness;

/** What a tender document may not ask or do, with its article and a wording to propose instead. */
public enum Flag {
  /** Registered address, local branch, local tax or social security. */
  F01("发改法规规〔2022〕1117号(三); 《政府采购法实施条例》第二十条第(七)项", "删除对注册地、分支机构和本地纳税、社保的要求;确需本地服务的,改为合同签订后的履约要求。"),
  /** Ownership or form of organisation. */
  F02("《招标投标法实施条例》第三十二条第(六)项", "删除所有制和组织形式的要求。"),
  /** Performance or awards of a named region or industry. */
  F03("《招标投标法实施条例》第三十二条第(三)项; 《政府采购法实施条例》第二十条第(四)项", "改为同类业绩,不限地域和行业;不以特定行政区域或者特定行业的奖项加分。"),
  /** Brand, patent, trade mark, origin, supplier. */
  F04("《招标投标法实施条例》第三十二条第(五)项; 《招标投标法》第二十条", "改为性能指标;确需引用品牌的,列出三个以上并写明“或者相当于”。"),
  /** Qualification, technical or commercial condition unrelated to the job or above its need. */
  F05("《招标投标法实施条例》第三十二条第(二)项", "只保留与标的规模、内容相适应的资质和条件。"),
  /** Registered capital, assets, turnover, staff, profit, tax, market share. */
  F06("87号令第十七条; 发改法规规〔2022〕1117号(三)", "删除规模条件;需要考察履约能力的,改为与标的相应的能力要求。"),
  /** Certificates that nobody is obliged to have. */
  F07("发改法规规〔2022〕1117号(三)", "删除非强制认证和荣誉称号;确需质量保证的,改为具体的管理或者技术要求。"),
  /** Different information or criteria for different bidders. */
  F08("《招标投标法实施条例》第三十二条第(一)项、第(四)项", "对所有投标人提供同样信息,适用同一标准。"),
  /** Bonds above the limit, in one form, from a named institution, with conditions for return. */
  F09("《招标投标法实施条例》第二十六条、第五十七条、第五十八条; 《政府采购法实施条例》第三十三条、第四十八条", "投标保证金不超过2%,履约保证金不超过10%;形式和出具机构由投标人自主选择,按法定期限退还。"),
  /** Registration, attendance in person, originals. */
  F10("发改法规规〔2022〕1117号(三); 《电子招标投标办法》第二十条", "删除报名、到场和原件的要求,以在线获取和电子证照代替。"),
  /** A timetable below the legal periods. */
  F11("《招标投标法》第二十三条、第二十四条; 《招标投标法实施条例》第十六条、第二十一条; 87号令第十八条、第二十七条", "按法定最短期限重新安排时间。"),
  /** Drawing lots to choose bidders, candidates or the winner. */
  F12("发改法规规〔2022〕1117号(二)", "删除抽签、摇号;以招标文件规定的评审标准决定。"),
  /** Rejection for binding, paper, page numbers and other matters of form. */
  F13("发改法规规〔2022〕1117号(三)", "改为细微偏差,要求补正,不作为否决理由。"),
  /**
   * Government procurement: weight or formula of the price, qualifications that score, scores without quantified
   * ranges.
   */
  F14("87号令第五十五条; 财库〔2014〕214号第二十四条", "价格分采用低价优先法并达到法定权重;评审因素量化到相应区间,资格条件不作为评审因素。"),
  /** A named tool, software or certificate authority. */
  F15("《电子招标投标办法》第八条、第十六条、第五十四条", "允许使用符合公开数据标准的任何工具和任何合法的数字证书。"),
  /** A minimum price. */
  F16("《招标投标法实施条例》第二十七条; 87号令第十二条", "删除最低限价;低价风险按异常低价程序要求说明和证明。"),
  /** Criteria that are used and not written, or left to the committee. */
  F17("《招标投标法实施条例》第四十九条; 《政府采购法实施条例》第三十四条", "把全部评审因素、标准和分值写入招标文件。");

  public final String article;
  /** The words are those of the trade; a drafter edits them. */
  public final String proposal;

  Flag(String article, String proposal) {
    this.article = article;
    this.proposal = proposal;
  }
}
