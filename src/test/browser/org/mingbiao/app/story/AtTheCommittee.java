package org.mingbiao.app.story;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The experts who found a seat on their page. */
final class AtTheCommittee {
  private final List<Person> members;
  private final String title;

  AtTheCommittee(List<Person> library, String title) {
    this.title = title;
    this.members = library.stream().filter(this::isInvited).toList();
  }

  private boolean isInvited(Person expert) {
    expert.opens("/expert");
    return expert.page().locator("main").innerText().contains(title);
  }

  int size() {
    return members.size();
  }

  Person leader() {
    return members.get(0);
  }

  /** Where the room is: an address that only its members have. */
  String room() {
    return "/review/" + leader().numberAfter("review");
  }

  /** Up to the moment in which everybody may read the bids. */
  void meets() {
    members.forEach(this::checksIn);
    choosesALeader();
  }

  /** The first bid, in the order of the room, is asked a question in writing. */
  void asks(String question) {
    leader().opens(room());
    leader().follows("投标 1");
    leader().unfolds("书面澄清").types("问题", question).presses("发出");
    leader().sees(question).sees("等待答复");
  }

  void reads(String answer) {
    leader().opens(room());
    leader().follows("投标 1");
    leader().sees(answer);
  }

  /** From the sheets to the report, with {@code bids} bids to judge; one member neither signs nor says why. */
  void judges(int bids) {
    members.forEach(member -> judges(member, bids));
    members.forEach(AtTheCommittee::handsIn);
    leader().opens(room());
    leader().presses("汇总计算");
    leader().sees("评审结果");
    members.subList(0, members.size() - 1).forEach(this::signs);
    leader().opens(room());
    leader().seesNoButton("提交评标报告");
    Sheet silent = leader().unfolds("记录拒不签字的成员");
    silent.find("[name=member]").check();
    silent.presses("记录拒不签字的成员");
    leader().presses("提交评标报告");
  }

  private void checksIn(Person member) {
    member.follows("参加评审：" + title);
    member.presses("签到");
  }

  private void choosesALeader() {
    leader().opens(room());
    String seat = leader().find("aside .row").filter(new Locator.FilterOptions().setHasText("您")).innerText();
    leader().chooses("推选组长", seat.replaceFirst("(\\d+ 号席位)[\\s\\S]*", "$1").strip());
    leader().presses("推选组长");
  }

  /** Looks at every bid and writes a sheet of its own. */
  private void judges(Person member, int bids) {
    member.opens(room());
    for (int bid = 1; bid <= bids; bid++) {
      member.follows("投标 " + bid);
      member.presses("确认已评审");
    }
  }

  private void signs(Person member) {
    member.opens(room());
    member.presses("签署评标报告");
  }

  private static void handsIn(Person member) {
    member.presses("提交评分表");
    member.sees("您的评分表已提交");
  }
}
