package org.mingbiao.app.edge.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.mingbiao.app.edge.clock.Beijing;

/** How dates, distances and money are written. Instants are shown in Beijing time. */
@TemplateExtension
public final class Formats {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private Formats() {}

  /** {@code 2026-12-16 09:30 周三} */
  public static String moment(Instant instant, @TemplateAttribute("locale") Object locale) {
    var local = Beijing.of(instant);
    return MINUTE.format(local) + " " + weekday(local.getDayOfWeek(), locale);
  }

  /** {@code 2026-12-16 周三 09:30:05}, as the clock of every page shows it. */
  public static String ticking(Instant instant, @TemplateAttribute("locale") Object locale) {
    var local = Beijing.of(instant);
    return local.toLocalDate() + " " + weekday(local.getDayOfWeek(), locale) + " " + TIME.format(local);
  }

  /** {@code 2026-12-16 09:30:05}, for records and logs. */
  public static String second(Instant instant) {
    return SECOND.format(Beijing.of(instant));
  }

  /** The value of an HTML {@code datetime} attribute, which takes no more than three digits of a second. */
  public static String machine(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }

  /** The value of an HTML {@code datetime-local} field. */
  public static String input(Instant instant) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(Beijing.of(instant));
  }

  /** {@code 2026-12-16 周三} */
  public static String day(LocalDate date, @TemplateAttribute("locale") Object locale) {
    return date + " " + weekday(date.getDayOfWeek(), locale);
  }

  /** How far away an instant is in the two largest units, in words: 还有 3 天 4 小时. */
  public static String distance(Instant instant, Clock clock, @TemplateAttribute("locale") Object locale) {
    Duration gap = Duration.between(clock.instant(), instant);
    EdgeTexts words = language(locale).words(EdgeTexts.class);
    String length = length(gap.abs(), words);
    return gap.isNegative() ? words.ago(length) : words.ahead(length);
  }

  private static String length(Duration gap, EdgeTexts words) {
    if (gap.toDays() > 0) return words.daysHours(gap.toDays(), gap.toHoursPart());
    if (gap.toHours() > 0) return words.hoursMinutes(gap.toHours(), gap.toMinutesPart());
    return gap.toMinutes() > 0 ? words.minutes(gap.toMinutes()) : words.lessThanAMinute();
  }

  /** For a value in an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Yuan with groups and two places: {@code 47,850,000.00}. */
  public static String grouped(BigDecimal yuan) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan.setScale(2, RoundingMode.HALF_UP));
  }

  /** Counts with groups: {@code 12,345}. */
  public static String grouped(Long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Counts with groups: {@code 12,345}. */
  public static String grouped(Integer count) {
    return grouped(count.longValue());
  }

  /** Yuan in the unit in which people speak of it, to two places: 4,785 万元, CNY 47.85 million. */
  public static String spoken(BigDecimal yuan, @TemplateAttribute("locale") Object locale) {
    Language language = language(locale);
    EdgeTexts words = language.words(EdgeTexts.class);
    BigDecimal size = yuan.abs();
    if (language == Language.CHINESE) {
      if (size.compareTo(YI) >= 0) return words.yi(brief(yuan, YI));
      return size.compareTo(WAN) >= 0 ? words.wan(brief(yuan, WAN)) : words.yuan(brief(yuan, BigDecimal.ONE));
    }
    if (size.compareTo(BILLION) >= 0) return words.yi(brief(yuan, BILLION));
    return size.compareTo(MILLION) >= 0 ? words.wan(brief(yuan, MILLION)) : words.yuan(brief(yuan, BigDecimal.ONE));
  }

  private static String brief(BigDecimal yuan, BigDecimal unit) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan.divide(unit, 2, RoundingMode.HALF_UP));
  }

  private static String weekday(DayOfWeek day, Object locale) {
    return day.getDisplayName(TextStyle.SHORT, language(locale).locale);
  }

  private static Language language(Object locale) {
    return Language.of(locale instanceof Locale known ? known.toLanguageTag() : String.valueOf(locale));
  }
}
