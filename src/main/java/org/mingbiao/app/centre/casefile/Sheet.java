package org.mingbiao.app.centre.casefile;

import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * One file that is handed in.
 *
 * @param field {@code material1} for the item's first material; anything else is brought later
 * @param type as its sender says, or null
 */
public record Sheet(String field, String name, String type, Path bytes) {
  static final int SHEETS_MAX = 20;
  private static final Pattern MATERIAL = Pattern.compile("material([1-9][0-9]?)");

  /** Without the empty fields of files that a browser sends along. */
  static List<Sheet> of(List<FileUpload> files) {
    if (files == null) return List.of();
    List<Sheet> sheets = files.stream().filter(file -> file.fileName() != null && !file.fileName().isBlank() && file.size() > 0)
        .map(file -> new Sheet(file.name(), file.fileName(), file.contentType(), file.uploadedFile())).toList();
    if (sheets.size() > SHEETS_MAX) throw RefusedException.of(TOO_MANY).at("files").with(Map.of("max", SHEETS_MAX));
    return sheets;
  }

  /** The places of the materials for which there is a file, counted from 1. */
  public static Set<Integer> places(Collection<Sheet> sheets) {
    Set<Integer> places = new HashSet<>();
    for (Sheet sheet : sheets) {
      Matcher place = MATERIAL.matcher(sheet.field);
      if (place.matches()) places.add(Integer.valueOf(place.group(1)));
    }
    return places;
  }

  String purpose() {
    return MATERIAL.matcher(field).matches() ? field : "correction";
  }
}
