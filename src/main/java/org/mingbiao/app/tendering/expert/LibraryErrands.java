package org.mingbiao.app.tendering.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.tendering.expert.Expert;

/** A specialty with fewer experts than a committee has seats cannot be drawn from by chance; the administrator has to find more. */
@ApplicationScoped
class LibraryErrands implements Waiting {
  /** 《招标投标法》第三十七条: a committee has five members or more. */
  static final int DRAWABLE_MIN = 5;

  @Override public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(Roles.ADMIN)) return List.of();
    ExpertTexts words = reader.language().words(ExpertTexts.class);
    Map<String, Integer> drawable = drawable(WorkingCalendar.dayOf(reader.now()));
    if (drawable.isEmpty()) return List.of(new Errand(words.errandEmpty(), "/admin/experts/list", null));
    return drawable.entrySet().stream().filter(specialty -> specialty.getValue() < DRAWABLE_MIN)
        .map(specialty -> new Errand(words.errandThin(specialty.getKey(), specialty.getValue()), "/admin/experts/new", null)).toList();
  }

  private static Map<String, Integer> drawable(LocalDate today) {
    Map<String, Integer> drawable = new TreeMap<>();
    for (Expert expert : Expert.library()) {
      int one = expert.suspendedUntil == null || expert.suspendedUntil.isBefore(today) ? 1 : 0;
      expert.specialties.forEach(specialty -> drawable.merge(specialty, one, Integer::sum));
    }
    return drawable;
  }
}
