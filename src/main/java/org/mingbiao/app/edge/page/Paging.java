package org.mingbiao.app.edge.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which part of a long list is shown.
 *
 * @param page counted from 1
 * @param path the list's address
 * @param query what narrows the list, without the page
 */
public record Paging(int page, int size, long total, String path, Map<String, List<String>> query) {
  /** The most rows of one page. */
  public static final int SIZE_MAX = 100;
  private static final int NEIGHBOURS = 2;

  public Paging {
    size = Math.max(1, Math.min(size, SIZE_MAX));
    page = Math.max(1, page);
  }

  public int pages() {
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, (total + size - 1) / size));
  }

  public long first() {
    return total == 0 ? 0 : (long) (page - 1) * size + 1;
  }

  public long last() {
    return Math.min(total, (long) page * size);
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < pages();
  }

  /** The pages to link: the first, the last and the neighbours of this one. */
  public List<Integer> linked() {
    int pages = pages();
    return IntStream.rangeClosed(1, pages).filter(n -> n == 1 || n == pages || Math.abs(n - page) <= NEIGHBOURS).boxed().toList();
  }

  public String href(int target) {
    String narrowed = query.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value)))
        .collect(Collectors.joining("&"));
    return path + "?" + (narrowed.isEmpty() ? "" : narrowed + "&") + "page=" + target;
  }

  private static String pair(String key, String value) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
