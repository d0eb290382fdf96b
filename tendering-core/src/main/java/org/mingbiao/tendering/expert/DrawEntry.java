package org.mingbiao.tendering.expert;

import java.time.Instant;
import java.util.UUID;

/**
 * A draw of experts as the blind ledger keeps it: announced, then drawn.
 *
 * @param plan who may be drawn and for which seats, as JSON of the evaluation's draw plan
 * @param commitments of the parties, as JSON
 * @param platformNonce the platform's own random number, which it committed to
 * @param seq the journal's number of the announcement
 * @param record the whole draw as JSON, null while only announced
 */
public record DrawEntry(UUID draw, UUID lot, String plan, String commitments, String platformNonce, long seq, String record, Instant at) {}
