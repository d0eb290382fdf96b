package org.mingbiao.app.tendering.venue;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Region;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.venue.Booking;
import org.mingbiao.tendering.venue.Room;
import org.mingbiao.tendering.venue.RoomUse;
import org.mingbiao.tendering.venue.Slot;
import org.mingbiao.tendering.venue.VenueFact;

/** Keeps rooms for a tender and gives them back; furnishes new ones. */
@ApplicationScoped
public class BookRoom {
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Journal journal;

  /** @throws RefusedException {@code SLOT_TAKEN}, {@code SLOT_UNFIT}; {@code WRONG_STAGE} when nothing more happens in the tender */
  @Transactional
  public Booking book(Actor actor, UUID id, UUID room, Slot slot) {
    Tender tender = doors.ownLocked(id, actor);
    if (!Doors.isLive(tender)) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage));
    if (room == null) throw RefusedException.of(FIELD_REQUIRED).at("room");
    Room locked = Room.locked(room);
    Instant now = clock.instant();
    Booking booking = Booking.keep(locked, new Booking.Wish(id, locked.use, slot), openingOf(tender), Booking.kept(room, now), now);
    booking.persist();
    journal.record(booking.fact());
    return booking;
  }

  @Transactional
  public void release(Actor actor, UUID id, UUID booking, String reason) {
    doors.ownLocked(id, actor);
    Booking kept = Booking.of(id).stream().filter(known -> known.id.equals(booking)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("booking", booking)));
    journal.record(kept.release(clock.instant(), reason == null ? "" : reason.strip()));
  }

  /** A room as the staff describes it. @param opens Beijing time of day */
  public record Furniture(String name, RoomUse use, String region, int seats, LocalTime opens, LocalTime closes) {}

  @Transactional
  public Room furnish(Furniture f) {
    Room room = Room.of(f.name(), f.use(), Region.require(f.region()).code, f.seats(), new Room.Hours(f.opens(), f.closes()));
    room.persist();
    journal.record(new VenueFact.Furnished(room.id, room.name, room.use));
    return room;
  }

  /** The bid deadline, or what the document says it will be. @throws RefusedException {@code NOT_FOUND} before there are terms */
  static Instant openingOf(Tender tender) {
    return tender.bidDeadline != null ? tender.bidDeadline : TenderDocument.current(tender.id).terms.bidDeadline();
  }
}
