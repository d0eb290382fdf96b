package org.mingbiao.app.tendering.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeCopy;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** The announcement on the road; a channel that shows another text blocks it until a comparison finds it mended. */
@ApplicationScoped
public class NoticeRoad implements RoadStop, Waiting {
  @Inject Doors doors;

  @Override public RoadStage stage() {
    return RoadStage.ANNOUNCEMENT;
  }

  @Override public Optional<Stop> at(Tender tender, Reader reader) {
    if (tender.method == Method.SINGLE_SOURCE) return Optional.empty();
    NoticeTexts words = reader.language().words(NoticeTexts.class);
    if (tender.announcedAt != null) {
      boolean differs = Notice.of(tender.id).stream().anyMatch(notice -> !differing(notice.id).isEmpty());
      return Optional.of(differs ? new Stop(Step.BLOCKED, words.stopDiffers(), "/tenders/" + tender.id + "/public")
          : new Stop(Step.DONE, words.stopAnnounced(), "/tenders/" + tender.id + "/public"));
    }
    if (tender.stage == Stage.TERMINATED) return Optional.of(new Stop(Step.SKIPPED, words.stopNotYet(), null));
    if (tender.stage != Stage.FILED) return Optional.of(new Stop(Step.LATER, words.stopNotYet(), null));
    return Optional.of(new Stop(Step.NOW, words.stopToAnnounce(), reader.actor().is(Roles.AGENT) ? "/tenders/" + tender.id + "/notice" : null));
  }

  @Override public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(Roles.AGENT)) return List.of();
    NoticeTexts words = reader.language().words(NoticeTexts.class);
    List<Errand> errands = new ArrayList<>();
    doors.find(reader.actor()).ifPresent(party -> {
      Tender.<Tender>find("(agent = ?1 or buyer = ?1) and stage = ?2 order by registeredAt desc", party.id, Stage.FILED).page(0, ERRANDS_MAX)
          .stream().forEach(t -> errands.add(new Errand(words.errandAnnounce(t.title), "/tenders/" + t.id + "/notice", null)));
      NoticeCopy.unlike(party.id, ERRANDS_MAX).forEach(copy -> {
        if (!differing(copy.notice).contains(copy.channel)) return;
        Notice notice = Notice.require(copy.notice);
        errands.add(new Errand(words.errandDiffers(notice.title, copy.channel), "/notices/" + notice.id + "/copies", null));
      });
    });
    return errands;
  }

  /** The channels whose last comparison found another text. */
  private static List<String> differing(UUID notice) {
    Map<String, Boolean> last = new LinkedHashMap<>();
    NoticeCopy.of(notice).forEach(copy -> last.put(copy.channel, copy.same));
    return last.entrySet().stream().filter(channel -> !channel.getValue()).map(Map.Entry::getKey).toList();
  }
}
