package org.mingbiao.app.edge.store;

import java.time.Instant;
import org.mingbiao.shared.journal.Fact;

/**
 * Told to whoever observes it, at once and in the transaction that records: an observer that refuses undoes the act.
 * Veiled facts are never told.
 *
 * @param at the instant of its entry, to the microsecond
 */
public record Recorded(Fact fact, Instant at) {}
