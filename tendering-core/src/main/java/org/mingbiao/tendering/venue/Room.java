package org.mingbiao.tendering.venue;

import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;

/** A room of the trading centre, real or online. */
@Entity
public class Room extends PanacheEntityBase {
  @Id public UUID id;
  public String name;
  @Enumerated(EnumType.STRING) public RoomUse use;
  public String region;
  /** Places for people; zero for an online hall (不见面开标大厅). */
  public int seats;
  /** Beijing time of day; on working days, Saturdays and Sundays alike: an opening day is the tenderer's choice. */
  public LocalTime opens;
  public LocalTime closes;

  protected Room() {}

  /** The time of day in Beijing from when until when a room may be used. */
  public record Hours(LocalTime opens, LocalTime closes) {
    /** @throws RefusedException {@code FIELD_REQUIRED}; {@code SLOT_UNFIT} when it would close before it opens */
    public Hours {
      if (opens == null || closes == null) throw RefusedException.of(FIELD_REQUIRED).at(opens == null ? "opens" : "closes");
      if (!opens.isBefore(closes)) throw Slot.unfit("closes", "empty");
    }
  }

  /** @throws RefusedException {@code FIELD_REQUIRED} or {@code AMOUNT_INVALID} */
  public static Room of(String name, RoomUse use, String region, int seats, Hours hours) {
    if (name == null || name.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("name");
    if (seats < 0) throw RefusedException.of(AMOUNT_INVALID).at("seats");
    Room room = new Room();
    room.id = UUID.randomUUID();
    room.name = name.strip();
    room.use = use;
    room.region = region;
    room.seats = seats;
    room.opens = hours.opens();
    room.closes = hours.closes();
    return room;
  }

  /** The room with its row locked, so that two bookings are looked at one after the other. */
  public static Room locked(UUID id) {
    Room room = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (room == null) throw RefusedException.of(NOT_FOUND).at("room").with(Map.of("room", id));
    return room;
  }

  public static List<Room> ordered() {
    return list("order by use, name");
  }

  /** @throws RefusedException {@code SLOT_UNFIT} outside the hours or for another use */
  void requireFit(RoomUse wanted, Slot slot) {
    if (wanted != use) throw Slot.unfit("room", "use");
    LocalTime from = slot.from().atZone(Slot.ZONE).toLocalTime();
    LocalTime until = slot.until().atZone(Slot.ZONE).toLocalTime();
    if (from.isBefore(opens) || until.isAfter(closes)) throw Slot.unfit("from", "hours");
  }
}
