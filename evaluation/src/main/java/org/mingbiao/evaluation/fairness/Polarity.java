package org.mingbiao.evaluation.fairness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether words are asked for, or forbidden, waived or only quoted. {@code 不得要求本地业绩} has the words of a violation and
 * is none; {@code 注册资本不得低于} has a negation and is one.
 */
final class Polarity {
  /** Negations that govern what follows; {@code 不得低于} and the like set a bound instead. */
  private static final Pattern FORBIDS = Pattern.compile(
      "不得(?!低于|少于|小于|超过|高于|大于|晚于|早于|参加|参与|投标|在其他)|不应(?!低于|少于)|不可(?!低于|少于)|不允许|不再|无需|无须|不需|毋需|不要求|不设|不以|"
          + "不将|不收取|不指定|严禁|禁止|杜绝|取消(?!投标资格|其|中标)|免除|清理|任何单位和?个?人?均?不");
  /** What takes a demand back after it is made. */
  private static final Pattern WAIVES = Pattern.compile(
      "不作为(?:评[审分标]|资格|加分|否决|废标|无效|强制|门槛|中标|限制|合格)|不影响|均可|均予|不予限制|不限|一视同仁|平等参与|同等权利|仅为参考|仅供参考|"
          + "仅作参考|自主选择|自行选择|自选|任选|不拒绝|不予考虑|不得作为|不得拒绝|可要求澄清|可以?补正");
  private static final Pattern QUOTES_LAW = Pattern.compile(
      "《[^》]{2,60}》(（[^）]*）)?(第[一二三四五六七八九十百零0-9]+条)?[^，。]{0,12}(规定|明确|指出)[:：,，]|属于以不合理(的)?条件|依照《[^》]+》第[^，]{1,8}条，");

  /** Characters over which a negation reaches. */
  private static final int REACH = 60;
  private static final Pattern STARTS_ANEW = Pattern.compile("[，,](但|须|应当|必须|否则|并须|其他|其余|未)");

  private Polarity() {}

  /** Whether the words found from there to there are no demand. */
  static boolean isNoDemand(String sentence, int from, int to) {
    return QUOTES_LAW.matcher(sentence).find() || forbiddenBefore(sentence, from)
        || WAIVES.matcher(sentence.substring(to)).find()
        || WAIVES.matcher(sentence.substring(from, to)).find();
  }

  /** A negation reaches to the next full stop, and over commas only where what follows still hangs on it. */
  private static boolean forbiddenBefore(String sentence, int from) {
    Matcher found = FORBIDS.matcher(sentence.substring(0, from));
    int last = -1;
    while (found.find()) last = found.end();
    if (last < 0) return false;
    String between = sentence.substring(last, from);
    return between.length() <= REACH && !STARTS_ANEW.matcher(between).find();
  }

}
