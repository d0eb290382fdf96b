package org.mingbiao.evaluation.collusion.flag.code;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.Findings.Group;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.ProcessFlag;
import org.mingbiao.evaluation.collusion.flag.Release;

/** R003: the time to bid has fewer whole days than the threshold, which may depend on the kind of procedure. */
public final class ShortPeriod implements ProcessFlag {
  private static final int DAYS_MIN = 15;
  private static final Pattern RFC3339 = Pattern.compile(
      "\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)");

  private final int days;
  private final Set<String> methods;
  private final Map<String, Integer> daysByDetails = new TreeMap<>();

  public ShortPeriod(FlagSettings settings) {
    days = settings.whole("R003", "threshold").orElse(DAYS_MIN);
    methods = settings.words("R003", "procurement_methods", "");
    String details = "R003.procurement_method_details";
    settings.section(details).keySet()
        .forEach(key -> daysByDetails.put(key, settings.whole(details, key).orElseThrow()));
  }

  @Override public Card card() {
    return new Card("R003", "R003", "r003", 1, 1);
  }

  @Override public void look(Release release, Findings findings) {
    Map<String, Object> period = Json.object(release.tender(), "tenderPeriod");
    Optional<OffsetDateTime> start = instant(Json.text(period, "startDate"));
    Optional<OffsetDateTime> end = instant(Json.text(period, "endDate"));
    if (!release.hasMethod(methods) || start.isEmpty() || end.isEmpty()) return;
    String details = Json.text(release.tender(), "procurementMethodDetails");
    int needed = details == null ? days : daysByDetails.getOrDefault(details, days);
    if (Duration.between(start.get(), end.get()).toSeconds() / Duration.ofDays(1).toSeconds() < needed) {
      findings.raise(Group.OCID, release.ocid(), "R003", 1);
    }
  }

  private static Optional<OffsetDateTime> instant(String text) {
    if (text == null || !RFC3339.matcher(text).matches()) return Optional.empty();
    try {
      return Optional.of(OffsetDateTime.parse(text.toUpperCase(Locale.ROOT).replace(' ', 'T')));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }
}
