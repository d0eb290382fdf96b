package org.mingbiao.tendering.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SLOT_TAKEN;
import static org.mingbiao.shared.refusal.Refusal.SLOT_UNFIT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

class BookingTest {
  static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  /** 09:30 in Beijing. */
  static final Instant OPENING = Instant.parse("2026-03-25T01:30:00Z");
  static final UUID TENDER = UUID.randomUUID();

  final Room hall = Room.of("开标一室", RoomUse.OPENING, "330212", 40, new Room.Hours(LocalTime.of(8, 30), LocalTime.of(17, 30)));
  final Room study = Room.of("评标一室", RoomUse.REVIEW, "330212", 9, new Room.Hours(LocalTime.of(8, 30), LocalTime.of(17, 30)));

  static Slot slot(String from, String until) {
    return new Slot(Instant.parse("2026-03-25T" + from + "+08:00"), Instant.parse("2026-03-25T" + until + "+08:00"));
  }

  Booking keep(Room room, Slot slot, Booking... taken) {
    return Booking.keep(room, new Booking.Wish(TENDER, room.use, slot), OPENING, List.of(taken), NOW);
  }

  static void refused(Refusal refusal, String why, Executable act) {
    var refused = assertThrows(RefusedException.class, act);
    assertEquals(refusal, refused.refusal);
    if (why != null) assertEquals(Map.of("why", why), refused.facts);
  }

  @Test
  void keepsAnOpeningRoomAtTheInstantOfTheOpening() {
    keep(hall, slot("09:30:00", "11:00:00"));
    refused(SLOT_UNFIT, "opening", () -> keep(hall, slot("09:30:01", "11:00:00")));
    refused(SLOT_UNFIT, "opening", () -> keep(hall, slot("08:30:00", "09:30:00")));
    keep(hall, slot("08:30:00", "09:30:01"));
  }

  @Test
  void keepsAReviewRoomOnlyFromTheOpeningOn() {
    keep(study, slot("09:30:00", "17:30:00"));
    refused(SLOT_UNFIT, "opening", () -> keep(study, slot("09:29:59", "17:30:00")));
  }

  @Test
  void givesARoomTwiceOnlyWhenTheSlotsMerelyTouch() {
    Booking first = keep(hall, slot("09:00:00", "10:00:00"));
    refused(SLOT_TAKEN, null, () -> keep(hall, slot("09:30:00", "11:00:00"), first));
    Booking early = Booking.keep(hall, new Booking.Wish(TENDER, RoomUse.OPENING, slot("08:30:00", "09:30:00")),
        OPENING.minus(Duration.ofMinutes(30)), List.of(), NOW);
    keep(hall, slot("09:30:00", "11:00:00"), early);
  }

  @Test
  void holdsToTheHoursOfTheRoom() {
    keep(hall, slot("08:30:00", "17:30:00"));
    refused(SLOT_UNFIT, "hours", () -> keep(hall, slot("08:29:59", "17:30:00")));
    refused(SLOT_UNFIT, "hours", () -> keep(hall, slot("08:30:00", "17:30:01")));
  }

  @Test
  void opensNoBidInAReviewRoom() {
    refused(SLOT_UNFIT, "use", () -> Booking.keep(study, new Booking.Wish(TENDER, RoomUse.OPENING, slot("09:30:00", "10:30:00")),
        OPENING, List.of(), NOW));
  }

  @Test
  void refusesAnEmptyALongAndANightlySlot() {
    refused(SLOT_UNFIT, "empty", () -> slot("09:30:00", "09:30:00"));
    new Slot(NOW, NOW.plus(Slot.LENGTH_MAX));
    refused(SLOT_UNFIT, "long", () -> new Slot(NOW, NOW.plus(Slot.LENGTH_MAX).plusSeconds(1)));
    refused(SLOT_UNFIT, "midnight", () -> new Slot(Instant.parse("2026-03-02T15:00:00Z"), Instant.parse("2026-03-02T16:00:01Z")));
    refused(SLOT_UNFIT, "missing", () -> new Slot(NOW, null));
  }

  @Test
  void goesWithAnOpeningThatMovedAndStaysWhereTheRoomIsTaken() {
    Booking booking = keep(hall, slot("09:00:00", "11:00:00"));
    Booking other = Booking.keep(hall, new Booking.Wish(TENDER, RoomUse.OPENING, slot("09:00:00", "11:00:00").shifted(Duration.ofDays(2))),
        OPENING.plus(Duration.ofDays(2)), List.of(), NOW);
    refused(SLOT_TAKEN, null, () -> booking.follow(Duration.ofDays(2), List.of(other)));
    assertEquals(slot("09:00:00", "11:00:00"), booking.slot());
    VenueFact.Moved moved = booking.follow(Duration.ofDays(1), List.of(other));
    assertEquals(slot("09:00:00", "11:00:00").shifted(Duration.ofDays(1)), booking.slot());
    assertEquals(booking.from, moved.from());
  }

  @Test
  void releasesABookingOnce() {
    Booking booking = keep(hall, slot("09:00:00", "11:00:00"));
    assertNull(booking.releasedAt);
    booking.release(NOW, "改用不见面开标");
    refused(NOT_FOUND, null, () -> booking.release(NOW, "改用不见面开标"));
  }

  @Test
  void furnishesNoRoomWithoutANameOrThatClosesBeforeItOpens() {
    refused(FIELD_REQUIRED, null, () -> Room.of(" ", RoomUse.OPENING, "330212", 1, new Room.Hours(LocalTime.of(8, 0), LocalTime.of(9, 0))));
    refused(SLOT_UNFIT, "empty", () -> Room.of("一室", RoomUse.OPENING, "330212", 1, new Room.Hours(LocalTime.of(8, 0), LocalTime.of(8, 0))));
  }
}
