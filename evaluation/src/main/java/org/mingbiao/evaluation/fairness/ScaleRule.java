package org.mingbiao.evaluation.fairness;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** F05: the highest grade, or a contract larger than this one, for a job that less would do. */
final class ScaleRule implements Rule {
  /** Below this the special grade is above any need, yuan. */
  private static final BigDecimal SPECIAL_FROM = new BigDecimal("300000000");
  private static final Pattern SPECIAL = Pattern.compile("特级(?:及以上)?资质|资质[^，。；]{0,4}特级");
  private static final Pattern CONTRACT = Pattern.compile(
      "合同(?:金额|额|价)[^，。；0-9]{0,8}([0-9]+(?:\\.[0-9]+)?)(万元|亿元)[^，。；]{0,12}业绩|"
          + "业绩[^，。；]{0,20}合同(?:金额|额|价)[^，。；0-9]{0,8}([0-9]+(?:\\.[0-9]+)?)(万元|亿元)");

  @Override public Flag flag() {
    return Flag.F05;
  }

  @Override public Optional<String> words(Sentence sentence, Setting setting) {
    if (setting.estimate() == null) return Optional.empty();
    return special(sentence.text(), setting.estimate()).or(() -> larger(sentence.text(), setting.estimate()));
  }

  private static Optional<String> special(String text, BigDecimal estimate) {
    return estimate.compareTo(SPECIAL_FROM) < 0 ? demand(text, SPECIAL.matcher(text)) : Optional.empty();
  }

  private static Optional<String> larger(String text, BigDecimal estimate) {
    Matcher found = CONTRACT.matcher(text);
    if (!found.find()) return Optional.empty();
    int group = found.group(1) != null ? 1 : 3;
    boolean larger = Amounts.yuan(found.group(group), found.group(group + 1)).compareTo(estimate) > 0;
    return larger ? demand(text, CONTRACT.matcher(text)) : Optional.empty();
  }

  private static Optional<String> demand(String text, Matcher words) {
    boolean demand = words.find() && !Polarity.isNoDemand(text, words.start(), words.end());
    return demand ? Optional.of(words.group()) : Optional.empty();
  }
}
