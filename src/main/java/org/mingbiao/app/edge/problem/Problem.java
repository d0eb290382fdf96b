package org.mingbiao.app.edge.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A problem (RFC 9457) in the reader's language.
 *
 * @param type stable for ever; its page is in docs/problems
 * @param detail what to do, in one sentence or two
 * @param field the faulty field as a dotted path, or null
 * @param rule the rule's number in the rule packs, or null
 * @param article the law's article, or null
 * @param errors every faulty field, when there are several; else empty
 * @param reference what finds the failure in the log, only when the failure is ours
 * @param facts limits, dates and what was given; members of their own in JSON
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(URI type, String title, int status, String detail, String field, String rule, String article, List<Wrong> errors,
    String reference, @JsonAnyGetter Map<String, Object> facts) {
  public static final String MEDIA_TYPE = "application/problem+json";
  static final String TYPES = "https://mingbiao.org/problems/";

  /** One faulty field among several. */
  public record Wrong(String field, String detail) {}

  /** The last part of the type: the name of its page. */
  public String name() {
    return type.toString().substring(TYPES.length());
  }
}
