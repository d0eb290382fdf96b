package org.mingbiao.tendering.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader typed, made into what the index of notices knows: pairs of neighbouring Chinese characters, and words of letters
 * and digits. It mirrors the function {@code notice_words} of the migration.
 */
record SearchWords(List<String> runs) {
  static final int CHARS_MAX = 100;
  private static final Pattern RUN = Pattern.compile("[a-z0-9]+|[\\p{IsAlphabetic}\\p{IsDigit}&&[^a-z0-9]]+");

  /** Whatever is beyond {@link #CHARS_MAX} is not looked at. */
  static SearchWords of(String typed) {
    String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Matcher matcher = RUN.matcher(folded.substring(0, Math.min(CHARS_MAX, folded.length())));
    List<String> runs = new ArrayList<>();
    while (matcher.find()) runs.add(matcher.group());
    return new SearchWords(List.copyOf(runs));
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** For PostgreSQL's {@code tsquery}; quotes cannot occur in a run. */
  String query() {
    Set<String> terms = new LinkedHashSet<>();
    for (String run : runs) {
      int[] points = run.codePoints().toArray();
      if (points.length == 1 || run.charAt(0) < 128) terms.add("'" + run + "':*");
      else for (int i = 0; i + 1 < points.length; i++) terms.add("'" + new String(points, i, 2) + "'");
    }
    return String.join(" & ", terms);
  }

  /** Pairs may be found apart: a run of three characters or more is looked for as a whole among the rows found by its pairs. */
  List<String> patterns() {
    return runs.stream().filter(run -> run.length() > 2 && run.charAt(0) >= 128).map(run -> "%" + run + "%").toList();
  }
}
