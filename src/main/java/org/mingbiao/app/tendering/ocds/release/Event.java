package org.mingbiao.app.tendering.ocds.release;

import java.time.Instant;
import java.util.List;
import org.mingbiao.shared.journal.Fact;

/**
 * Something that changed what is public of a tender.
 *
 * @param at to the second, by the journal
 * @param facts what happened in that second, in the journal's order
 */
record Event(Instant at, List<Fact> facts) {}
