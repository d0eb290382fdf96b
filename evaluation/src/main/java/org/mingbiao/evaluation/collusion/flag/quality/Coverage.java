package org.mingbiao.evaluation.collusion.flag.quality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Screen;

/**
 * How often each path of JSON texts is filled. Empty are "", [], {}, null, and what holds nothing but these. The path
 * "" is the text itself, one ending in / an object, one ending in [] an element of an array.
 */
public final class Coverage implements Screen<Object, Map<String, Integer>, Map<String, Integer>> {
  @Override public Card card() {
    return new Card("COVERAGE", "coverage", 0);
  }

  @Override public Map<String, Integer> zero() {
    return new LinkedHashMap<>();
  }

  @Override public Map<String, Integer> fold(Map<String, Integer> counts, Object json) {
    count(json, new ArrayDeque<>(), counts);
    return counts;
  }

  @Override public Map<String, Integer> merge(Map<String, Integer> one, Map<String, Integer> other) {
    other.forEach((path, count) -> one.merge(path, count, Integer::sum));
    return one;
  }

  @Override public Map<String, Integer> finish(Map<String, Integer> counts) {
    return counts;
  }

  private static boolean count(Object node, Deque<String> path, Map<String, Integer> counts) {
    boolean filled;
    if (node instanceof Map<?, ?> members) filled = members(members, path, counts);
    else if (node instanceof Iterable<?> values) filled = values(values, path, counts);
    else filled = node != null && !node.equals("");
    if (filled) counts.merge(String.join("", path), 1, Integer::sum);
    return filled;
  }

  private static boolean members(Map<?, ?> members, Deque<String> path, Map<String, Integer> counts) {
    boolean filled = false;
    path.addLast("/");
    for (Map.Entry<?, ?> member : members.entrySet()) {
      path.addLast((String) member.getKey());
      filled |= count(member.getValue(), path, counts);
      path.removeLast();
    }
    if (filled) counts.merge(String.join("", path), 1, Integer::sum);
    path.removeLast();
    return filled;
  }

  private static boolean values(Iterable<?> values, Deque<String> path, Map<String, Integer> counts) {
    boolean filled = false;
    path.addLast("[]");
    for (Object value : values) filled |= count(value, path, counts);
    path.removeLast();
    return filled;
  }
}
