package org.mingbiao.app.tendering.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.source.Opinion;
import org.mingbiao.tendering.source.SoleSource;

/** The publicity of the only supplier on the road: it stands where others announce. */
@ApplicationScoped
public class SourceRoad implements RoadStop, Waiting {
  @Inject Doors doors;

  @Override public RoadStage stage() {
    return RoadStage.ANNOUNCEMENT;
  }

  @Override public Optional<Stop> at(Tender tender, Reader reader) {
    if (tender.method != Method.SINGLE_SOURCE) return Optional.empty();
    SourceTexts words = reader.language().words(SourceTexts.class);
    String href = at(tender);
    if (tender.stage == Stage.REGISTERED) return Optional.of(new Stop(Step.NOW, words.stopToPublicise(), reader.actor().is(Roles.AGENT) ? href : null));
    if (tender.announcedAt == null) return Optional.of(new Stop(Step.SKIPPED, words.stopToPublicise(), null));
    if (tender.stage != Stage.SOURCED || SoleSource.require(tender.id).settledAt != null) return Optional.of(new Stop(Step.DONE, words.stopDone(), href));
    if (open(tender) > 0) return Optional.of(new Stop(Step.BLOCKED, words.stopOpinions(), href));
    return Optional.of(new Stop(Step.NOW, isOver(tender, reader) ? words.stopToSettle() : words.stopPublic(), href));
  }

  @Override public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(Roles.AGENT)) return List.of();
    return doors.find(reader.actor()).stream().flatMap(party -> errands(party, reader)).toList();
  }

  private static Stream<Errand> errands(Party party, Reader reader) {
    SourceTexts words = reader.language().words(SourceTexts.class);
    return Tender.<Tender>find("(agent = ?1 or buyer = ?1) and method = ?2 and stage in ?3 order by registeredAt desc", party.id,
        Method.SINGLE_SOURCE, List.of(Stage.REGISTERED, Stage.SOURCED)).page(0, ERRANDS_MAX).<Tender>list().stream()
        .flatMap(tender -> errand(tender, words, reader).stream());
  }

  private static Optional<Errand> errand(Tender tender, SourceTexts words, Reader reader) {
    if (tender.stage == Stage.REGISTERED) return Optional.of(new Errand(words.errandPublicise(tender.title), at(tender), null));
    if (open(tender) > 0) return Optional.of(new Errand(words.errandOpinions(tender.title), at(tender), null));
    boolean settles = SoleSource.require(tender.id).settledAt == null && isOver(tender, reader);
    return settles ? Optional.of(new Errand(words.errandSettle(tender.title), at(tender), null)) : Optional.empty();
  }

  private static boolean isOver(Tender tender, Reader reader) {
    Instant until = SoleSource.require(tender.id).publicUntil;
    return until == null || reader.now().isAfter(until);
  }

  private static long open(Tender tender) {
    return Opinion.count("tender = ?1 and answeredAt is null", tender.id);
  }

  private static String at(Tender tender) {
    return "/tenders/" + tender.id + "/single-source";
  }
}
