/**
 * Leads on collusive bidding (围串标识别) from what bidders did: screens that give a number, its chance under honest
 * bidding, or the reason why there is none. A reading is a question for the supervisor, never a finding
 * (《招标投标法实施条例》第三十九条, 第四十条).
 */
package org.mingbiao.evaluation.collusion;
