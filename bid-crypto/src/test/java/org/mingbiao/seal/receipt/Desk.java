package org.mingbiao.seal.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mingbiao.seal.log.Log;
import org.mingbiao.seal.log.MemoryStore;
import org.mingbiao.seal.log.Opening.Reception;
import org.mingbiao.seal.log.Opening;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.tree.Hash;

/** A log with many leaves, one of which is a seal taken in one microsecond before its deadline. */
final class Desk {
  static final Instant DEADLINE = Ring.NOW;
  static final int INDEX = 517;
  static final byte[] SEAL = "the bytes of a seal".getBytes(StandardCharsets.UTF_8);

  final Log log = new Log(Ring.LOG, new MemoryStore());
  final Receipts receipts = new Receipts(log);

  Desk() {
    this(new Reception(DEADLINE.minusNanos(1_000), OptionalLong.of(-120), Optional.of(DEADLINE)));
  }

  Desk(Reception reception) {
    log.append(Ring.openings(0, INDEX));
    Hash blind = Hash.of("blind".getBytes(StandardCharsets.UTF_8));
    log.append(List.of(new Opening(blind, "seal", reception, Hash.of(SEAL))));
    log.append(Ring.openings(INDEX + 1, 1_000));
  }

  /** Has the tree cosigned by all three witnesses at this instant and published. */
  Note publish(Instant at) {
    return log.publish(Ring.cosigning(Clock.fixed(at, ZoneOffset.UTC)));
  }

  Receipt receipt() {
    return receipts.under(publish(DEADLINE.plusSeconds(1)), INDEX);
  }
}
