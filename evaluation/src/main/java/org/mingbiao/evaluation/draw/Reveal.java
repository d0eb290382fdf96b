package org.mingbiao.evaluation.draw;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The number behind a commitment: 64 or more hexadecimal digits, lower case. */
public record Reveal(@JsonProperty(required = true) String party, @JsonProperty(required = true) String nonce) {
  private static final String FORM = "([0-9a-f]{2}){32,128}";

  boolean isWellFormed() {
    return nonce.matches(FORM);
  }
}
