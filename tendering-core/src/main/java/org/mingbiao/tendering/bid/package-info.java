/**
 * Sealed bids (投标): received, replaced, withdrawn, blind until the deadline, and rows only from the opening on.
 * Never a key. 招标投标法 第二十八条, 第二十九条; 电子招标投标办法 第二十六条, 第二十七条.
 */
package org.mingbiao.tendering.bid;
