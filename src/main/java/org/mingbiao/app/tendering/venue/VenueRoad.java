package org.mingbiao.app.tendering.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.venue.Booking;

/** The room of the opening on the road. A deadline that moved may have cost the room: then the stage is blocked. */
@ApplicationScoped
public class VenueRoad implements RoadStop, Waiting {
  @Inject Doors doors;

  @Override public RoadStage stage() {
    return RoadStage.VENUE;
  }

  @Override public Optional<Stop> at(Tender tender, Reader reader) {
    VenueTexts words = reader.language().words(VenueTexts.class);
    String here = reader.actor().is(Roles.AGENT) && Doors.isLive(tender) ? "/tenders/" + tender.id + "/venue" : null;
    Optional<Booking> opening = Booking.opening(tender.id);
    if (opening.isPresent()) {
      return Optional.of(new Stop(Step.DONE, words.stopBooked(opening.get().room.name, Formats.second(opening.get().from)), here));
    }
    if (lost(tender)) return Optional.of(new Stop(Step.BLOCKED, words.stopMoved(), here));
    if (tender.stage == Stage.REGISTERED) return Optional.of(new Stop(Step.LATER, words.stopLater(), null));
    boolean ahead = tender.stage == Stage.FILED || tender.stage == Stage.ANNOUNCED;
    return Optional.of(new Stop(ahead ? Step.NOW : Step.SKIPPED, words.stopBook(), ahead ? here : null));
  }

  @Override public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(Roles.AGENT)) return List.of();
    VenueTexts words = reader.language().words(VenueTexts.class);
    return doors.find(reader.actor()).stream()
        .flatMap(party -> Tender.<Tender>find("(agent = ?1 or buyer = ?1) and stage = ?2 and id in "
            + "(select b.tender from Booking b where b.outrun)", party.id, Stage.ANNOUNCED).page(0, ERRANDS_MAX).<Tender>list().stream())
        .filter(tender -> Booking.opening(tender.id).isEmpty() && lost(tender))
        .map(tender -> new Errand(words.errandMoved(tender.title), "/tenders/" + tender.id + "/venue", tender.bidDeadline)).toList();
  }

  private static boolean lost(Tender tender) {
    return tender.stage == Stage.ANNOUNCED && Booking.wasTaken(tender.id);
  }
}
