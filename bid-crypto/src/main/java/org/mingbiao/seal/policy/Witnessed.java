package org.mingbiao.seal.policy;

import java.time.Instant;
import java.util.SortedMap;
import org.mingbiao.seal.note.Checkpoint;

/**
 * A checkpoint that a policy accepts. Times are those of the witnesses' own clocks, in whole seconds, UTC.
 *
 * @param cosignatures by the policy's name of the witness
 * @param seenBy the earliest instant by which a quorum had cosigned: what the tree holds was there by then
 * @param asOf the latest instant for which a quorum says that it knew no larger tree
 */
public record Witnessed(
    Checkpoint checkpoint, SortedMap<String, Instant> cosignatures, Instant seenBy, Instant asOf) {}
