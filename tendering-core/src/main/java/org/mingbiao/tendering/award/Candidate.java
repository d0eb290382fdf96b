package org.mingbiao.tendering.award;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One whom the committee recommends.
 *
 * @param rank from 1, without gaps
 * @param price yuan: the price that the contract would have, after lawful correction
 * @param score null where the method gives none
 */
public record Candidate(int rank, UUID bid, UUID party, BigDecimal price, BigDecimal score) {}
