package org.mingbiao.app.centre.casefile;

import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.centre.casefile.Petition;
import org.mingbiao.shared.party.Applicant;
import org.mingbiao.shared.refusal.RefusedException;

/** An application as a browser or a program sends it; the files of the item's first material are in the field {@code material1}. */
public class FilingForm {
  static final int FILES_MAX = 20;
  private static final Pattern MATERIAL = Pattern.compile("material([1-9][0-9]?)");

  @RestForm String nature;
  @RestForm String name;
  @RestForm String code;
  @RestForm String mobile;
  @RestForm String request;
  @RestForm(FileUpload.ALL) List<FileUpload> files;

  Petition petition() {
    Applicant applicant = Applicant.of(nature(), name, code, mobile).known();
    Set<Integer> brought = new HashSet<>();
    for (FileUpload file : brought(files)) {
      Matcher place = MATERIAL.matcher(file.name());
      if (place.matches()) brought.add(Integer.valueOf(place.group(1)));
    }
    return new Petition(applicant, request, brought);
  }

  private Applicant.Nature nature() {
    if (nature == null || nature.isBlank()) return null;
    try {
      return Applicant.Nature.valueOf(nature);
    } catch (IllegalArgumentException e) {
      throw RefusedException.of(MALFORMED_INPUT).at("nature");
    }
  }

  /** Without the empty fields of files that a browser sends along. */
  static List<FileUpload> brought(List<FileUpload> files) {
    if (files == null) return List.of();
    List<FileUpload> some = files.stream().filter(file -> file.fileName() != null && !file.fileName().isBlank() && file.size() > 0).toList();
    if (some.size() > FILES_MAX) throw RefusedException.of(TOO_MANY).at("files").with(Map.of("max", FILES_MAX));
    return some;
  }
}
