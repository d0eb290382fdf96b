package org.mingbiao.tendering.venue;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SLOT_TAKEN;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;

/** A room kept for a tender (场地预约). The table refuses two bookings of a room that overlap, whatever the program does. */
@Entity
public class Booking extends PanacheEntityBase {
  @Id public UUID id;
  @ManyToOne public Room room;
  public UUID tender;
  @Column(name = "from_at") public Instant from;
  @Column(name = "until_at") public Instant until;
  public Instant bookedAt;
  /** Null while it is kept. */
  public Instant releasedAt;
  /** Whether it was given up because the opening moved and the room was taken then. */
  public boolean outrun;

  protected Booking() {}

  /**
   * Keeps a room.
   *
   * @param openingAt the tender's opening: an opening room must be kept at that instant (招标投标法 第三十四条), a review room from it on
   * @param taken the bookings of the room that are still kept
   * @throws RefusedException {@code SLOT_UNFIT} or {@code SLOT_TAKEN}
   */
  public static Booking keep(Room room, Wish wish, Instant openingAt, List<Booking> taken, Instant now) {
    room.requireFit(wish.use(), wish.slot());
    wish.requireServes(openingAt);
    requireFree(wish.slot(), taken);
    Booking booking = new Booking();
    booking.id = UUID.randomUUID();
    booking.room = room;
    booking.tender = wish.tender();
    booking.from = wish.slot().from();
    booking.until = wish.slot().until();
    booking.bookedAt = now;
    return booking;
  }

  /** What somebody wants a room for. */
  public record Wish(UUID tender, RoomUse use, Slot slot) {
    void requireServes(Instant openingAt) {
      boolean serves = use == RoomUse.OPENING ? slot.contains(openingAt) : !slot.from().isBefore(openingAt);
      if (!serves) throw Slot.unfit("from", "opening");
    }
  }

  private static void requireFree(Slot slot, List<Booking> taken) {
    taken.stream().filter(other -> other.slot().collides(slot)).findFirst().ifPresent(other -> {
      throw RefusedException.of(SLOT_TAKEN).at("from").with(Map.of("from", other.from, "until", other.until));
    });
  }

  public Slot slot() {
    return new Slot(from, until);
  }

  /**
   * Goes with an opening that moved, in the same room.
   *
   * @param by how far the opening moved
   * @param taken the other bookings of the room that are still kept
   * @throws RefusedException {@code SLOT_TAKEN} or {@code SLOT_UNFIT}; the agency then books anew
   */
  public VenueFact.Moved follow(Duration by, List<Booking> taken) {
    Slot moved = slot().shifted(by);
    room.requireFit(room.use, moved);
    requireFree(moved, taken);
    from = moved.from();
    until = moved.until();
    return new VenueFact.Moved(tender, id, from, until);
  }

  /** @throws RefusedException {@code NOT_FOUND} when it was released before */
  public VenueFact.Released release(Instant now, String reason) {
    if (releasedAt != null) throw RefusedException.of(NOT_FOUND).with(Map.of("booking", id));
    releasedAt = now;
    return new VenueFact.Released(tender, id, reason);
  }

  /** Gives it up because the opening moved to a time at which the room is taken. */
  public VenueFact.Released outrun(Instant now, String reason) {
    outrun = true;
    return release(now, reason);
  }

  public VenueFact.Booked fact() {
    return new VenueFact.Booked(tender, id, room.id, from, until);
  }

  /** The kept bookings of a room that end after an instant, in order. */
  public static List<Booking> kept(UUID room, Instant after) {
    return list("room.id = ?1 and releasedAt is null and until > ?2 order by from", room, after);
  }

  /** As {@link #kept} for a booking's own room, without it. */
  public static List<Booking> others(Booking booking, Instant after) {
    return kept(booking.room.id, after).stream().filter(other -> !other.id.equals(booking.id)).toList();
  }

  public static List<Booking> of(UUID tender) {
    return list("tender = ?1 and releasedAt is null order by from", tender);
  }

  /** Whether a tender lost its opening room to the opening's move and has kept no other since. */
  public static boolean wasTaken(UUID tender) {
    return count("tender = ?1 and outrun", tender) > 0 && opening(tender).isEmpty();
  }

  public static List<Booking> between(Instant from, Instant until) {
    return list("releasedAt is null and from < ?2 and until > ?1 order by room.name, from", from, until);
  }

  public static Optional<Booking> opening(UUID tender) {
    return find("tender = ?1 and releasedAt is null and room.use = ?2", tender, RoomUse.OPENING).firstResultOptional();
  }
}
