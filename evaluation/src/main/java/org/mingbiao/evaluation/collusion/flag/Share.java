package org.mingbiao.evaluation.collusion.flag;

import java.util.Map;

/** So many out of so many. */
public record Share(long part, long of) {
  public Share add(Share other) {
    return new Share(part + other.part, of + other.of);
  }

  public double ratio() {
    return (double) part / of;
  }

  /** Adds the shares of one map to those of the other, by key. */
  public static Map<String, Share> add(Map<String, Share> one, Map<String, Share> other) {
    other.forEach((key, share) -> one.merge(key, share, Share::add));
    return one;
  }
}
