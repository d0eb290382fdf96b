package org.mingbiao.app.tendering.ocds.release;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.tendering.award.AwardFact;
import org.mingbiao.tendering.award.Candidate;
import org.mingbiao.tendering.document.DocumentFact;
import org.mingbiao.tendering.opening.OpeningFact;
import org.mingbiao.tendering.project.TenderFact;

/** What everybody knows of a tender, event after event. */
final class Known {
  /** @param price of a pending award the candidate's, of an active one the award's */
  record Awarded(UUID lot, UUID party, BigDecimal price, String status, Instant date) {
    Awarded as(String other, Instant at) {
      return new Awarded(lot, party, price, other, at);
    }
  }

  /** @param bid whose award the contract follows */
  record Signed(UUID lot, UUID bid, BigDecimal amount, String sha256, Instant date) {}

  private static final Map<Stage, String> FIRST = new EnumMap<>(Map.of(Stage.AWARD, "award", Stage.CONTRACT, "contract"));
  private static final Map<Stage, String> AGAIN = new EnumMap<>(Map.of(Stage.AWARD, "awardUpdate", Stage.CONTRACT, "contractUpdate"));

  private enum Stage { AWARD, CONTRACT }

  private final Set<Stage> reached = new HashSet<>();
  Instant at;
  Instant announcedAt;
  Instant deadline;
  Instant shownAt;
  boolean terminated;
  boolean concluded;
  final Set<UUID> judged = new HashSet<>();
  final Set<UUID> failed = new HashSet<>();
  /** By the bid. */
  final Map<UUID, Awarded> awards = new LinkedHashMap<>();
  /** By the lot. */
  final Map<UUID, Signed> contracts = new LinkedHashMap<>();

  /** @return the tags of the release that tells the event */
  List<String> learn(Event event) {
    at = event.at();
    Set<String> tags = new LinkedHashSet<>();
    for (Fact fact : event.facts()) tags.addAll(learn(fact));
    if (tags.contains("tenderAmendment")) tags.remove("tenderUpdate");
    return List.copyOf(tags);
  }

  private List<String> learn(Fact fact) {
    if (fact instanceof AwardFact award) return List.of(award(award));
    if (fact instanceof TenderFact.Announced announced) {
      announcedAt = announced.announcedAt();
      deadline = announced.bidDeadline();
      return List.of("planning", "tender");
    }
    if (fact instanceof DocumentFact.Clarified clarified) {
      deadline = clarified.deadline();
      return List.of("tenderAmendment");
    }
    if (fact instanceof TenderFact.Terminated) {
      terminated = true;
      return List.of("tenderCancellation");
    }
    if (fact instanceof TenderFact.DeadlineMoved moved) deadline = moved.after();
    if (fact instanceof OpeningFact.Shown) shownAt = at;
    if (fact instanceof TenderFact.LotMoved lot) failed.add(lot.lot());
    if (fact instanceof TenderFact.Concluded) concluded = true;
    return List.of("tenderUpdate");
  }

  private String award(AwardFact fact) {
    if (fact instanceof AwardFact.CandidatesPublished published) candidates(published);
    if (fact instanceof AwardFact.WinnerFixed fixed) winner(fixed);
    if (fact instanceof AwardFact.Reopened reopened) {
      awards.computeIfPresent(reopened.bid(), (bid, award) -> award.as("cancelled", at));
      return "awardCancellation";
    }
    if (fact instanceof AwardFact.ContractSigned signed) {
      UUID bid = awards.entrySet().stream().filter(award -> award.getValue().lot.equals(signed.lot()) && award.getValue().status.equals("active"))
          .map(Map.Entry::getKey).findFirst().orElseThrow();
      contracts.put(signed.lot(), new Signed(signed.lot(), bid, signed.amount(), signed.contractSha256(), at));
      return tag(Stage.CONTRACT);
    }
    return tag(Stage.AWARD);
  }

  private String tag(Stage stage) {
    return reached.add(stage) ? FIRST.get(stage) : AGAIN.get(stage);
  }

  /** The first candidate's award is proposed; the others are awarded nothing unless the first falls away. */
  private void candidates(AwardFact.CandidatesPublished published) {
    judged.add(published.lot());
    over(published.lot(), "pending");
    Candidate first = published.candidates().get(0);
    awards.put(first.bid(), new Awarded(published.lot(), first.party(), first.price(), "pending", at));
  }

  private void winner(AwardFact.WinnerFixed fixed) {
    Awarded proposed = awards.get(fixed.bid());
    over(fixed.lot(), "pending");
    UUID party = proposed == null ? null : proposed.party;
    awards.put(fixed.bid(), new Awarded(fixed.lot(), party, fixed.price(), "active", at));
  }

  private void over(UUID lot, String status) {
    awards.replaceAll((bid, award) -> award.lot.equals(lot) && award.status.equals(status) ? award.as("unsuccessful", at) : award);
  }
}
