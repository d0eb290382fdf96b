package org.mingbiao.tendering.bid;

import java.time.Instant;
import java.util.UUID;

/**
 * A consortium's agreement (联合体协议) as the blind ledger keeps it until the opening.
 *
 * @param party who uploaded it
 * @param name that its author gave the file
 */
public record JointAgreement(UUID party, String sha256, long bytes, String name, Instant at) {}
