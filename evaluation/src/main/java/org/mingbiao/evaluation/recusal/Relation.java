package org.mingbiao.evaluation.recusal;

/**
 * Two people who are near relatives: spouses, direct blood, collateral blood within three generations, close in-laws
 * (《政府采购法实施条例》第九条第(四)项).
 */
public record Relation(String person, String relative) {}
