package org.mingbiao.evaluation.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.sheet.Member.Role;

/** Those who judge (评标委员会, 谈判小组, 询价小组), and whether they may. */
public record Committee(@JsonProperty(required = true) List<Member> members) {
  /** More members than any committee had. */
  public static final int MEMBERS_MAX = 99;
  /** 《招标投标法》第三十七条. */
  public static final int TENDER_MIN = 5;
  /** 87号令第四十七条. */
  public static final int GOVERNMENT_LARGE_MIN = 7;
  /** 《政府采购法》第三十八条、第四十条. */
  public static final int GROUP_MIN = 3;
  /** From this budget (yuan) on seven must sit: 87号令第四十七条. */
  public static final BigDecimal GOVERNMENT_LARGE_FROM = new BigDecimal("10000000");

  private static final String FIELD = "committee";

  /**
   * What the committee is for.
   *
   * @param byTender by tender (评标委员会), or else by negotiation or inquiry (小组)
   * @param budget yuan; null if none
   * @param weighty technically complex or of high social impact (技术复杂, 社会影响较大)
   */
  public record Task(World world, boolean byTender, BigDecimal budget, boolean weighty) {}

  public Committee {
    members = List.copyOf(members);
  }

  /** Those who sit now; the replaced do not. */
  public Set<String> sitting() {
    return seated(member -> true).stream().map(Member::id).collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  /** Those whose opinions are void. */
  public Set<String> replaced() {
    return members.stream().filter(member -> !member.sits()).map(Member::id).collect(Collectors.toSet());
  }

  /** Whether more time is granted: more than a third of those who sit ask for it (《招标投标法实施条例》第四十八条). */
  public boolean grantsMoreTime(Set<String> asking) {
    Set<String> sitting = sitting();
    return asking.stream().filter(sitting::contains).count() * 3 > sitting.size();
  }

  /** Every rule of committee arithmetic that this one breaks; empty if it may judge. */
  public List<Breach> breaches(Task task) {
    List<Breach> breaches = new ArrayList<>();
    size(task, breaches);
    experts(task, breaches);
    seats(task, breaches);
    ids(breaches);
    return breaches;
  }

  private List<Member> seated(Predicate<Member> which) {
    return members.stream().filter(Member::sits).filter(which).toList();
  }

  private void size(Task task, List<Breach> breaches) {
    int size = seated(member -> true).size();
    int min = min(task);
    if (size < min)
      breaches.add(new Breach(min == GOVERNMENT_LARGE_MIN ? "C02" : rule(task), article(task), FIELD, size
          + " sit, at least " + min + " must"));
    if (size % 2 == 0)
      breaches.add(new Breach(rule(task), article(task), FIELD, size + " sit, an odd number must"));
    if (size > MEMBERS_MAX) breaches.add(Breach.format(FIELD, size + " sit, at most " + MEMBERS_MAX + " can"));
  }

  private static int min(Task task) {
    if (!task.byTender()) return GROUP_MIN;
    if (task.world() == World.ENGINEERING) return TENDER_MIN;
    boolean large = task.budget() != null && task.budget().compareTo(GOVERNMENT_LARGE_FROM) >= 0;
    return large || task.weighty() ? GOVERNMENT_LARGE_MIN : TENDER_MIN;
  }

  private void experts(Task task, List<Breach> breaches) {
    int size = seated(member -> true).size();
    int experts = seated(member -> member.role() == Role.EXPERT).size();
    if (experts * 3 < size * 2)
      breaches.add(new Breach(rule(task), article(task), FIELD, experts + " of " + size
          + " are experts, two thirds must be"));
  }

  private void seats(Task task, List<Breach> breaches) {
    for (Member member : seated(any -> true)) {
      if (member.role() == Role.SUPERVISOR)
        breaches.add(new Breach("C19", "《招标投标法实施条例》第四十六条", FIELD + "." + member.id(),
            "a supervisor judges what it supervises"));
      if (task.world() != World.GOVERNMENT) continue;
      if (member.role() == Role.AGENCY)
        breaches.add(new Breach("C02", "87号令第四十七条", FIELD + "." + member.id(),
            "the agency's staff judge its own procurement"));
      if (member.role() == Role.TENDERER && member.leader())
        breaches.add(new Breach("C02", "87号令第四十五条", FIELD + "." + member.id(), "the buyer's representative leads"));
    }
  }

  private void ids(List<Breach> breaches) {
    long names = members.stream().map(Member::id).distinct().count();
    if (names < members.size()) breaches.add(Breach.format(FIELD, "two members have one id"));
    for (Member member : members)
      if (!member.sits() && members.stream().noneMatch(other -> other.id().equals(member.replacedBy())))
        breaches.add(Breach.format(FIELD + "." + member.id(), "replaced by " + member.replacedBy()
            + ", who is not a member"));
    if (seated(Member::leader).size() > 1) breaches.add(Breach.format(FIELD, "more than one leads"));
  }

  private static String rule(Task task) {
    return task.byTender() ? "C01" : "C03";
  }

  private static String article(Task task) {
    if (!task.byTender()) return "《政府采购法》第三十八条、第四十条";
    return task.world() == World.ENGINEERING ? "《招标投标法》第三十七条" : "87号令第四十七条";
  }
}
