package org.mingbiao.evaluation.tenderdoc;

import java.util.regex.Pattern;

/** What a part of a tender document does, read from its heading; the first that fits counts. */
public enum Role {
  /** Law quoted for information. */
  LEGAL("法律法规|法规|政策依据|有关规定摘录|编制依据|依据$"),
  /** 合同: duties after the award. */
  CONTRACT("合同(条款|文本|格式|主要)|协议书"),
  BOND("保证金|担保"),
  QUALIFICATION("资格|投标人(条件|要求)|供应商(条件|要求)|申请人|合格投标人|律师事务所的要求"),
  SCORING("评分|评标|评审|打分"),
  REJECTION("否决|废标|无效"),
  TIMETABLE("时间|日程|期限|获取"),
  REQUIREMENT("采购需求|技术|规格|标准|清单|图纸"),
  OTHER("");

  private final Pattern heading;

  Role(String heading) {
    this.heading = Pattern.compile(heading);
  }

  /** The role of a part with this heading. */
  public static Role of(String heading) {
    for (Role role : values()) if (role.heading.matcher(heading).find()) return role;
    return OTHER;
  }
}
