package org.mingbiao.app.road;

import java.util.ArrayList;
import java.util.List;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.shared.calendar.PeriodUnit;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.term.Due;
import org.mingbiao.shared.term.Term;

/** Tells a reader why a date of law is that date: the article, then every step of the count. */
public final class WhyThisDate {
  private WhyThisDate() {}

  public static String of(Rule rule, Due due, Language language) {
    return of(rule.id(), rule.article(), rule.count(), rule.period(), due, language);
  }

  /** The same for a clock in the database, which keeps the number and the article of its rule. */
  public static String of(Term term, Due due, Language language) {
    return of(term.rule, term.article, term.amount, term.unit, due, language);
  }

  private static String of(String rule, String article, int amount, PeriodUnit unit, Due due, Language language) {
    DueTexts words = language.words(DueTexts.class);
    List<String> parts = new ArrayList<>();
    parts.add(words.ground(rule, article));
    due.steps().forEach(step -> parts.add(part(step, amount, unit, words)));
    return String.join(words.join(), parts);
  }

  private static String part(Due.Step step, int amount, PeriodUnit unit, DueTexts words) {
    String from = step.from().toString();
    String until = step.to().toString();
    return switch (step.why()) {
      case START_DAY_EXCLUDED -> words.startExcluded(from);
      case COUNTED -> counted(amount, unit, until, words);
      case REST_NOT_COUNTED -> words.rest(from, until);
      case MADE_UP_DAY_COUNTED -> words.madeUp(from, until);
      case PAUSE_NOT_COUNTED -> words.paused(from, until);
      case ROLLED -> words.rolled(from, until);
      case ELAPSED -> words.elapsed();
      case COUNTED_BACK -> words.back(amount);
    };
  }

  private static String counted(int amount, PeriodUnit unit, String until, DueTexts words) {
    if (unit == PeriodUnit.CALENDAR_DAYS) return words.calendarDays(amount, until);
    return unit == PeriodUnit.WORKING_DAYS ? words.workingDays(amount, until) : words.otherPeriod(until);
  }
}
