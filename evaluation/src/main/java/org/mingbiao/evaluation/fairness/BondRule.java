package org.mingbiao.evaluation.fairness;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingbiao.evaluation.law.World;

/** F09: bonds above the limit, in one form, from a named institution, or returned late. */
final class BondRule implements Rule {
  private static final BigDecimal BID_PERCENT_MAX = new BigDecimal("2");
  private static final BigDecimal PERFORMANCE_PERCENT_MAX = new BigDecimal("10");
  /** 七部委30号令第三十七条: works and goods. */
  private static final BigDecimal BID_YUAN_MAX = new BigDecimal("800000");
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private static final Pattern BID = Pattern.compile("(?:投标|磋商|谈判|响应)(?:保证金|担保)");
  private static final Pattern PERFORMANCE = Pattern.compile("履约(?:保证金|担保|保函)");
  private static final Pattern ANY = Pattern.compile("保证金|担保|保函");
  private static final Pattern YUAN = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(万元|亿元|元)");
  private static final Pattern ONE_FORM = Pattern.compile(
      "(?:只|仅|拒收|不接受|须以?|必须|应以)[^，。；]{0,8}(?:现金|转账|电汇|支票|保函|其他形式)|现金存入");
  private static final Pattern NAMED = Pattern.compile(
      "(?:由|须|应|仅限|限|从)[^，。；]{1,24}?(?:担保(?:有限)?公司|保险(?:股份|有限)?公司|银行|农商行|信用社)[^，。；]{0,12}(?:出具|开具|开立|转出|账户)");
  private static final Pattern LATE = Pattern.compile(
      "(?:履行完毕|竣工|验收合格?|交付|质保期满?)[^，。；]{0,6}(?:后|再)?[^，。；]{0,6}(?:退还|返还)|逾期不退|不予退还利息|不计利息|概不退还");
  private static final Pattern FREE = Pattern.compile("自主选择|均可|任选|不限|可以采用|由投标人选择|形式由|基本账户");

  @Override public Flag flag() {
    return Flag.F09;
  }

  @Override public Optional<String> words(Sentence sentence, Setting setting) {
    String text = sentence.text();
    if (!ANY.matcher(text).find()) return Optional.empty();
    return tooMuch(text, setting).or(() -> asked(text, ONE_FORM)).or(() -> asked(text, NAMED))
        .or(() -> BID.matcher(text).find() ? asked(text, LATE) : Optional.empty());
  }

  private static Optional<String> asked(String text, Pattern words) {
    if (FREE.matcher(text).find()) return Optional.empty();
    Matcher found = words.matcher(text);
    boolean demand = found.find() && !Polarity.isNoDemand(text, found.start(), found.end());
    return demand ? Optional.of(found.group()) : Optional.empty();
  }

  private static Optional<String> tooMuch(String text, Setting setting) {
    Matcher performance = PERFORMANCE.matcher(text);
    if (performance.find()) return above(text, performance, PERFORMANCE_PERCENT_MAX);
    Matcher bid = BID.matcher(text);
    if (!bid.find()) return Optional.empty();
    return above(text, bid, BID_PERCENT_MAX).or(() -> aboveYuan(text, bid.end(), setting));
  }

  private static Optional<String> above(String text, Matcher bond, BigDecimal most) {
    BigDecimal percent = Amounts.percent(text, bond.end());
    boolean above = percent != null && percent.compareTo(most) > 0
        && !Polarity.isNoDemand(text, bond.start(), bond.end());
    return above ? Optional.of(bond.group() + " " + percent + "%") : Optional.empty();
  }

  private static Optional<String> aboveYuan(String text, int from, Setting setting) {
    Matcher found = YUAN.matcher(text);
    if (!found.find(from)) return Optional.empty();
    BigDecimal yuan = Amounts.yuan(found.group(1), found.group(2));
    boolean capped = setting.world() == World.ENGINEERING && yuan.compareTo(BID_YUAN_MAX) > 0;
    boolean above = setting.estimate() != null
        && yuan.multiply(HUNDRED).compareTo(setting.estimate().multiply(BID_PERCENT_MAX)) > 0;
    return capped || above ? Optional.of(found.group()) : Optional.empty();
  }
}
