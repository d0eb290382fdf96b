package org.mingbiao.evaluation.fairness;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** F05: the highest grade of qualification for a job that a lower one may do. */
final class GradeRule implements Rule {
  /** Below this the special grade is above any need, yuan. */
  private static final BigDecimal SPECIAL_FROM = new BigDecimal("300000000");
  private static final Pattern SPECIAL = Pattern.compile("特级(?:及以上)?资质|资质[^，。；]{0,4}特级");

  @Override public Flag flag() {
    return Flag.F05;
  }

  @Override public Optional<String> words(Sentence sentence, Setting setting) {
    Matcher found = SPECIAL.matcher(sentence.text());
    boolean small = setting.estimate() != null && setting.estimate().compareTo(SPECIAL_FROM) < 0;
    boolean demand = small && found.find() && !Polarity.isNoDemand(sentence.text(), found.start(), found.end());
    return demand ? Optional.of(found.group()) : Optional.empty();
  }
}
