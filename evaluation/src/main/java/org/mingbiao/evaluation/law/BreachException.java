package org.mingbiao.evaluation.law;

import java.util.List;
import java.util.stream.Collectors;

/** What was handed in may not be used; every reason at once, so that it is mended once. */
public class BreachException extends RuntimeException {
  public final transient List<Breach> breaches;

  public BreachException(List<Breach> breaches) {
    super(breaches.stream().map(Breach::toString).collect(Collectors.joining("\n")));
    this.breaches = List.copyOf(breaches);
  }

  public BreachException(Breach breach) {
    this(List.of(breach));
  }

  /** Refuses if there is any breach. */
  public static void refuse(List<Breach> breaches) {
    if (!breaches.isEmpty()) throw new BreachException(breaches);
  }
}
