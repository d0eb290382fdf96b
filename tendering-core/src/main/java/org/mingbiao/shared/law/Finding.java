package org.mingbiao.shared.law;

import java.util.Map;
import org.mingbiao.shared.refusal.Refusal;

/**
 * A breach that does not stop the act: to be shown, and recorded with it.
 *
 * @param field the field of the request at fault, or null
 */
public record Finding(Rule rule, Refusal refusal, String field, Map<String, Object> facts) {}
