package org.mingbiao.evaluation.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingbiao.evaluation.law.Breach;

/**
 * Whether the sheets may be counted: every sitting member judged every bid, inside the ranges, and all found the same
 * facts. Three of the four faults for which 87号令第六十四条 lets a result be changed are found here.
 */
public final class SheetCheck {
  private static final String RANGE = "87号令第六十四条第一款第(二)项";
  private static final String FACT = "87号令第六十四条第一款第(三)项";

  private final List<Criterion> criteria;
  private final Set<String> members;
  private final Map<String, Sheet> byBoth = new HashMap<>();
  private final List<Breach> breaches = new ArrayList<>();

  /**
   * @param criteria those that members score
   * @param members those who sit
   */
  public SheetCheck(List<Criterion> criteria, Set<String> members) {
    this.criteria = criteria.stream().filter(criterion -> criterion.scoring() != Scoring.RECORDED).toList();
    this.members = members;
  }

  /**
   * @param sheets of sitting members only
   * @param bidders those that were judged
   * @return everything that is wrong; empty if the sheets count
   */
  public List<Breach> breaches(List<Sheet> sheets, Set<String> bidders) {
    sheets.forEach(sheet -> file(sheet, bidders));
    for (String bidder : new TreeSet<>(bidders)) {
      members.forEach(member -> complete(member, bidder));
      criteria.stream().filter(each -> each.scoring() == Scoring.OBJECTIVE).forEach(each -> agreed(each, bidder));
    }
    return breaches;
  }

  private void file(Sheet sheet, Set<String> bidders) {
    String field = field(sheet.member(), sheet.bidder());
    if (!members.contains(sheet.member())) breaches.add(Breach.format(field, "the member does not sit"));
    if (byBoth.put(key(sheet.member(), sheet.bidder()), sheet) != null)
      breaches.add(Breach.format(field, "two sheets for one bid"));
    if (bidders.contains(sheet.bidder())) inside(sheet, field);
  }

  private void inside(Sheet sheet, String field) {
    Set<String> unknown = new TreeSet<>(sheet.scores().keySet());
    for (Criterion criterion : criteria) {
      unknown.remove(criterion.id());
      BigDecimal score = sheet.scores().get(criterion.id());
      if (score != null && !criterion.allows(score))
        breaches.add(new Breach("C15", RANGE, field + "." + criterion.id(), score + " is outside its range"));
    }
    unknown.forEach(id -> breaches.add(new Breach("C10", "《招标投标法实施条例》第四十九条", field + "." + id,
        "the document has no such criterion")));
  }

  private void complete(String member, String bidder) {
    Sheet sheet = byBoth.get(key(member, bidder));
    for (Criterion criterion : criteria)
      if (sheet == null || !sheet.scores().containsKey(criterion.id()))
        breaches.add(Breach.format(field(member, bidder) + "." + criterion.id(), "is not scored"));
  }

  private void agreed(Criterion criterion, String bidder) {
    Set<BigDecimal> found = new HashSet<>();
    for (String member : members) {
      Sheet sheet = byBoth.get(key(member, bidder));
      BigDecimal score = sheet == null ? null : sheet.scores().get(criterion.id());
      if (score != null) found.add(score.stripTrailingZeros());
    }
    if (found.size() > 1)
      breaches.add(new Breach("C15", FACT, "sheets." + bidder + "." + criterion.id(), "members found different facts: "
          + new TreeSet<>(found)));
  }

  private static String field(String member, String bidder) {
    return "sheets." + member + "." + bidder;
  }

  private static String key(String member, String bidder) {
    return member + "\u0000" + bidder;
  }
}
