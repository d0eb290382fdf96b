package org.mingbiao.app.tendering.ocds.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

/** Every announced tender as a line of JSON: its compiled release. One tender at a time is in memory. */
@ApplicationScoped
public class Bulk {
  public static final int LINES_MAX = 500;
  private static final String SEPARATOR = "_";
  @Inject Releases releases;
  @Inject ObjectMapper json;

  /** @param after where to begin; null for the first page */
  public record Page(List<UUID> tenders, String next) {}

  /** In the order of their announcement, so that whoever reads on misses none that was announced meanwhile. */
  public Page page(String after, int wanted) {
    int lines = Math.max(1, Math.min(wanted, LINES_MAX));
    List<Tender> found = QuarkusTransaction.requiringNew().call(() -> {
      String order = " order by announcedAt, id";
      var query = after == null || after.isBlank() ? Tender.<Tender>find("announcedAt is not null" + order)
          : Tender.<Tender>find("(announcedAt, id) > (?1, ?2)" + order, at(after), id(after));
      return query.range(0, lines).list();
    });
    boolean more = found.size() > lines;
    List<Tender> shown = more ? found.subList(0, lines) : found;
    String next = more ? shown.get(lines - 1).announcedAt + SEPARATOR + shown.get(lines - 1).id : null;
    return new Page(shown.stream().map(tender -> tender.id).toList(), next);
  }

  public void write(Page page, OutputStream out) throws IOException {
    for (UUID tender : page.tenders()) {
      List<Release> told = QuarkusTransaction.requiringNew().call(() -> releases.of(Tender.require(tender)));
      if (told.isEmpty()) continue;
      out.write(json.writeValueAsBytes(Packages.last(told).compiled()));
      out.write('\n');
    }
  }

  private static Instant at(String after) {
    try {
      return Instant.parse(after.split(SEPARATOR)[0]);
    } catch (DateTimeParseException e) {
      throw broken(after);
    }
  }

  private static UUID id(String after) {
    try {
      return UUID.fromString(after.substring(after.indexOf(SEPARATOR) + 1));
    } catch (IllegalArgumentException e) {
      throw broken(after);
    }
  }

  private static RefusedException broken(String after) {
    return RefusedException.of(Refusal.MALFORMED_INPUT).at("after").with(Map.of("given", after));
  }
}
