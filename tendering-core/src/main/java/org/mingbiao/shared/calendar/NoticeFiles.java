package org.mingbiao.shared.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code calendar/2018.json} and every year after it without a gap. */
final class NoticeFiles {
  private static final int FIRST_YEAR = 2018;
  private static final int YEARS_MAX = 200;
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private NoticeFiles() {}

  static List<HolidayNotice> read() {
    List<HolidayNotice> notices = new ArrayList<>();
    for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS_MAX; year++) {
      try (InputStream file = NoticeFiles.class.getResourceAsStream("/calendar/" + year + ".json")) {
        if (file == null) return notices;
        notices.addAll(JSON.readValue(file, new TypeReference<List<HolidayNotice>>() {}));
      } catch (IOException e) {
        throw new UncheckedIOException("calendar of " + year, e);
      }
    }
    return notices;
  }
}
