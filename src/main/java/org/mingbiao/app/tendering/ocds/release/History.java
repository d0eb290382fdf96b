package org.mingbiao.app.tendering.ocds.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mingbiao.app.edge.store.JournalReading;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.tendering.award.AwardFact;
import org.mingbiao.tendering.document.DocumentFact;
import org.mingbiao.tendering.opening.OpeningFact;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.TenderFact;

/** What of a tender's journal everybody could see when it happened. A fact that is not named here makes no release. */
@ApplicationScoped
class History {
  private static final Map<String, Class<? extends Fact>> PUBLIC = Map.ofEntries(
      Map.entry("tender.announced", TenderFact.Announced.class), Map.entry("tender.deadline-moved", TenderFact.DeadlineMoved.class),
      Map.entry("document.clarified", DocumentFact.Clarified.class), Map.entry("opening.shown", OpeningFact.Shown.class),
      Map.entry("award.candidates-published", AwardFact.CandidatesPublished.class), Map.entry("award.winner-fixed", AwardFact.WinnerFixed.class),
      Map.entry("award.reopened", AwardFact.Reopened.class), Map.entry("award.contract-signed", AwardFact.ContractSigned.class),
      Map.entry("tender.lot-moved", TenderFact.LotMoved.class), Map.entry("tender.concluded", TenderFact.Concluded.class),
      Map.entry("tender.terminated", TenderFact.Terminated.class));
  private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  @Inject JournalReading journal;

  /** Oldest first, from the announcement on; nothing before it is public. */
  List<Event> of(UUID tender) {
    Map<Instant, List<Fact>> seconds = new TreeMap<>();
    boolean announced = false;
    for (JournalReading.Entry entry : journal.of(tender)) {
      Fact fact = fact(entry);
      announced |= fact instanceof TenderFact.Announced;
      if (announced && fact != null) seconds.computeIfAbsent(entry.at().truncatedTo(ChronoUnit.SECONDS), first -> new ArrayList<>()).add(fact);
    }
    return seconds.entrySet().stream().map(second -> new Event(second.getKey(), second.getValue())).toList();
  }

  /** @return null for what nobody outside is told */
  private static Fact fact(JournalReading.Entry entry) {
    Class<? extends Fact> type = PUBLIC.get(entry.type());
    if (type == null) return null;
    try {
      Fact fact = JSON.readValue(entry.payload(), type);
      return fact instanceof TenderFact.LotMoved moved && moved.move() != LotMove.FAIL ? null : fact;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the journal cannot be read at " + entry.seq(), e);
    }
  }
}
