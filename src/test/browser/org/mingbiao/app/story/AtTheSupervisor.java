package org.mingbiao.app.story;

/** The supervisor: sees every project of the district, decides complaints. */
final class AtTheSupervisor {
  private final Person person;
  private final String title;

  AtTheSupervisor(Person person, String title) {
    this.person = person;
    this.title = title;
  }

  /** Finds the project on the wall and looks at it. */
  Person watches() {
    person.opens("/supervisor");
    person.follows(title);
    return person;
  }

  void stops(String reason) {
    watches().part("责令暂停").types("理由", reason).presses("责令暂停招标投标活动");
    person.sees("暂停中").sees("监督部门责令暂停");
  }

  void letsGoOn(String reason) {
    watches().unfolds("恢复招标投标活动").types("恢复理由", reason).presses("恢复招标投标活动");
    person.seesNo("暂停中");
  }

  void decidesTheComplaint() {
    person.opens("/supervisor");
    person.follows("处理投诉：" + title);
    person.types("承办人", "supervisor1");
    person.presses("受理");
    person.isRefused("办理人员不足");
    person.types("承办人", "supervisor1，supervisor2");
    person.presses("受理");
    person.sees("已受理");
    person.chooses("结论", "驳回投诉").types("处理决定及依据", "经核查，评标基准价依招标文件载明的办法计算");
    person.presses("作出处理决定");
    person.sees("已处理");
  }
}
