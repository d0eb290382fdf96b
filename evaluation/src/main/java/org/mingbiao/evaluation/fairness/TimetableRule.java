package org.mingbiao.evaluation.fairness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** F11: periods shorter than the law allows, in days or between two dates of one sentence. */
final class TimetableRule implements Rule {
  private static final int BIDDING_DAYS_MIN = 20;
  private static final int OFFER_DAYS_MIN = 5;
  private static final int CHANGE_DAYS_MIN = 15;
  private static final String NUMBER = "([0-9]{1,3}|[一二两三四五六七八九十]{1,3})";
  private static final String DAYS = "(?:个)?(?:工作|自然|日历)?(?:日|天)";

  private static final Pattern BIDDING = Pattern.compile(
      "(?:发售|发出|发布|提供|公告)[^。；]{0,8}(?:之日起|日起|起|后)[^。；]{0,16}?第?" + NUMBER + DAYS + "|截止日?[^。；]{0,4}共" + NUMBER + DAYS
          + "|(?:获取|收到|领取|发出|发布)[^，。；]{0,10}后" + NUMBER + DAYS + "内");
  private static final Pattern CLOSES = Pattern.compile("截止|截标|开标|递交|完成投标");
  private static final Pattern OFFER = Pattern.compile(
      "(?:发售期|发售时间|提供期限|获取(?:时间|期限)|发布之日起提供|起提供)[^，。；0-9一二两三四五六七八九十]{0,10}" + NUMBER + DAYS);
  private static final Pattern CHANGE = Pattern.compile(
      "(?:截止(?:时间|日|期)?(?:之)?前)" + NUMBER + DAYS + "|截止时间(?:至少)?" + NUMBER + DAYS + "前");
  private static final Pattern CHANGES = Pattern.compile("修改|澄清|补充通知");
  private static final Pattern UNMOVED = Pattern.compile("不顺延|不予?延长|不变|不予顺延|不推迟");
  private static final Pattern LAWFUL = Pattern.compile("不得少于|不少于|至少|不足[^，。]{1,4}日的|最短|顺延提交|异议的?，?应");
  private static final Pattern DATE = Pattern.compile("(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");

  @Override public Flag flag() {
    return Flag.F11;
  }

  @Override public Optional<String> words(Sentence sentence, Setting setting) {
    String text = sentence.text();
    return dates(text).or(() -> change(text)).or(() -> days(text, OFFER, OFFER_DAYS_MIN))
        .or(() -> CLOSES.matcher(text).find() ? days(text, BIDDING, BIDDING_DAYS_MIN) : Optional.empty());
  }

  /** A change late before the deadline that does not move it. */
  private static Optional<String> change(String text) {
    boolean unmoved = CHANGES.matcher(text).find() && UNMOVED.matcher(text).find();
    return unmoved ? days(text, CHANGE, CHANGE_DAYS_MIN) : Optional.empty();
  }

  private static Optional<String> days(String text, Pattern period, int least) {
    for (Matcher found = period.matcher(text); found.find();) {
      String number = number(found);
      boolean lawful = LAWFUL.matcher(text.substring(Math.max(0, found.start() - 12), found.end())).find();
      if (Amounts.number(number) < least && !lawful && !Polarity.isNoDemand(text, found.start(), found.end()))
        return Optional.of(found.group());
    }
    return Optional.empty();
  }

  private static String number(Matcher found) {
    for (int group = 1; group <= found.groupCount(); group++) if (found.group(group) != null) return found.group(group);
    throw new IllegalStateException("a period without a number: " + found.group());
  }

  /** From the issue to the deadline, or the days of the offer. */
  private static Optional<String> dates(String text) {
    List<LocalDate> dates = new ArrayList<>();
    for (Matcher found = DATE.matcher(text); found.find();) date(found).ifPresent(dates::add);
    if (dates.size() != 2) return Optional.empty();
    long days = ChronoUnit.DAYS.between(dates.get(0), dates.get(1));
    boolean offer = Pattern.compile("获取|发售|领取|提供期限").matcher(text).find() && !CLOSES.matcher(text).find();
    long least = offer ? OFFER_DAYS_MIN - 1 : BIDDING_DAYS_MIN;
    boolean known = offer || CLOSES.matcher(text).find();
    return known && Math.abs(days) < least ? Optional.of(dates.get(0) + " – " + dates.get(1)) : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher found) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
          Integer.parseInt(found.group(3))));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
