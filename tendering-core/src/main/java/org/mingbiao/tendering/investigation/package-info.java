/**
 * The supervisor's case (案件) of collusion: from a lead, a report or a complaint to evidence, hearing the bidders, a decision and what
 * follows from it. Nobody but supervisors knows of a case before its decision is served. 招标投标法 第五十三条, 第六十四条;
 * 行政处罚法 第四十二条 to 第六十四条.
 */
package org.mingbiao.tendering.investigation;
