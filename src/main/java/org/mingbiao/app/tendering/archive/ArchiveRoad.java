package org.mingbiao.app.tendering.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** The archive on the road. */
@ApplicationScoped
public class ArchiveRoad implements RoadStop {
  @Override
  public RoadStage stage() {
    return RoadStage.ARCHIVE;
  }

  @Override
  public Optional<Stop> at(Tender tender, Reader reader) {
    ArchiveTexts words = reader.language().words(ArchiveTexts.class);
    String href = tender.announcedAt == null ? null : "/tenders/" + tender.id + "/archive";
    if (tender.stage == Stage.ARCHIVED) return Optional.of(new Stop(Step.DONE, words.archiveDone(), href));
    boolean ready = tender.stage == Stage.CONCLUDED || tender.stage == Stage.TERMINATED;
    return Optional.of(ready ? new Stop(Step.NOW, words.archiveNow(), href) : new Stop(Step.LATER, words.archiveLater(), null));
  }
}
