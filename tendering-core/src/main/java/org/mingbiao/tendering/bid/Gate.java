package org.mingbiao.tendering.bid;

import java.util.UUID;
import org.mingbiao.tendering.project.Tender;

/**
 * The door between submitting and opening. A submission goes in, then reads the clock, then takes the tender's row lock; the
 * opening closes the door and so waits for everybody inside. A bid that was complete before the deadline is never lost to an
 * opening that overtook it, and nobody who comes after the opening can read an earlier time. PostgreSQL holds the door: it
 * opens by itself when the transaction ends, also by a crash.
 */
public final class Gate {
  private Gate() {}

  /** Goes in; many may be inside at once. */
  public static void enter(UUID tender) {
    lock("select pg_advisory_xact_lock_shared(:door)", tender);
  }

  /** Closes the door once everybody inside is out. */
  public static void close(UUID tender) {
    lock("select pg_advisory_xact_lock(:door)", tender);
  }

  private static void lock(String call, UUID tender) {
    Tender.getEntityManager().createNativeQuery(call).setParameter("door", tender.getMostSignificantBits()).getSingleResult();
  }
}
