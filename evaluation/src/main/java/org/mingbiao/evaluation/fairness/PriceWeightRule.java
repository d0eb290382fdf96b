package org.mingbiao.evaluation.fairness;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.law.World;

/** F14 in numbers: weight and formula of the price in government procurement. */
final class PriceWeightRule implements Rule {
  private static final BigDecimal GOODS_MIN = new BigDecimal("30");
  private static final BigDecimal SERVICES_MIN = new BigDecimal("10");
  private static final Pattern WEIGHT = Pattern.compile(
      "(?:价格|报价|投标报价)(?:分值?|部分|权[值重]|得分)?[^，。；0-9]{0,8}?([0-9]+(?:\\.[0-9]+)?)\\s*(?:分|[%％])");
  private static final Pattern NAMED = Pattern.compile("(?:价格|报价)(?:分值?|部分|权[值重]|得分|占)");
  private static final Pattern FORMULA = Pattern.compile(
      "(?:价格|报价)[^。；]{0,20}(?:平均|均值|中间值|中位)|(?:平均|均值)[^。；]{0,10}(?:基准|报价)|去掉[^，。；]{0,6}最[高低]");

  @Override public Flag flag() {
    return Flag.F14;
  }

  @Override public Optional<String> words(Sentence sentence, Setting setting) {
    if (setting.world() != World.GOVERNMENT) return Optional.empty();
    String text = sentence.text();
    return weight(text, setting).or(() -> asked(text));
  }

  private static Optional<String> asked(String text) {
    Matcher found = FORMULA.matcher(text);
    boolean demand = found.find() && !Polarity.isNoDemand(text, found.start(), found.end());
    return demand ? Optional.of(found.group()) : Optional.empty();
  }

  private static Optional<String> weight(String text, Setting setting) {
    Matcher found = WEIGHT.matcher(text);
    if (!found.find() || !NAMED.matcher(found.group()).find() || text.contains("扣")) return Optional.empty();
    BigDecimal least = setting.subject() == Subject.SERVICES ? SERVICES_MIN : GOODS_MIN;
    return new BigDecimal(found.group(1)).compareTo(least) < 0 ? Optional.of(found.group()) : Optional.empty();
  }
}
