package org.mingbiao.app.tendering.bid;

import java.time.Instant;
import java.util.UUID;
import org.mingbiao.tendering.bid.BidEntry;
import org.mingbiao.tendering.bid.SealedFile;

/**
 * What a bidder holds after an act upon its bid (递交回执, 电子招标投标办法 第二十七条).
 *
 * @param number of the receipt
 * @param tender the trading code
 * @param bidder the credit code
 * @param file null for a withdrawal
 * @param deadline as it stood then: in time means strictly before it
 */
public record Receipt(UUID number, String tender, String title, int lot, String bidder, BidEntry.Act act, SealedFile file,
    Instant receivedAt, Instant deadline) {}
