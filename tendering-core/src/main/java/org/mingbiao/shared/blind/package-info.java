/**
 * What nobody may read before its time: who took the document, who paid a bond, who bids, who sits on the committee
 * (招标投标法 第二十二条, 第三十七条; 电子招标投标办法 第二十一条, 第二十七条).
 */
package org.mingbiao.shared.blind;
