package org.mingbiao.tendering.document;

import java.time.Instant;
import java.util.UUID;

/**
 * One download of a tender document, as the blind book of downloads keeps it (招标投标法 第二十二条; 电子招标投标办法 第二十一条, 第四十九条).
 *
 * @param party for whom it was taken, or null: nobody has to say who they are (电子招标投标办法 第二十条)
 * @param address the network address
 * @param sha256 the file taken
 */
public record Download(UUID party, String address, String sha256, Instant at) {}
