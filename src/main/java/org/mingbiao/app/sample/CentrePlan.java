package org.mingbiao.app.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingbiao.centre.casefile.CasefileStage;
import org.mingbiao.centre.item.ItemEntry;
import org.mingbiao.centre.rating.Grade;
import org.mingbiao.shared.party.Applicant.Nature;

/** What the demonstration's file of the service centre says: every person in it is made up. */
record CentrePlan(String clerk, List<ItemEntry> items, List<Errand> errands) {

  /**
   * An errand and how far it is played.
   *
   * @param papers of the item's materials in order; null where one is not brought
   * @param missing what is said to be missing, where it is to be completed
   * @param grounds of its decision, or null before one
   */
  record Errand(String item, Nature nature, String name, String code, String mobile, String request, List<String> papers,
      CasefileStage until, List<String> missing, String grounds, Grade grade, String words, String complaint) {}

  static CentrePlan read() {
    try (InputStream in = CentrePlan.class.getResourceAsStream("/sample/centre.json")) {
      return new ObjectMapper().readValue(in, CentrePlan.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
