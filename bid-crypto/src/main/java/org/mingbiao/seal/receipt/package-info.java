/**
 * What the bidder takes home (电子招标投标办法 第二十七条 确认回执): that a statement was taken in at a time, judged against a
 * deadline and logged, under the eyes of witnesses; checked with a policy file and nothing else.
 */
package org.mingbiao.seal.receipt;
