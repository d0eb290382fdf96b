package org.mingbiao.evaluation.draw;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why one on the list may not be drawn (回避).
 *
 * @param rule such as {@code C06}, or {@code DRAWN} for one already drawn
 * @param because the facts, without names where the list is secret
 */
public record Exclusion(
    @JsonProperty(required = true) String rule,
    @JsonProperty(required = true) String article,
    @JsonProperty(required = true) String because) {}
