package org.mingbiao.tendering.qualification;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one seat finds of one application.
 *
 * @param points 0 to 100; needed where places are limited
 * @param reason needed for who does not pass; it is told to the applicant
 */
public record Judgement(UUID party, int seat, boolean passes, BigDecimal points, String reason) {}
