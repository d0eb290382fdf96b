package org.mingbiao.app.centre.casefile;

import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.centre.casefile.Petition;
import org.mingbiao.shared.party.Applicant;
import org.mingbiao.shared.refusal.RefusedException;

/** An application as a browser sends it; the files of the item's first material are in the field {@code material1}. */
public class FilingForm {
  @RestForm String nature;
  @RestForm String name;
  @RestForm String code;
  @RestForm String mobile;
  @RestForm String request;
  @RestForm(FileUpload.ALL) List<FileUpload> files;

  Petition petition() {
    Applicant applicant = Applicant.of(nature(), name, code, mobile).known();
    return new Petition(applicant, request, Sheet.places(sheets()));
  }

  List<Sheet> sheets() {
    return Sheet.of(files);
  }

  private Applicant.Nature nature() {
    if (nature == null || nature.isBlank()) return null;
    try {
      return Applicant.Nature.valueOf(nature);
    } catch (IllegalArgumentException e) {
      throw RefusedException.of(MALFORMED_INPUT).at("nature");
    }
  }
}
