package org.mingbiao.shared.law;

import java.util.Map;
import org.mingbiao.shared.refusal.Refusal;

/** A breach that does not stop the act: to be shown, and recorded with it. */
public record Finding(Rule rule, Refusal refusal, Map<String, Object> facts) {}
