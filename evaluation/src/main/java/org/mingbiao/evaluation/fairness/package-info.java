/** Unreasonable conditions in tender documents (不合理条件, 公平竞争审查): flags F01–F17, each a question to the drafter. */
package org.mingbiao.evaluation.fairness;
