package org.mingbiao.app.tendering.supervision;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a clock of a tender waits for, by the rule that runs it; a rule added by a deployment is {@link #OTHER}. */
public enum ClockName {
  T06, T09, T09S, T11, T11D, T12, T13, T14A, T14B, T16, T17, T18L, T18W, T20R, T20F, T20P,
  T20N, T20C, T20K, T21A, T21C, T21E, T21F, T22, T23, T23B, T24, T25A, T25B, T25C, T25D,
  S31T, O08B, X02, K10, K11, K13, K16, OTHER;

  private static final Set<String> NAMED = Stream.of(values()).map(Enum::name).collect(Collectors.toSet());

  public static ClockName of(String rule) {
    return NAMED.contains(rule) ? valueOf(rule) : OTHER;
  }
}
