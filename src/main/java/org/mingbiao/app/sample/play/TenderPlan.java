package org.mingbiao.app.sample.play;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.app.tendering.project.TenderEntry;
import org.mingbiao.tendering.document.Terms.BondForm;

/**
 * One tender of the sample, as its file tells it: every name in it is made up.
 *
 * @param agent who plays the agency
 * @param paper the tender document
 * @param asked a question of a bidder and its answer, or null
 * @param inquiry the supervisor's case, or null
 * @param until the last scene; the tender is then left as it is
 */
record TenderPlan(String id, String agent, TenderEntry entry, TermsPlan terms, Manuscript paper, Asked asked, List<BidPlan> bids, JuryPlan jury, InquiryPlan inquiry,
    Titles titles, Scene until) {

  /**
   * @param openingDays from the announcement to the opening
   * @param method a pack of the document's own, or null for the shipped one
   * @param coreProduct of several goods, or null
   */
  record TermsPlan(int offerDays, int openingDays, boolean consortia, String standardText, String methodPack, JsonNode method, BigDecimal maximumPrice,
      BigDecimal bond, BigDecimal performanceBondRate, String quality, String coreProduct, String openingRoom, String reviewRoom) {}

  /** Papers that are signed outside the house, which keeps a digest of each: here of its title. */
  record Titles(String contract, String integrity, String consortium) {}

  record Asked(String by, String question, String answer, String addendum) {}

  /**
   * @param by who plays the leading unit
   * @param members the accounts of the other units of a consortium
   * @param guarantee number of a guarantee, or null where the bond is transferred
   * @param brand of the core product, or null
   * @param points by criterion, about which the members of the committee differ a little
   */
  record BidPlan(String by, List<String> members, BigDecimal price, int periodDays, BondForm bondForm, String guarantee, String brand, Manuscript paper,
      Map<String, BigDecimal> points) {}

  /** @param sheets how many members hand their sheets in: the others are for whoever tries the demonstration */
  record JuryPlan(int experts, String specialty, String nonce, int sheets) {}

  /**
   * A case of collusion after the award.
   *
   * @param second who handles it with the supervisor
   * @param why for what the case is opened @param grounds of the decision @param fine upon each bidder, in yuan
   * @param speaker the bidder that states its case, in the words of {@code statement}
   */
  record InquiryPlan(String by, String second, String why, String grounds, BigDecimal fine, String speaker, String statement) {}

  static List<TenderPlan> all() {
    try (InputStream in = TenderPlan.class.getResourceAsStream("/sample/tenders.json")) {
      return new ObjectMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<Scene> scenes() {
    Set<Scene> scenes = EnumSet.range(Scene.REGISTER, until);
    if (asked == null) scenes.remove(Scene.QUESTION);
    if (inquiry == null) scenes.removeAll(EnumSet.of(Scene.INQUIRY, Scene.DECISION));
    return scenes;
  }
}
