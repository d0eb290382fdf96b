package org.mingbiao.app.tendering.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.tendering.document.Question;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** The filing of the document on the road, and the questions that wait for an answer. */
@ApplicationScoped
public class DocumentRoad implements RoadStop, Waiting {
  @Inject Doors doors;

  @Override public RoadStage stage() {
    return RoadStage.FILING;
  }

  @Override public Optional<Stop> at(Tender tender, Reader reader) {
    DocumentTexts words = reader.language().words(DocumentTexts.class);
    String here = reader.actor().is(Roles.AGENT) ? "/tenders/" + tender.id + "/document" : null;
    if (tender.stage == Stage.TERMINATED && tender.announcedAt == null) return Optional.of(new Stop(Step.SKIPPED, words.stopFile(), null));
    Optional<TenderDocument> written = TenderDocument.latest(tender.id);
    boolean filed = tender.announcedAt != null || written.map(document -> document.filedAt != null).orElse(false);
    if (filed) return Optional.of(new Stop(Step.DONE, words.stopFiled(), here));
    return Optional.of(new Stop(Step.NOW, written.isPresent() ? words.stopFile() : words.stopWrite(), here));
  }

  @Override public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(Roles.AGENT)) return List.of();
    DocumentTexts words = reader.language().words(DocumentTexts.class);
    List<Errand> errands = new ArrayList<>();
    doors.find(reader.actor()).ifPresent(party -> {
      own(party.id, Stage.REGISTERED).forEach(t -> errands.add(new Errand(words.errandFile(t.title), "/tenders/" + t.id + "/document", null)));
      own(party.id, Stage.ANNOUNCED).forEach(t -> {
        int open = Question.open(t.id).size();
        if (open > 0 && t.takesBids(reader.now())) {
          errands.add(new Errand(words.errandAnswer(t.title, open), "/tenders/" + t.id + "/document/addendum", t.bidDeadline));
        }
      });
    });
    return errands;
  }

  private static List<Tender> own(UUID party, Stage stage) {
    return Tender.<Tender>find("(agent = ?1 or buyer = ?1) and stage = ?2 and method <> 'SINGLE_SOURCE' order by registeredAt desc", party, stage).page(0, ERRANDS_MAX).list();
  }
}
