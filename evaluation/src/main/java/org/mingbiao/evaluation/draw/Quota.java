package org.mingbiao.evaluation.draw;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many seats belong to a specialty. */
public record Quota(@JsonProperty(required = true) String specialty, @JsonProperty(required = true) int seats) {}
