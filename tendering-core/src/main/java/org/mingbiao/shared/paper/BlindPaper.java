package org.mingbiao.shared.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper that nobody but its holder may know of before its time, as the blind ledger keeps it. It is filed under its own number, which
 * cannot be guessed: who asks for another number finds nothing, whatever was issued.
 *
 * @param content what it says, as JSON
 * @param sha256 of the file, which is kept nowhere and printed again when asked for
 */
public record BlindPaper(UUID matter, String content, String contentSha256, String sha256, Instant issuedAt) {}
