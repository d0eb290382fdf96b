package org.mingbiao.app.tendering.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.shared.term.Colour;
import org.mingbiao.tendering.project.Kind;

/** What narrows the wall, as the address says it. */
public class WallFilter {
  /** A region's code, or the beginning of it for all within. */
  @RestQuery public String region;
  @RestQuery public Kind kind;
  @RestQuery public Colour colour;
  @RestQuery public Integer page;

  int page() {
    return page == null ? 1 : Math.max(1, page);
  }

  Map<String, List<String>> query() {
    return with("", null);
  }

  /** The same narrowing with one choice made, or taken back where the value is null. */
  Map<String, List<String>> with(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("region", region);
    all.put("kind", kind == null ? null : kind.name());
    all.put("colour", colour == null ? null : colour.name());
    all.put(name, value);
    Map<String, List<String>> said = new LinkedHashMap<>();
    all.forEach((key, one) -> {
      if (one != null && !one.isBlank()) said.put(key, List.of(one));
    });
    return said;
  }
}
